package vn.lantoa.reporting.report.restatement;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import vn.lantoa.platform.data.sql.Database;

/** Which sealed reports counted items that were corrected since, and until when that was looked at. */
@ApplicationScoped
class CorrectedReportTable {

    private static final String CORRECTED = """
            WITH corrected AS MATERIALIZED (
              SELECT former.day, former.known_from, former.known_to
              FROM content_fact now JOIN content_fact former ON former.item_id = now.item_id
              WHERE now.revision > 1 AND now.known_from <= :until
                AND now.known_from > (SELECT looked_until FROM restatement_watch)
                AND former.known_to IS NOT NULL AND NOT former.withdrawn)
            SELECT id FROM report
            WHERE state = 'SEALED' AND EXISTS (
              SELECT 1 FROM corrected
              WHERE known_from <= as_of AND known_to > as_of
                AND day BETWEEN (dataset::jsonb ->> 'firstDay')::date AND (dataset::jsonb ->> 'lastDay')::date)
            ORDER BY sealed_at, id""";

    private static final String LOOKED =
            "UPDATE restatement_watch SET looked_until = :until WHERE looked_until < :until";

    private final Database database;

    CorrectedReportTable(Database database) {
        this.database = database;
    }

    /** Those that counted an item of which another revision was recorded since the last look. */
    List<UUID> correctedUntil(Instant until) {
        return database.statement(CORRECTED).bind("until", until).query(row -> row.uuid("id"));
    }

    void looked(Instant until) {
        database.statement(LOOKED).bind("until", until).update();
    }
}
