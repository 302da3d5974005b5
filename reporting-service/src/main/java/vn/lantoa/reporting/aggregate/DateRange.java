package vn.lantoa.reporting.aggregate;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

import vn.lantoa.platform.web.problem.Problem;
import vn.lantoa.platform.web.time.HalfMonth;

/**
 * A range of days, cut into what rollups know and what only the days know.
 *
 * @param from the first day
 * @param to the day after the last one
 */
record DateRange(LocalDate from, LocalDate to) {

    private static final int MOST_YEARS = 50;

    /** @throws Problem 400 when the range is longer than fifty years */
    static void requireShort(LocalDate from, LocalDate to) {
        if (from.plusYears(MOST_YEARS).isBefore(to)) {
            throw Problem.inQuery("from", AggregateProblem.AGGREGATE_RANGE_TOO_LONG, MOST_YEARS);
        }
    }

    /** The last day. */
    LocalDate last() {
        return to.minusDays(1);
    }

    /**
     * The number of the first half-month that lies in it whole; may be greater than {@link #lastHalf()}: then none
     * does.
     */
    int firstHalf() {
        HalfMonth half = HalfMonth.of(from);
        return (half.firstDay().equals(from) ? half : half.next()).number();
    }

    /** The number of the last half-month that lies in it whole. */
    int lastHalf() {
        HalfMonth half = HalfMonth.of(last());
        return half.number() - (half.lastDay().equals(last()) ? 0 : 1);
    }

    /** The days that lie in no half-month that is whole in it: before the first, after the last, or all of them. */
    List<DateRange> edges() {
        if (firstHalf() > lastHalf()) {
            return List.of(this);
        }
        LocalDate wholeFrom = firstDayOfNextUnless(from);
        LocalDate wholeTo = HalfMonth.of(to).firstDay();
        return Stream.of(new DateRange(from, wholeFrom), new DateRange(wholeTo, to))
                .filter(edge -> edge.from.isBefore(edge.to))
                .toList();
    }

    private static LocalDate firstDayOfNextUnless(LocalDate first) {
        HalfMonth half = HalfMonth.of(first);
        return half.firstDay().equals(first) ? first : half.next().firstDay();
    }
}
