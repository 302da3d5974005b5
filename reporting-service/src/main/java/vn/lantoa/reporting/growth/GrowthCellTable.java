package vn.lantoa.reporting.growth;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import org.jspecify.annotations.Nullable;

import vn.lantoa.platform.data.sql.Database;
import vn.lantoa.platform.data.sql.RowReader;
import vn.lantoa.platform.data.work.RepresentativeOrder;
import vn.lantoa.platform.web.time.HalfMonth;
import vn.lantoa.platform.web.time.ReportCalendar;
import vn.lantoa.reporting.fact.KnownAt;
import vn.lantoa.reporting.rollup.GrowthCount;

/** What agencies produced under a target's definition. */
@ApplicationScoped
class GrowthCellTable {

    /** Kept by intake: a range of the key, whatever the number of facts. */
    private static final String NOW = """
            SELECT agency, measure, half_month, value FROM growth_cell
            WHERE target_id = ? AND definition_version = ? AND half_month BETWEEN ? AND ? AND agency = ANY (?)""";

    /**
     * What must be added to the cells of now to have those of then: of the works that changed since, the representative
     * of then (rules.md §9) less that of now. It costs by what came since, not by what is there.
     */
    private static final String SINCE = """
            WITH asked AS (SELECT ?::timestamptz AS at),
            changed AS (
              SELECT DISTINCT item_id FROM asked JOIN content_fact ON known_from > at WHERE agency = ANY (?)),
            work AS (
              SELECT DISTINCT f.agency, f.work_id FROM changed c JOIN content_fact f ON f.item_id = c.item_id),
            of_then AS (
              SELECT DISTINCT ON (f.agency, f.work_id) f.*
              FROM asked, work w JOIN content_fact f ON f.agency = w.agency AND f.work_id = w.work_id
              WHERE {known} AND NOT f.withdrawn
              ORDER BY f.agency, f.work_id, {order}),
            of_now AS (
              SELECT f.* FROM work w JOIN content_fact f ON f.agency = w.agency AND f.work_id = w.work_id
              WHERE f.known_to IS NULL AND f.representative),
            difference AS (SELECT 1 AS sign, t.* FROM of_then t UNION ALL SELECT -1, n.* FROM of_now n)
            SELECT r.agency, g.measure, r.half_month,
                   sum(r.sign * {adds})::bigint AS value
            FROM difference r
            JOIN growth_definition d ON d.target_id = ? AND d.definition_version = ?
            JOIN growth_definition_genre g
              ON g.target_id = d.target_id AND g.definition_version = d.definition_version AND g.genre = r.genre
            WHERE r.half_month BETWEEN ? AND ? AND {counts}
            GROUP BY r.agency, g.measure, r.half_month""".replace("{known}", KnownAt.sql("f", "at"))
            .replace("{order}", RepresentativeOrder.SQL)
            .replace("{adds}", GrowthCount.adds("r", "1"))
            .replace("{counts}", GrowthCount.counts("r"));

    private static final String DEFINED =
            "SELECT FROM growth_definition WHERE target_id = ? AND definition_version = ? AND counted";

    private final Database database;

    GrowthCellTable(Database database) {
        this.database = database;
    }

    /** The press agency and the measure that a sum of half-months is of. */
    record Of(String agency, String measure) {}

    /** Whether intake has counted under this definition: it learns of it apart from us. */
    boolean areOf(UUID target, int definitionVersion) {
        return !database.query(DEFINED, row -> true, target, definitionVersion).isEmpty();
    }

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
            @Nullable Instant asOf) {
        int first = calendar.firstHalfOf(from).number();
        int last = calendar.lastHalfOf(to).number();
        Map<Of, Map<YearMonth, BigDecimal>> cells = new HashMap<>();
        RowReader<BigDecimal> collect =
                row -> cells.computeIfAbsent(new Of(row.text("agency"), row.text("measure")), any -> new HashMap<>())
                        .merge(
                                calendar.monthOf(HalfMonth.ofNumber(row.integer("half_month"))),
                                row.decimal("value"),
                                BigDecimal::add);
        database.query(NOW, collect, target, definitionVersion, first, last, agencies);
        if (asOf != null) {
            database.query(SINCE, collect, asOf, agencies, target, definitionVersion, first, last);
        }
        return cells;
    }
}
