package vn.lantoa.reporting.growth;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import vn.lantoa.platform.web.time.Period;
import vn.lantoa.platform.web.time.ReportCalendar;
import vn.lantoa.reporting.growth.rule.Baseline;
import vn.lantoa.reporting.growth.rule.Growth;
import vn.lantoa.reporting.growth.rule.GrowthMeasure;
import vn.lantoa.reporting.growth.rule.GrowthReason;
import vn.lantoa.reporting.growth.rule.GrowthYear;
import vn.lantoa.reporting.growth.rule.Output;
import vn.lantoa.reporting.growth.rule.Series;
import vn.lantoa.reporting.growth.rule.Terms;

/** A target of 2024 against 2023 in the decree's calendar: 20 % more, about 1 point. */
public final class GrowthMother {

    public static final Terms TWENTY_PERCENT = new Terms(new BigDecimal("20"), BigDecimal.ONE);
    /** The check by hand of rules.md §3. */
    public static final int[] BASELINE_OF_THE_CHECK = {100, 60, 90, 110, 120, 130, 100, 95, 105, 110, 120, 160};

    public static final int[] ACTUAL_OF_THE_CHECK = {115, 66, 108, 140, 130, 150, 121, 108, 120};

    private GrowthMother() {}

    /** The year on a day. */
    public static GrowthYear on(String day) {
        return through("2024", day);
    }

    /** The year on a day, through a period. */
    public static GrowthYear through(String period, String day) {
        return new GrowthYear(
                ReportCalendar.DECREE,
                2024,
                2023,
                LocalDate.parse(day),
                Period.parse(ReportCalendar.DECREE, period).orElseThrow());
    }

    public static Baseline months(int... values) {
        return Baseline.of(Arrays.stream(values).mapToObj(BigDecimal::valueOf).toList(), BigDecimal.ZERO);
    }

    public static Baseline everyMonth(int value) {
        int[] values = new int[12];
        Arrays.fill(values, value);
        return months(values);
    }

    public static Baseline yearOf(int value) {
        return Baseline.of(null, BigDecimal.valueOf(value));
    }

    /** Months from January on, each declared. */
    public static Output declared(int... values) {
        return output(values, Set.of());
    }

    /** Months from January on, all declared but these. */
    public static Output undeclared(Set<Integer> missing, int... values) {
        return output(values, missing);
    }

    private static Output output(int[] values, Set<Integer> missing) {
        Map<YearMonth, BigDecimal> actual = new HashMap<>();
        Set<YearMonth> declared = new HashSet<>();
        for (int i = 0; i < values.length; i++) {
            YearMonth month = YearMonth.of(2024, i + 1);
            actual.put(month, BigDecimal.valueOf(values[i]));
            if (!missing.contains(i + 1)) {
                declared.add(month);
            }
        }
        return new Output(actual, declared, null, null);
    }

    public static Growth growth(GrowthYear year, Output output, Baseline baseline) {
        return Growth.of(series(year, output, baseline), TWENTY_PERCENT, year.monthsLeft());
    }

    public static Series series(GrowthYear year, Output output, Baseline baseline) {
        return Series.of(year, year.closed(), output, baseline, GrowthReason.NO_BASELINE);
    }

    static Line line(String agency, Output output, Baseline baseline) {
        return new Line(agency, GrowthMeasure.NEWS_ITEMS, output, baseline, GrowthReason.NO_BASELINE);
    }

    static GrowthTable table(GrowthYear year, Line... lines) {
        return new GrowthTable(year, TWENTY_PERCENT, List.of(lines), null);
    }
}
