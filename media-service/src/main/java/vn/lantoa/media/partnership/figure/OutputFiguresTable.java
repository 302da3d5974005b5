package vn.lantoa.media.partnership.figure;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import vn.lantoa.platform.data.sql.Sql;

/** Counts what agreements have brought. */
@ApplicationScoped
public class OutputFiguresTable {

    private static final String READ = """
            SELECT partnership_id, count(*) AS outputs, min(produced_on) AS first_on, max(produced_on) AS last_on
            FROM partnership_output
            WHERE partnership_id = ANY (:partnerships::uuid[]) AND withdrawn_reason IS NULL
            GROUP BY partnership_id""";

    private final Sql sql;

    OutputFiguresTable(Sql sql) {
        this.sql = sql;
    }

    /** What each of them has brought. */
    public Map<UUID, OutputFigures> of(Collection<UUID> partnerships) {
        Map<UUID, OutputFigures> figures = new HashMap<>();
        partnerships.forEach(id -> figures.put(id, OutputFigures.NONE));
        sql.statement(READ)
                .bind("partnerships", partnerships)
                .query(row -> figures.put(
                        row.uuid("partnership_id"),
                        new OutputFigures(row.bigint("outputs"), row.date("first_on"), row.date("last_on"))));
        return figures;
    }

    /** What the agreement has brought. */
    public OutputFigures of(UUID partnership) {
        return of(List.of(partnership)).getOrDefault(partnership, OutputFigures.NONE);
    }
}
