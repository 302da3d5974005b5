package vn.lantoa.reporting.report.restatement;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import vn.lantoa.platform.data.sql.Database;

/** Which sealed reports counted items that were corrected since, and until when that was looked at. */
@ApplicationScoped
class CorrectedReportTable {

    /** A report that was sealed since the last look, or just before it, is looked at from its own known time on. */
    private static final String CORRECTED = """
            WITH sealed AS MATERIALIZED (
              SELECT id, as_of, sealed_at,
                (content ->> 'firstDay')::date AS first, (content ->> 'lastDay')::date AS last,
                CASE WHEN sealed_at > looked_until - interval '1 hour' THEN as_of
                     ELSE greatest(as_of, looked_until) END AS since
              FROM restatement_watch CROSS JOIN (
                SELECT id, as_of, sealed_at, dataset::jsonb AS content FROM report WHERE state = 'SEALED' OFFSET 0) r),
            corrected AS MATERIALIZED (
              SELECT DISTINCT former.day, former.known_from, former.known_to, now.known_from AS corrected_at
              FROM content_fact now JOIN content_fact former ON former.item_id = now.item_id
              WHERE now.revision > 1 AND now.known_from <= :until AND now.known_from > (SELECT min(since) FROM sealed)
                AND former.known_to IS NOT NULL AND NOT former.withdrawn)
            SELECT id FROM sealed
            WHERE EXISTS (
              SELECT 1 FROM corrected
              WHERE corrected_at > since AND known_from <= as_of AND known_to > as_of AND day BETWEEN first AND last)
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
