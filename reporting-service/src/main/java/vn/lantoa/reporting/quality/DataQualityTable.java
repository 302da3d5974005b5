package vn.lantoa.reporting.quality;

import java.time.Instant;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import jakarta.enterprise.context.ApplicationScoped;

import vn.lantoa.platform.data.org.AgencyScope;
import vn.lantoa.platform.data.sql.Database;
import vn.lantoa.platform.data.sql.ResultColumns;
import vn.lantoa.platform.web.time.HalfMonth;
import vn.lantoa.platform.web.time.ReportCalendar;
import vn.lantoa.reporting.completeness.AgencyMonth;
import vn.lantoa.reporting.quality.DataQualityView.Kind;
import vn.lantoa.reporting.quality.DataQualityView.LateItems;
import vn.lantoa.reporting.quality.DataQualityView.Refusals;
import vn.lantoa.reporting.quality.DataQualityView.Totals;
import vn.lantoa.reporting.quality.DataQualityView.Uncounted;
import vn.lantoa.reporting.quality.DataQualityView.UncountedKind;
import vn.lantoa.reporting.quality.DataQualityView.UnknownCode;

/** Looks for what does not fit: in rollups, so that the number of facts does not matter. */
@ApplicationScoped
class DataQualityTable {

    private static final String STORED = """
            SELECT agency, half_month, sum(publications)::bigint AS items, sum(airtime_seconds)::bigint AS seconds
            FROM rollup_genre WHERE half_month BETWEEN ? AND ? GROUP BY agency, half_month""";

    private static final String UNKNOWN = """
            WITH asked AS (SELECT ?::int AS first, ?::int AS last, ?::int AS first_year, ?::int AS last_year,
              ?::text[] AS agencies),
            found AS (
              SELECT 'THEME' AS kind, r.agency, r.theme AS code, r.plan_id, r.publications, 0 AS lines
              FROM asked JOIN rollup_theme r ON r.half_month BETWEEN first AND last
              WHERE r.theme IS NOT NULL AND NOT EXISTS (
                SELECT FROM theme t WHERE t.code = r.theme AND t.plan_id = coalesce(r.plan_id, t.plan_id))
              UNION ALL
              SELECT 'PLAN', r.agency, r.plan_id::text, NULL, r.publications, 0
              FROM asked JOIN rollup_plan r ON r.half_month BETWEEN first AND last
              WHERE r.plan_id IS NOT NULL AND NOT EXISTS (SELECT FROM plan p WHERE p.id = r.plan_id)
              UNION ALL
              SELECT 'CLAUSE', r.agency, r.clause, r.plan_id, r.publications, 0
              FROM asked JOIN rollup_clause r ON r.half_month BETWEEN first AND last
              WHERE r.clause IS NOT NULL
                AND NOT EXISTS (SELECT FROM clause c WHERE c.plan_id = r.plan_id AND c.path = r.clause)
              UNION ALL
              SELECT 'AUDIENCE', r.agency, r.audience, r.plan_id, r.publications, 0
              FROM asked JOIN rollup_audience r ON r.half_month BETWEEN first AND last
              WHERE r.audience IS NOT NULL AND NOT EXISTS (
                SELECT FROM audience a WHERE a.code = r.audience AND a.plan_id = coalesce(r.plan_id, a.plan_id))
              UNION ALL
              SELECT 'EVENT', r.agency, r.event, NULL, r.publications, 0
              FROM asked JOIN rollup_event r ON r.half_month BETWEEN first AND last
              WHERE r.event IS NOT NULL AND NOT EXISTS (SELECT FROM event e WHERE e.code = r.event)
              UNION ALL
              SELECT 'EVENT', l.agency, l.event_code, NULL, 0, 1
              FROM asked JOIN budget_line l ON l.fiscal_year BETWEEN first_year AND last_year
              WHERE NOT EXISTS (SELECT FROM event e WHERE e.code = l.event_code) AND l.event_code IS NOT NULL)
            SELECT kind, code, plan_id, sum(publications)::bigint AS publications, sum(lines)::bigint AS lines
            FROM found JOIN asked
              ON agencies IS NULL OR agency = ANY (agencies)
            GROUP BY kind, code, plan_id HAVING sum(publications) > 0 OR sum(lines) > 0
            ORDER BY kind, code, plan_id LIMIT ?""";

