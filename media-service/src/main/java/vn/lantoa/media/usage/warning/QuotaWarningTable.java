package vn.lantoa.media.usage.warning;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import vn.lantoa.platform.data.sql.ArrayColumns;
import vn.lantoa.platform.data.sql.Sql;

/** Notes which parts of their quotas agencies reached: each once in a month. */
@ApplicationScoped
class QuotaWarningTable {

    private static final String NOTE = """
            WITH noted AS (
              INSERT INTO usage_warning AS known (agency, month, calls_per_month, percent, warned_at)
              SELECT agency, :month::date, quota, percent, :at
              FROM unnest(:agency::text[], :quota::int8[], :percent::int4[]) AS reached (agency, quota, percent)
              WHERE NOT EXISTS (
                SELECT FROM usage_warning AS told
                WHERE told.agency = reached.agency AND told.month = :month::date
                  AND told.calls_per_month = reached.quota AND told.percent = reached.percent)
              ORDER BY agency
              ON CONFLICT DO NOTHING RETURNING agency, percent)
            SELECT quota.id, noted.agency, noted.percent FROM noted JOIN usage_quota AS quota USING (agency)
            ORDER BY noted.agency""";

    private final Sql sql;

    QuotaWarningTable(Sql sql) {
        this.sql = sql;
    }

    /** That it was not noted before, of the quota with that id. */
    record Noted(UUID quota, String agency, int percent) {}

    /** Notes these; gives those that were not noted yet. */
    List<Noted> note(LocalDate month, List<ReachedQuota> reached, Instant at) {
        return sql.statement(NOTE)
                .bind("month", month)
                .bind("at", at)
                .bind(ArrayColumns.of(reached)
                        .column("agency", "text", ReachedQuota::agency)
                        .column("quota", "int8", ReachedQuota::quota)
                        .column("percent", "int4", ReachedQuota::percent))
                .query(row -> new Noted(row.uuid("id"), row.text("agency"), row.integer("percent")));
    }
}
