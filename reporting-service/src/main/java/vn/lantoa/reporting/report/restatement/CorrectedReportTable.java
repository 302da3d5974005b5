package vn.lantoa.reporting.report.restatement;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import vn.lantoa.platform.data.sql.ArrayColumns;
import vn.lantoa.platform.data.sql.Database;
import vn.lantoa.platform.data.sql.ResultColumns;
import vn.lantoa.platform.web.time.Period;
import vn.lantoa.platform.web.time.ReportCalendar;
import vn.lantoa.reporting.growth.rule.GrowthYear;

/** Which sealed reports counted items that were corrected since, and until when that was looked at. */
@ApplicationScoped
class CorrectedReportTable {

    /** A report that was sealed since the last look, or just before it, is looked at from its own known time on. */
    private static final String SEALED = """
            SELECT id, period, calendar, plan_id, as_of,
              CASE WHEN sealed_at > looked_until - interval '1 hour' THEN as_of
                   ELSE greatest(as_of, looked_until) END AS since
            FROM restatement_watch CROSS JOIN report WHERE state = 'SEALED'""";

    private static final String CORRECTED = """
            WITH sealed AS MATERIALIZED (
              SELECT * FROM unnest(:id, :asOf, :since, :first, :last) AS r (id, as_of, since, first, last)),
            corrected AS MATERIALIZED (
              SELECT DISTINCT former.day, former.known_from, former.known_to, now.known_from AS corrected_at,
                (former.purpose, former.new_production, former.reuse_ratio)
                  IS DISTINCT FROM (now.purpose, now.new_production, now.reuse_ratio) AS of_growth
              FROM content_fact now JOIN content_fact former ON former.item_id = now.item_id
              WHERE now.revision > 1 AND now.known_from <= :until AND now.known_from > (SELECT min(since) FROM sealed)
                AND former.known_to IS NOT NULL AND NOT former.withdrawn),
            due AS (
              SELECT id, bool_or(of_growth) AS of_growth
              FROM sealed JOIN corrected
                ON corrected_at > since AND known_from <= as_of AND known_to > as_of AND day BETWEEN first AND last
              GROUP BY id
              UNION ALL SELECT report_id, of_growth FROM restatement_retry)
            SELECT id, bool_or(of_growth) AS of_growth FROM due GROUP BY id ORDER BY id""";

    private static final String LATER = """
            INSERT INTO restatement_retry (report_id, of_growth) VALUES (:id, :ofGrowth)
            ON CONFLICT (report_id) DO UPDATE SET of_growth = EXCLUDED.of_growth""";

    private static final String DONE = "DELETE FROM restatement_retry WHERE report_id = ?";

    private static final String LOOKED =
            "UPDATE restatement_watch SET looked_until = :until WHERE looked_until < :until";

    private final Database database;

    CorrectedReportTable(Database database) {
        this.database = database;
    }

    private record Sealed(UUID id, Instant asOf, Instant since, LocalDate firstDay, LocalDate lastDay) {}

    /**
     * A sealed report that counted an item of which another revision was recorded since.
     *
     * @param ofGrowth whether such an item was corrected in what growth alone goes by
     */
    record Corrected(UUID report, boolean ofGrowth) {}

    /** Those of which that was recorded since the last look, and those that are to be tried again. */
    List<Corrected> dueUntil(Instant until) {
        return database.statement(CORRECTED)
                .bind("until", until)
                .bind(ArrayColumns.of(database.query(SEALED, CorrectedReportTable::sealed))
                        .column("id", "uuid", Sealed::id)
                        .column("asOf", "timestamptz", Sealed::asOf)
                        .column("since", "timestamptz", Sealed::since)
                        .column("first", "date", Sealed::firstDay)
                        .column("last", "date", Sealed::lastDay))
                .query(row -> new Corrected(row.uuid("id"), row.bool("of_growth")));
    }

    /** The growth of a plan is of the year up to the period's end: what was corrected before it moves it, too. */
    private static Sealed sealed(ResultColumns row) {
        Period period = Period.parse(ReportCalendar.valueOf(row.text("calendar")), row.text("period"))
                .orElseThrow();
        return new Sealed(
                row.uuid("id"),
                row.instant("as_of"),
                row.instant("since"),
                row.uuid("plan_id") == null ? period.firstDay() : GrowthYear.begin(period),
                period.lastDay());
    }

    void tryLater(Corrected report) {
        database.statement(LATER)
                .bind("id", report.report())
                .bind("ofGrowth", report.ofGrowth())
                .update();
    }

    void done(Corrected report) {
        database.update(DONE, report.report());
    }

    void looked(Instant until) {
        database.statement(LOOKED).bind("until", until).update();
    }
}
