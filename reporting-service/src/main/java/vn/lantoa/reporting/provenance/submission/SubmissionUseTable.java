package vn.lantoa.reporting.provenance.submission;

import java.time.Instant;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import vn.lantoa.platform.data.sql.Database;
import vn.lantoa.platform.data.sql.ResultColumns;
import vn.lantoa.platform.web.time.ReportCalendar;
import vn.lantoa.reporting.fact.KnownAt;

/** Reads what came of the lines of a submission. */
@ApplicationScoped
class SubmissionUseTable {

    private static final String SUBMISSION = "SELECT * FROM submission WHERE id = ?";

    private static final String CELLS = """
            SELECT month, genre, sum(counting)::bigint AS counting, sum(replaced)::bigint AS replaced,
                   sum(observations)::bigint AS observations, sum(seconds)::bigint AS seconds
            FROM (
              SELECT (f.half_month + :before) / 2 AS month, f.genre, CASE WHEN c.counts THEN 1 ELSE 0 END AS counting,
                     CASE WHEN c.counts THEN 0 ELSE 1 END AS replaced, 0 AS observations, f.seconds
              FROM content_fact f,
                LATERAL (SELECT NOT f.withdrawn AND {kept}) c (counts)
              WHERE f.submission_id = :id AND f.known_from <= :asOf
              UNION ALL
              SELECT (f.half_month + :before) / 2, f.genre, 0, 0, 1, 0
              FROM observation_fact o JOIN content_fact f ON f.item_id = o.item_id
              WHERE o.submission_id = :id AND {observed} AND {known} AND NOT f.withdrawn) lines
            GROUP BY month, genre ORDER BY month, genre""".replace("{kept}", KnownAt.notReplacedBy("f", ":asOf"))
            .replace("{observed}", KnownAt.sql("o", ":asOf"))
            .replace("{known}", KnownAt.sql("f", ":asOf"));

    /** The targets of this calendar and of the agency's level, by the definition that counts. */
    private static final String TARGETS = """
            SELECT t.id, t.target_year, g.genre, g.measure
            FROM (SELECT DISTINCT ON (id) * FROM growth_target WHERE known_from <= :asOf
                  ORDER BY id, epoch DESC, version DESC) t
            JOIN growth_definition_genre g ON g.target_id = t.id AND g.definition_version = t.definition_version
            WHERE t.calendar = :calendar AND t.state = 'APPROVED' AND t.agency_level = :level
              AND g.measure = ANY (t.measures)
            ORDER BY t.id, g.measure, g.genre""";

    private final Database database;

    SubmissionUseTable(Database database) {
        this.database = database;
    }

    /** What is known of a submission, without its cells. */
    Optional<SubmissionProvenance> find(UUID id, ReportCalendar calendar, Instant asOf) {
        return database.queryOne(SUBMISSION, row -> submission(row, calendar, asOf), id);
    }

    private static SubmissionProvenance submission(ResultColumns row, ReportCalendar calendar, Instant asOf) {
        return new SubmissionProvenance(
                row.uuid("id"),
                row.text("agency"),
                row.text("kind"),
                row.text("state"),
                row.integer("received"),
                row.integer("created"),
                row.integer("updated"),
                row.integer("unchanged"),
                row.integer("rejected"),
                row.text("body_sha256"),
                row.instant("received_at"),
                calendar,
                asOf,
                List.of(),
                List.of());
    }

    /** A report month and a genre, with what lines of the submission lie there. */
    record Use(YearMonth month, String genre, long counting, long replaced, long observations, boolean lasts) {}

    List<Use> uses(UUID id, ReportCalendar calendar, Instant asOf) {
        return database.statement(CELLS)
                .bind("id", id)
                .bind("before", calendar.halvesBefore())
                .bind("asOf", asOf)
                .query(row -> new Use(
                        YearMonth.of(0, 1).plusMonths(row.integer("month")),
                        row.text("genre"),
                        row.bigint("counting"),
                        row.bigint("replaced"),
                        row.bigint("observations"),
                        row.bigint("seconds") > 0));
    }

    /** What a genre counts for in a target. */
    record Counted(UUID target, int year, String genre, String measure) {}

    List<Counted> targets(ReportCalendar calendar, String level, Instant asOf) {
        return database.statement(TARGETS)
                .bind("calendar", calendar)
                .bind("level", level)
                .bind("asOf", asOf)
                .query(row -> new Counted(
                        row.uuid("id"), row.integer("target_year"), row.text("genre"), row.text("measure")));
    }
}
