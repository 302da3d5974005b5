package vn.lantoa.task.progress.forecast;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;

import org.jspecify.annotations.Nullable;

import vn.lantoa.platform.web.number.Decimals;

/**
 * How fast something got on between its first and its last point, and when it will be finished at that pace.
 *
 * @param perDay percentage points a day, with four decimals; null without two points of different days
 * @param finishOn the day it will be finished, never before the day that is asked of; null with a reason
 */
record Pace(
        @Nullable BigDecimal perDay,
        @Nullable LocalDate finishOn,
        @Nullable Reason reason) {

    /** Further off than this, a day says nothing. */
    private static final int MOST_DAYS = 3_650;

    private static final int DECIMALS = 4;
    private static final BigDecimal ALL = BigDecimal.valueOf(100);

    /** Why there is no day. */
    enum Reason {
        TOO_FEW_UPDATES,
        NO_PROGRESS,
        TOO_SLOW
    }

    /**
     * How far it was on a day.
     *
     * @param percent 0 to 100
     */
    record Point(LocalDate day, BigDecimal percent) {}

    /**
     * The pace of something that is not finished.
     *
     * @param points in the order of their days
     * @param asOf the day that is asked of
     */
    static Pace of(List<Point> points, LocalDate asOf) {
        if (points.isEmpty()) {
            return none(null, Reason.TOO_FEW_UPDATES);
        }
        Point first = points.get(0);
        Point last = points.get(points.size() - 1);
        long days = ChronoUnit.DAYS.between(first.day, last.day);
        if (days == 0) {
            return none(null, Reason.TOO_FEW_UPDATES);
        }
        BigDecimal gained = last.percent.subtract(first.percent);
        BigDecimal perDay = Decimals.plain(gained.divide(BigDecimal.valueOf(days), DECIMALS, RoundingMode.HALF_UP));
        if (gained.signum() <= 0) {
            return none(perDay, Reason.NO_PROGRESS);
        }
        // the days by the pace before it was rounded
        BigDecimal left = ALL.subtract(last.percent)
                .multiply(BigDecimal.valueOf(days))
                .divide(gained, MathContext.DECIMAL64)
                .setScale(0, RoundingMode.CEILING);
        if (left.compareTo(BigDecimal.valueOf(MOST_DAYS)) > 0) {
            return none(perDay, Reason.TOO_SLOW);
        }
        LocalDate finish = last.day.plusDays(left.longValueExact());
        return new Pace(perDay, finish.isBefore(asOf) ? asOf : finish, null);
    }

    private static Pace none(@Nullable BigDecimal perDay, Reason reason) {
        return new Pace(perDay, null, reason);
    }
}
