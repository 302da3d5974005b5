package vn.lantoa.reporting.growth.rule;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

import org.jspecify.annotations.Nullable;

/**
 * What stands against the output of one agency in the target's year, half-month by half-month: its own baseline, that
 * of those it continues, or both, and no further than it exists (rules.md §3). The half-month is the atom of both
 * calendars; half of a month's value is of each.
 *
 * @param halves by the number of the half-month within the year, 0 to 23; what is not there stands against nobody's
 *     output here
 * @param monthly whether the values are known; else only the year is
 * @param wholeYear the year's value where only that is known; null when the halves are not the whole year
 */
public record SeriesBaseline(
        NavigableMap<Integer, BigDecimal> halves,
        boolean monthly,
        @Nullable BigDecimal wholeYear) {

    static final int HALVES = 24;

    private static final BigDecimal HALF = new BigDecimal("0.5");

    /** Nothing, to add to. */
    public static final SeriesBaseline NONE = new SeriesBaseline(new TreeMap<>(), true, null);

    /** A baseline of the whole year. */
    public static SeriesBaseline of(BaselineMonths baseline) {
        NavigableMap<Integer, BigDecimal> halves = new TreeMap<>();
        IntStream.range(0, HALVES)
                .forEach(half -> halves.put(
                        half,
                        baseline.isMonthly() ? baseline.month(monthOf(half)).multiply(HALF) : BigDecimal.ZERO));
        return new SeriesBaseline(halves, baseline.isMonthly(), baseline.isMonthly() ? null : baseline.year());
    }

    /** Both: sums where both have a value. */
    public SeriesBaseline plus(SeriesBaseline other) {
        if (isEmpty() || other.isEmpty()) {
            return isEmpty() ? other : this;
        }
        NavigableMap<Integer, BigDecimal> sums = new TreeMap<>(halves);
        other.halves.forEach((half, value) -> sums.merge(half, value, BigDecimal::add));
        BigDecimal mine = year();
        BigDecimal others = other.year();
        boolean known = monthly && other.monthly;
        return new SeriesBaseline(sums, known, known || mine == null || others == null ? null : mine.add(others));
    }

    /** The part that an agency's own half-months have. */
    public SeriesBaseline within(GrowthYear year, Tenure tenure) {
        return keep(half -> tenure.holds(year, half));
    }

    /** The part that is left for who continues an agency. */
    public SeriesBaseline after(GrowthYear year, Tenure tenure) {
        return keep(half -> tenure.isOverBy(year, half));
    }

    public boolean isEmpty() {
        return halves.isEmpty();
    }

    /** The numbers of the months that it has a part of, 1 to 12. */
    List<Integer> months() {
        return halves.keySet().stream().map(SeriesBaseline::monthOf).distinct().toList();
    }

    /** How many of its months are not among the closed ones. */
    public int monthsAfter(List<Integer> closed) {
        return (int) months().stream().filter(month -> !closed.contains(month)).count();
    }

    BigDecimal month(int month) {
        return ofMonth(month).stream().map(halves::get).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** ΣB of some months; null where there are none, or they are part of a year that is known as a whole only. */
    @Nullable
    BigDecimal of(List<Integer> some) {
        if (some.isEmpty()) {
            return null;
        }
        if (!monthly) {
            return some.size() == GrowthYear.MONTHS ? wholeYear : null;
        }
        return some.stream().map(this::month).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** The half-months of a month that it has. */
    List<Integer> ofMonth(int month) {
        return List.copyOf(
                halves.subMap(2 * (month - 1), true, 2 * month, false).keySet());
    }

    /** B_year: over what stands against this agency's output; null where that is not known. */
    @Nullable
    BigDecimal year() {
        return monthly ? halves.values().stream().reduce(BigDecimal.ZERO, BigDecimal::add) : wholeYear;
    }

    private SeriesBaseline keep(IntPredicate wanted) {
        NavigableMap<Integer, BigDecimal> kept = new TreeMap<>(halves);
        kept.keySet().removeIf(half -> !wanted.test(half));
        boolean whole = kept.size() == halves.size();
        return new SeriesBaseline(Collections.unmodifiableNavigableMap(kept), monthly, whole ? wholeYear : null);
    }

    private static int monthOf(int half) {
        return half / 2 + 1;
    }
}
