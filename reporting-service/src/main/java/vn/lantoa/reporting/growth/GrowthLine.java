package vn.lantoa.reporting.growth;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import vn.lantoa.reporting.completeness.AgencyMonth;
import vn.lantoa.reporting.growth.rule.AgencyOutput;
import vn.lantoa.reporting.growth.rule.GrowthMeasure;
import vn.lantoa.reporting.growth.rule.GrowthReason;
import vn.lantoa.reporting.growth.rule.GrowthYear;
import vn.lantoa.reporting.growth.rule.MonthPairs;
import vn.lantoa.reporting.growth.rule.SeriesBaseline;

/**
 * One agency and one measure of a target.
 *
 * @param baseline what stands against its output; null when there is none that counts
 * @param rebasedFrom the agencies whose baselines it is made of, beside its own
 * @param lack why there is none
 */
record GrowthLine(
        String agency,
        GrowthMeasure measure,
        AgencyOutput output,
        @Nullable SeriesBaseline baseline,
        List<String> rebasedFrom,
        @Nullable GrowthReason lack) {

    MonthPairs series(GrowthYear year, List<Integer> months) {
        return MonthPairs.of(year, months, output, baseline, lack);
    }

    /** The closed months that count: they are declared. */
    List<YearMonth> counted(GrowthYear year) {
        return series(year, year.closed()).counted().stream().map(year::month).toList();
    }

    /** How many of the months that it has to bring something in are not closed. */
    int monthsLeft(GrowthYear year) {
        return baseline == null ? year.monthsLeft() : baseline.monthsAfter(year.closed());
    }

    /** Whether it exists in a month. */
    boolean isExpectedIn(GrowthYear year, int month) {
        return !output.expected(year, List.of(month)).isEmpty();
    }

    /** The closed months that the agency should have declared. */
    Stream<AgencyMonth> expected(GrowthYear year) {
        return output.expected(year, year.closed()).stream().map(month -> new AgencyMonth(agency, year.month(month)));
    }

    Stream<AgencyMonth> declared() {
        return output.declared().stream().map(month -> new AgencyMonth(agency, month));
    }

    /** What is in of the closed months, declared or not. */
    BigDecimal in(GrowthYear year) {
        return year.closed().stream()
                .map(month -> output.in(year.month(month)))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** What is in of each month ever. */
    Map<AgencyMonth, BigDecimal> past() {
        Map<AgencyMonth, BigDecimal> past = new HashMap<>();
        output.actual().forEach((month, value) -> past.put(new AgencyMonth(agency, month), value));
        return past;
    }
}
