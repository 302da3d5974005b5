package vn.lantoa.reporting.chart.data;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * One row of values, a value for each category of its chart.
 *
 * @param name as the legend has it
 * @param values null where there is none
 * @param upper the upper edge of a band, whose lower edge are the values; empty for every other shape
 */
public record ChartSeries(
        String name, Shape shape, List<@Nullable BigDecimal> values, List<@Nullable BigDecimal> upper) {

    /** How a series is drawn. */
    public enum Shape {
        BARS,
        DASHED_LINE,
        BAND
    }

    public ChartSeries {
        values = Collections.unmodifiableList(new ArrayList<>(values));
        upper = Collections.unmodifiableList(new ArrayList<>(upper));
    }

    public static ChartSeries bars(String name, List<@Nullable BigDecimal> values) {
        return new ChartSeries(name, Shape.BARS, values, List.of());
    }

    public static ChartSeries dashes(String name, List<@Nullable BigDecimal> values) {
        return new ChartSeries(name, Shape.DASHED_LINE, values, List.of());
    }

    /** What lies between two rows of values. */
    public static ChartSeries band(String name, List<@Nullable BigDecimal> lower, List<@Nullable BigDecimal> upper) {
        return new ChartSeries(name, Shape.BAND, lower, upper);
    }
}
