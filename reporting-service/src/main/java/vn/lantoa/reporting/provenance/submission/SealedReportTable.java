package vn.lantoa.reporting.provenance.submission;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import vn.lantoa.platform.data.sql.Database;
import vn.lantoa.platform.data.sql.ResultColumns;
import vn.lantoa.platform.web.time.Period;
import vn.lantoa.platform.web.time.ReportCalendar;

/** Reads which sealed reports counted lines of a submission: those whose period and known time have some. */
@ApplicationScoped
class SealedReportTable {

    private static final String SEALED = """
            SELECT id, number, type, period, calendar, as_of, sealed_at, snapshot_id FROM report
            WHERE state = 'SEALED' AND sealed_at <= ? AND as_of >= (SELECT received_at FROM submission WHERE id = ?)
            ORDER BY sealed_at, id""";

    /** The first and last day of what its lines told of. */
    private static final String DAYS = """
            SELECT min(day) AS first, max(day) AS last FROM (
              SELECT day FROM content_fact WHERE submission_id = ?
              UNION ALL
              SELECT f.day FROM observation_fact o JOIN content_fact f ON f.item_id = o.item_id
              WHERE o.submission_id = ?) d""";

    private static final String USED = """
            SELECT r.id FROM unnest(?, ?::date[], ?::date[], ?::timestamptz[]) AS r (id, first_day, last_day, as_of)
            WHERE EXISTS (
              SELECT FROM content_fact f
              WHERE f.submission_id = ? AND f.day BETWEEN r.first_day AND r.last_day AND NOT f.withdrawn
                AND f.known_from <= r.as_of AND (f.known_to IS NULL OR f.known_to > r.as_of))
            OR EXISTS (
              SELECT FROM observation_fact o JOIN content_fact f ON f.item_id = o.item_id
              WHERE o.submission_id = ? AND f.day BETWEEN r.first_day AND r.last_day AND NOT f.withdrawn
                AND o.known_from <= r.as_of AND (o.known_to IS NULL OR o.known_to > r.as_of)
                AND f.known_from <= r.as_of AND (f.known_to IS NULL OR f.known_to > r.as_of))""";

    private final Database database;

    SealedReportTable(Database database) {
        this.database = database;
    }

    private record Sealed(SubmissionProvenance.Report report, Period period) {}

    private record Days(LocalDate first, LocalDate last) {

        boolean meet(Period period) {
            return !first.isAfter(period.lastDay()) && !last.isBefore(period.firstDay());
        }
    }

    /** Those that were sealed by an instant, the oldest first. */
    List<SubmissionProvenance.Report> using(UUID submission, Instant sealedBy) {
        return days(submission)
                .map(days -> database.query(SEALED, SealedReportTable::report, sealedBy, submission).stream()
                        .filter(one -> days.meet(one.period()))
                        .toList())
                .filter(found -> !found.isEmpty())
                .map(found -> used(submission, found))
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
                        .orElseThrow());
    }

    private List<SubmissionProvenance.Report> used(UUID submission, List<Sealed> reports) {
        List<UUID> used = database.query(
                USED,
                row -> row.uuid("id"),
                reports.stream().map(one -> one.report().id()).toList(),
                reports.stream().map(one -> one.period().firstDay()).toList(),
                reports.stream().map(one -> one.period().lastDay()).toList(),
                reports.stream().map(one -> one.report().asOf()).toList(),
                submission,
                submission);
        return reports.stream()
                .map(Sealed::report)
                .filter(report -> used.contains(report.id()))
                .toList();
    }
}
