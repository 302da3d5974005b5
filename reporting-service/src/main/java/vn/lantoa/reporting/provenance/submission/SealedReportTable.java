package vn.lantoa.reporting.provenance.submission;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import org.jspecify.annotations.Nullable;

import vn.lantoa.platform.data.sql.ArrayColumns;
import vn.lantoa.platform.data.sql.Database;
import vn.lantoa.platform.data.sql.ResultColumns;
import vn.lantoa.platform.web.time.Period;
import vn.lantoa.platform.web.time.ReportCalendar;
import vn.lantoa.reporting.fact.KnownAt;
import vn.lantoa.reporting.growth.rule.GrowthYear;
import vn.lantoa.reporting.provenance.line.LineQuestion;
import vn.lantoa.reporting.rollup.GrowthCount;

/**
 * Reads which sealed reports counted lines of a submission: those whose period and known time have some, and those of a
 * plan whose growth, of the year up to the period's end, counts some.
 */
@ApplicationScoped
class SealedReportTable {

    private static final String SEALED = """
            SELECT id, number, type, period, calendar, plan_id, as_of, sealed_at, snapshot_id FROM report
            WHERE state = 'SEALED' AND sealed_at <= ? AND as_of >= (SELECT received_at FROM submission WHERE id = ?)
            ORDER BY sealed_at, id""";

    /** The first and last day of what its lines told of. */
    private static final String DAYS = """
            SELECT min(day) AS first, max(day) AS last FROM (
              SELECT day FROM content_fact WHERE submission_id = ?
              UNION ALL
              SELECT f.day FROM observation_fact o JOIN content_fact f ON f.item_id = o.item_id
              WHERE o.submission_id = ?) d""";

    /**
     * A target as the report went by it: the newest state known then, else the oldest there is. It counts works of
     * agencies that were of its level then, each by the publication that stood for it.
     */
    private static final String USED = """
            SELECT r.id
            FROM unnest(:id, :calendar, :planId, :asOf, :year, :begin, :firstDay, :lastDay)
              AS r (id, calendar, plan_id, as_of, year, begin, first_day, last_day)
            LEFT JOIN LATERAL (
              SELECT a.level FROM press_agency_known_at(r.as_of) a WHERE a.code = :agency) known ON true
            WHERE EXISTS (
              SELECT FROM content_fact f
              WHERE f.submission_id = :submission AND f.day BETWEEN r.first_day AND r.last_day AND NOT f.withdrawn
                AND {known})
            OR EXISTS (
              SELECT FROM observation_fact o JOIN content_fact f ON f.item_id = o.item_id
              WHERE o.submission_id = :submission AND f.day BETWEEN r.first_day AND r.last_day AND NOT f.withdrawn
                AND {observed} AND {known})
            OR r.plan_id IS NOT NULL AND EXISTS (
              SELECT FROM content_fact f
              JOIN growth_definition_genre g ON g.genre = f.genre
              JOIN growth_definition d ON d.target_id = g.target_id AND d.definition_version = g.definition_version
              JOIN LATERAL (
                SELECT s.* FROM growth_target s, LATERAL (SELECT s.known_from <= r.as_of) AS k (known)
                WHERE s.id = d.target_id
                ORDER BY known DESC, CASE WHEN known THEN s.epoch ELSE -s.epoch END DESC,
                         CASE WHEN known THEN s.version ELSE -s.version END DESC
                LIMIT 1) t ON t.definition_version = d.definition_version
              WHERE f.submission_id = :submission AND f.day BETWEEN r.begin AND r.last_day AND NOT f.withdrawn
                AND {known}
                AND t.plan_id = r.plan_id AND t.calendar = r.calendar AND t.target_year = r.year
                AND t.state = 'APPROVED' AND t.agency_level = known.level AND g.measure = ANY (t.measures)
                AND {counts}
                AND {standing})""".replace("{known}", KnownAt.sql("f", "r.as_of"))
            .replace("{observed}", KnownAt.sql("o", "r.as_of"))
            .replace("{counts}", GrowthCount.counts("f"))
            .replace("{standing}", LineQuestion.standing("r.as_of"));

    private final Database database;

    SealedReportTable(Database database) {
        this.database = database;
    }

    private record Sealed(
            SubmissionProvenance.Report report,
            Period period,
            @Nullable UUID planId) {

        LocalDate begin() {
            return planId == null ? period.firstDay() : GrowthYear.begin(period);
        }
    }

    private record Days(LocalDate first, LocalDate last) {

        boolean meet(Sealed report) {
            return !first.isAfter(report.period().lastDay()) && !last.isBefore(report.begin());
        }
    }

    /**
     * Those that were sealed by an instant, the oldest first.
     *
     * @param agency that sent it
     */
    List<SubmissionProvenance.Report> using(UUID submission, String agency, Instant sealedBy) {
        return days(submission)
                .map(days -> database.query(SEALED, SealedReportTable::report, sealedBy, submission).stream()
                        .filter(days::meet)
                        .toList())
                .filter(found -> !found.isEmpty())
                .map(found -> used(submission, agency, found))
                .orElse(List.of());
    }

    private Optional<Days> days(UUID submission) {
        return database.queryOne(
                        DAYS,
                        row -> Optional.ofNullable(row.date("first")).map(first -> new Days(first, row.date("last"))),
                        submission,
                        submission)
                .flatMap(days -> days);
    }

    private static Sealed report(ResultColumns row) {
        return new Sealed(
                new SubmissionProvenance.Report(
                        row.uuid("id"),
                        row.text("number"),
                        row.text("type"),
                        row.text("period"),
                        row.instant("as_of"),
                        row.instant("sealed_at"),
                        row.uuid("snapshot_id")),
                Period.parse(ReportCalendar.valueOf(row.text("calendar")), row.text("period"))
                        .orElseThrow(),
                row.uuid("plan_id"));
    }

    private List<SubmissionProvenance.Report> used(UUID submission, String agency, List<Sealed> reports) {
        List<UUID> used = database.statement(USED)
                .bind(ArrayColumns.of(reports)
                        .column("id", "uuid", one -> one.report().id())
                        .column("calendar", "text", one -> one.period()
                                .calendar()
                                .name())
                        .column("planId", "uuid", Sealed::planId)
                        .column("asOf", "timestamptz", one -> one.report().asOf())
                        .column("year", "int4", one -> one.period().firstMonth().getYear())
                        .column("begin", "date", Sealed::begin)
                        .column("firstDay", "date", one -> one.period().firstDay())
                        .column("lastDay", "date", one -> one.period().lastDay()))
                .bind("submission", submission)
                .bind("agency", agency)
                .query(row -> row.uuid("id"));
        return reports.stream()
                .map(Sealed::report)
                .filter(report -> used.contains(report.id()))
                .toList();
    }
}
