package vn.lantoa.reporting.reference;

import java.util.List;
import java.util.Set;

import jakarta.enterprise.context.ApplicationScoped;

import vn.lantoa.reporting.database.Columns;
import vn.lantoa.reporting.database.Rows;

/** The press agencies that are known here: some dozens. */
@ApplicationScoped
public class PressAgencyTable {

    private static final String ALL = "SELECT code, name, level, valid_from, valid_to FROM press_agency ORDER BY code";

    private static final String OWN = """
            WITH RECURSIVE own (code) AS (
              SELECT ?::text
              UNION
              SELECT before FROM own JOIN press_agency p ON p.code = own.code, unnest(p.predecessors) AS before)
            SELECT code FROM own""";

    private final Rows rows;

    PressAgencyTable(Rows rows) {
        this.rows = rows;
    }

    /** All of them, by code. */
    public List<PressAgencyReplica> all() {
        return rows.read(
                ALL,
                row -> new PressAgencyReplica(
                        row.getString("code"),
                        row.getString("name"),
                        row.getString("level"),
                        Columns.date(row, "valid_from"),
                        Columns.date(row, "valid_to")));
    }

    /** Those of one level, by code. */
    public List<PressAgencyReplica> ofLevel(String level) {
        return all().stream().filter(agency -> agency.level().equals(level)).toList();
    }

    /** An agency and those it came from, their predecessors too: what its token may see (contract.md, Tokens). */
    public Set<String> ownOf(String code) {
        return Set.copyOf(rows.read(OWN, row -> row.getString("code"), code));
    }
}
