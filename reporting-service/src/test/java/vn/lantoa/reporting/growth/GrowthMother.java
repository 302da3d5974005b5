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
import vn.lantoa.reporting.growth.rule.AgencyOutput;
import vn.lantoa.reporting.growth.rule.BaselineMonths;
import vn.lantoa.reporting.growth.rule.Growth;
import vn.lantoa.reporting.growth.rule.GrowthMeasure;
import vn.lantoa.reporting.growth.rule.GrowthReason;
import vn.lantoa.reporting.growth.rule.GrowthYear;
import vn.lantoa.reporting.growth.rule.MonthPairs;
import vn.lantoa.reporting.growth.rule.SeriesBaseline;
import vn.lantoa.reporting.growth.rule.TargetTerms;

/** A target of 2024 against 2023 in the decree's calendar: 20 % more, about 1 point. */
public final class GrowthMother {

    public static final TargetTerms TWENTY_PERCENT = new TargetTerms(new BigDecimal("20"), BigDecimal.ONE);
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

    public static BaselineMonths months(int... values) {
        return BaselineMonths.of(
                Arrays.stream(values).mapToObj(BigDecimal::valueOf).toList(), BigDecimal.ZERO);
    }

    public static BaselineMonths everyMonth(int value) {
        int[] values = new int[12];
        Arrays.fill(values, value);
        return months(values);
    }

    public static BaselineMonths yearOf(int value) {
        return BaselineMonths.of(null, BigDecimal.valueOf(value));
    }

    /** Months from January on, each declared. */
    public static AgencyOutput declared(int... values) {
        return output(values, Set.of());
    }

    /** Months from January on, all declared but these. */
    public static AgencyOutput undeclared(Set<Integer> missing, int... values) {
        return output(values, missing);
    }

    private static AgencyOutput output(int[] values, Set<Integer> missing) {
        Map<YearMonth, BigDecimal> actual = new HashMap<>();
        Set<YearMonth> declared = new HashSet<>();
        for (int i = 0; i < values.length; i++) {
            YearMonth month = YearMonth.of(2024, i + 1);
            actual.put(month, BigDecimal.valueOf(values[i]));
            if (!missing.contains(i + 1)) {
                declared.add(month);
            }
        }
        return new AgencyOutput(actual, declared, null, null);
    }

    public static Growth growth(GrowthYear year, AgencyOutput output, BaselineMonths baseline) {
        return growthOf(year, output, of(baseline));
    }

    public static MonthPairs series(GrowthYear year, AgencyOutput output, BaselineMonths baseline) {
        return MonthPairs.of(year, year.closed(), output, of(baseline), GrowthReason.NO_BASELINE);
    }

    /** The figures of an agency with a part of a year's baseline. */
    public static Growth growthOf(GrowthYear year, AgencyOutput output, SeriesBaseline baseline) {
        MonthPairs series = MonthPairs.of(year, year.closed(), output, baseline, GrowthReason.NO_BASELINE);
        int left = baseline == null ? year.monthsLeft() : baseline.monthsAfter(year.closed());
        return Growth.of(series, TWENTY_PERCENT, left);
    }

    private static SeriesBaseline of(BaselineMonths baseline) {
        return baseline == null ? null : SeriesBaseline.of(baseline);
    }

    static GrowthLine line(String agency, AgencyOutput output, BaselineMonths baseline) {
        return new GrowthLine(
                agency, GrowthMeasure.NEWS_ITEMS, output, of(baseline), List.of(), GrowthReason.NO_BASELINE);
    }

    static GrowthCalculation table(GrowthYear year, GrowthLine... lines) {
        return new GrowthCalculation(year, TWENTY_PERCENT, List.of(lines), null);
    }
}
