package vn.lantoa.reporting.growth;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import vn.lantoa.platform.web.time.ReportCalendar;
import vn.lantoa.reporting.completeness.Halves;
import vn.lantoa.reporting.database.Rows;

/** What agencies produced under a target's definition. */
@ApplicationScoped
class GrowthCells {

    /** Kept by intake: a range of the key, whatever the number of facts. */
    private static final String NOW = """
            SELECT agency, measure, half_month, value FROM growth_cell
            WHERE target_id = ? AND definition_version = ? AND half_month BETWEEN ? AND ? AND agency = ANY (?)""";

    /** From the facts as they were known: the representative of each work of then (rules.md §9) decides whether the work counts. */
    private static final String THEN = """
            WITH asked AS (SELECT ?::timestamptz AS at),
            works AS (
              SELECT DISTINCT agency, work_id FROM content_fact, asked
              WHERE agency = ANY (?) AND half_month BETWEEN ? AND ? AND known_from <= at AND (known_to IS NULL OR known_to > at)),
            representatives AS (
              SELECT DISTINCT ON (f.agency, f.work_id) f.*
              FROM asked, works w JOIN content_fact f ON f.agency = w.agency AND f.work_id = w.work_id
              WHERE f.known_from <= at AND (f.known_to IS NULL OR f.known_to > at) AND NOT f.withdrawn
              ORDER BY f.agency, f.work_id, f.new_production DESC, f.published_at, f.external_id)
            SELECT r.agency, g.measure, r.half_month,
                   CASE WHEN g.measure IN ('NEWS_ITEMS', 'ARTICLES') THEN count(*) ELSE sum(r.seconds) END AS value
            FROM representatives r
            JOIN growth_definition d ON d.target_id = ? AND d.definition_version = ?
            JOIN growth_definition_genre g
              ON g.target_id = d.target_id AND g.definition_version = d.definition_version AND g.genre = r.genre
            WHERE r.half_month BETWEEN ? AND ? AND r.purpose = ANY (d.purposes)
              AND (r.new_production OR NOT d.new_production_only) AND r.reuse_ratio <= d.max_reuse_ratio
            GROUP BY r.agency, g.measure, r.half_month""";

    private static final String CAME_SINCE = "SELECT EXISTS (SELECT FROM content_fact WHERE known_from > ?) AS came";

    private final Rows rows;

    GrowthCells(Rows rows) {
        this.rows = rows;
    }

    /** Whose and what. */
    record Of(String agency, String measure) {}

    /**
     * By agency and measure, the report months in which there is something.
     *
     * @param asOf null: as it is now
     */
    Map<Of, Map<YearMonth, BigDecimal>> of(
            UUID target,
            int definitionVersion,
            ReportCalendar calendar,
            YearMonth from,
            YearMonth to,
            List<String> agencies,
            Instant asOf) {
        int first = Halves.first(calendar, from);
        int last = Halves.last(calendar, to);
        Map<Of, Map<YearMonth, BigDecimal>> cells = new HashMap<>();
        Rows.Reader<BigDecimal> collect = row -> cells.computeIfAbsent(
                        new Of(row.getString("agency"), row.getString("measure")), any -> new HashMap<>())
                .merge(Halves.month(calendar, row.getInt("half_month")), row.getBigDecimal("value"), BigDecimal::add);
        if (asOf == null || !cameSince(asOf)) {
            rows.read(NOW, collect, target, definitionVersion, first, last, agencies);
        } else {
            rows.read(THEN, collect, asOf, agencies, first, last, target, definitionVersion, first, last);
        }
        return cells;
    }

    private boolean cameSince(Instant asOf) {
        return rows.read(CAME_SINCE, row -> row.getBoolean("came"), asOf).get(0);
    }
}
