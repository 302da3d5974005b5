package vn.lantoa.reporting.chart.draw;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

import vn.lantoa.reporting.chart.data.ChartSeries;

/**
 * The axis of the values: round steps, with zero on it.
 *
 * @param low the least value on it, zero unless something is below
 * @param high the greatest value on it
 * @param step from one line of the grid to the next
 */
record Axis(double low, double high, double step) {

    private static final int MOST_STEPS = 6;
    private static final double[] ROUND = {1, 2, 2.5, 5, 10};

    static Axis of(List<ChartSeries> series) {
        double[] values = series.stream()
                .flatMap(one -> Stream.concat(one.values().stream(), one.upper().stream()))
                .filter(Objects::nonNull)
                .mapToDouble(BigDecimal::doubleValue)
                .toArray();
        double least = 0;
        double most = 0;
        for (double value : values) {
            least = Math.min(least, value);
            most = Math.max(most, value);
        }
        double step = step(most == least ? 1 : most - least);
        return new Axis(Math.floor(least / step) * step, Math.max(step, Math.ceil(most / step) * step), step);
    }

    /** Where a value lies between the ends: 0 to 1. */
    double share(BigDecimal value) {
        return (value.doubleValue() - low) / (high - low);
    }

    List<BigDecimal> ticks() {
        List<BigDecimal> ticks = new ArrayList<>();
        long first = Math.round(low / step);
        long last = Math.round(high / step);
        for (long i = first; i <= last; i++) {
            ticks.add(BigDecimal.valueOf(i * step).setScale(2, RoundingMode.HALF_UP));
        }
        return ticks;
    }

    private static double step(double range) {
        double least = range / MOST_STEPS;
        double power = Math.pow(10, Math.floor(Math.log10(least)));
        for (double round : ROUND) {
            if (round * power >= least) {
                return round * power;
            }
        }
        return ROUND[ROUND.length - 1] * power;
    }
}
