package vn.lantoa.task.agency.identifier;

import java.util.Collection;
import java.util.Set;

import jakarta.enterprise.context.ApplicationScoped;

import vn.lantoa.platform.data.sql.Sql;

/** Which electronic identifiers the agencies have and had. */
@ApplicationScoped
class ElectronicIdTable {

    private static final String OF_OTHERS = """
            SELECT given FROM agency, unnest(former_electronic_ids || electronic_id::varchar) AS given
            WHERE code <> :code AND given = ANY (:ids::text[])""";

    private final Sql sql;

    ElectronicIdTable(Sql sql) {
        this.sql = sql;
    }

    /** Those of {@code ids} that another agency than that of {@code code} has or had. */
    Set<String> ofOthers(String code, Collection<String> ids) {
        return Set.copyOf(
                sql.statement(OF_OTHERS).bind("code", code).bind("ids", ids).query(row -> row.text("given")));
    }
}
