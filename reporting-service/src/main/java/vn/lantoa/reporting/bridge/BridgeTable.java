package vn.lantoa.reporting.bridge;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;

import org.jspecify.annotations.Nullable;

import vn.lantoa.platform.data.org.AgencyScope;
import vn.lantoa.platform.data.sql.Database;
import vn.lantoa.platform.data.sql.ResultColumns;
import vn.lantoa.platform.web.time.HalfMonth;
import vn.lantoa.platform.web.time.Period;
import vn.lantoa.reporting.metric.AggregateMeasure;
import vn.lantoa.reporting.rollup.Rollup;

/**
 * Reads both totals by their days, and what lies between them by half-months, from sums that are kept apart: all of it
 * in one statement, so of one state.
 */
@ApplicationScoped
class BridgeTable {

    private static final String MEASURES = Stream.of(
                    AggregateMeasure.WORKS,
                    AggregateMeasure.PUBLICATIONS,
                    AggregateMeasure.SECONDS,
                    AggregateMeasure.AIRTIME_SECONDS)
            .map(measure -> measure.sum() + " AS " + measure.column())
            .collect(Collectors.joining(", "));

    private static final String OF_AGENCIES = " AND (?::text[] IS NULL OR agency = ANY (?))";

    private static final String TOTAL = "SELECT ? AS part, 0 AS half_month, " + MEASURES + " FROM " + Rollup.DAY.table()
            + " WHERE day BETWEEN ? AND ?" + OF_AGENCIES;

    private static final String MOVED = "SELECT '' AS part, half_month, " + MEASURES + " FROM " + Rollup.GENRE.table()
            + " WHERE half_month = ANY (?::int[])" + OF_AGENCIES + " GROUP BY half_month";

    private static final String SUMS = String.join("\nUNION ALL ", TOTAL, TOTAL, MOVED);

    private final Database database;

    BridgeTable(Database database) {
        this.database = database;
    }

    /**
     * What was published.
     *
     * @param first within the days of the first calendar
     * @param second within those of the second one
     * @param halves of the half-months that lie between; one may be missing that has nothing
     */
    record Sums(BridgeFigures first, BridgeFigures second, Map<HalfMonth, BridgeFigures> halves) {}

    Sums sums(CalendarBridge bridge, AgencyScope scope) {
        List<String> agencies = scope.codes().orElse(null);
        Map<String, BridgeFigures> totals = new HashMap<>();
        Map<HalfMonth, BridgeFigures> halves = new HashMap<>();
        List<Integer> moved = Stream.concat(bridge.removed().stream(), bridge.added().stream())
                .map(HalfMonth::number)
                .toList();
        Object[] values = Stream.of(
                        total(bridge.from(), agencies),
                        total(bridge.to(), agencies),
                        Stream.<@Nullable Object>of(moved, agencies, agencies))
                .flatMap(part -> part)
                .toArray();
        database.query(SUMS, row -> collect(row, totals, halves), values);
        return new Sums(
                totals.getOrDefault(bridge.from().calendar().name(), BridgeFigures.NOTHING),
                totals.getOrDefault(bridge.to().calendar().name(), BridgeFigures.NOTHING),
                halves);
    }

    private static Stream<@Nullable Object> total(Period period, @Nullable List<String> agencies) {
        return Stream.of(period.calendar().name(), period.firstDay(), period.lastDay(), agencies, agencies);
    }

    private static boolean collect(
            ResultColumns row, Map<String, BridgeFigures> totals, Map<HalfMonth, BridgeFigures> halves) {
        BridgeFigures figures = new BridgeFigures(
                row.bigint("works"), row.bigint("publications"), row.bigint("seconds"), row.bigint("airtime_seconds"));
        if (row.text("part").isEmpty()) {
            halves.put(HalfMonth.ofNumber(row.integer("half_month")), figures);
        } else {
            totals.put(row.text("part"), figures);
        }
        return true;
    }
}