    private static final String LATE = """
            SELECT agency, half_month, count(*) AS items FROM content_fact
            WHERE late AND known_to IS NULL AND NOT withdrawn AND half_month BETWEEN ? AND ?
            GROUP BY agency, half_month ORDER BY half_month, agency""";

    private static final String REFUSED = """
            SELECT agency, count(*) AS submissions, sum(received) AS received, sum(rejected) AS rejected
            FROM submission WHERE received_at >= ? AND received_at < ? AND rejected > 0
            GROUP BY agency ORDER BY agency""";

    /** A revision that was told again, also in a later epoch, is still one: that of the first time. */
    private static final String UNCOUNTED = """
            WITH refused AS (
              SELECT regexp_replace(what, 'revision [0-9]+[.]', 'revision ') AS revision, agency, external_id,
                     min(recorded_at) AS recorded_at
              FROM refused_fact
              WHERE recorded_at < ? AND agency = ANY (coalesce(?::text[], ARRAY[agency]))
              GROUP BY 1, agency, external_id)
            SELECT CASE WHEN revision LIKE 'observation%' THEN 'OBSERVATION' ELSE 'ITEM' END AS kind,
                   agency, external_id, recorded_at
            FROM refused WHERE recorded_at >= ? ORDER BY recorded_at, agency, external_id, revision LIMIT ?""";

    /** More than anybody reads; what nobody knows, or no figure takes, comes in by the handful. */
    private static final int MOST_LINES = 1_000;

    private final Database database;

    DataQualityTable(Database database) {
        this.database = database;
    }

    Map<AgencyMonth, Totals> stored(ReportCalendar calendar, YearMonth from, YearMonth to) {
        Map<AgencyMonth, Totals> stored = new HashMap<>();
        database.query(
                STORED,
                row -> stored.merge(
                        month(row, calendar), new Totals(row.bigint("items"), row.bigint("seconds")), Totals::plus),
                calendar.firstHalfOf(from).number(),
                calendar.lastHalfOf(to).number());
        return stored;
    }

    List<UnknownCode> unknown(ReportCalendar calendar, YearMonth from, YearMonth to, AgencyScope agencies) {
        return database.query(
                UNKNOWN,
                row -> new UnknownCode(
                        row.constant("kind", Kind.class),
                        row.text("code"),
                        row.uuid("plan_id"),
                        row.bigint("publications"),
                        row.bigint("lines")),
                calendar.firstHalfOf(from).number(),
                calendar.lastHalfOf(to).number(),
                from.getYear(),
                to.getYear(),
                agencies.codes().orElse(null),
                MOST_LINES);
    }

    List<LateItems> late(ReportCalendar calendar, YearMonth from, YearMonth to) {
        Map<AgencyMonth, Long> late = new HashMap<>();
        database.query(
                LATE,
                row -> late.merge(month(row, calendar), row.bigint("items"), Long::sum),
                calendar.firstHalfOf(from).number(),
                calendar.lastHalfOf(to).number());
        return late.entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .map(entry ->
                        new LateItems(entry.getKey().agency(), entry.getKey().month(), entry.getValue()))
                .toList();
    }

    List<Refusals> refused(Instant from, Instant to) {
        return database.query(
                REFUSED,
                row -> new Refusals(
                        row.text("agency"), row.bigint("submissions"), row.bigint("received"), row.bigint("rejected")),
                from,
                to);
    }

    /** What the figures could not take, as it was first recorded. */
    List<Uncounted> uncounted(Instant from, Instant to, AgencyScope agencies) {
        return database.query(
                UNCOUNTED,
                row -> new Uncounted(
                        row.constant("kind", UncountedKind.class),
                        row.text("agency"),
                        row.text("external_id"),
                        row.instant("recorded_at")),
                to,
                agencies.codes().orElse(null),
                from,
                MOST_LINES);
    }

    private static AgencyMonth month(ResultColumns row, ReportCalendar calendar) {
        return new AgencyMonth(row.text("agency"), calendar.monthOf(HalfMonth.ofNumber(row.integer("half_month"))));
    }
}
