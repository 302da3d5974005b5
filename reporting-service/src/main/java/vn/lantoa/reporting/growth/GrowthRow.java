package vn.lantoa.reporting.growth;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.List;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import vn.lantoa.platform.web.number.Decimals;
import vn.lantoa.reporting.completeness.CompletenessView;
import vn.lantoa.reporting.growth.rule.Growth;
import vn.lantoa.reporting.growth.rule.GrowthMeasure;
import vn.lantoa.reporting.growth.rule.GrowthReason;
import vn.lantoa.reporting.growth.rule.GrowthState;
import vn.lantoa.reporting.growth.rule.MonthPairs;

/**
 * How one measure of a target stands: of one agency, or of all pooled (rules.md §3). Counts are items, the others
 * seconds.
 *
 * @param agency its code; null where agencies are pooled
 * @param agencies those that are in the figures
 * @param leftOut those that are not, for want of a baseline above zero, and why
 * @param rebasedFrom agencies that ended and that are continued here: the figures stand against their baselines too
 * @param months the report months that count: closed and declared, the same on both sides
 * @param baseline of these months
 * @param yearBaseline of the year, no further than the agency exists
 * @param actual of these months; null when none counts
 * @param target of the year, no further than the agency exists; a count is rounded up
 * @param targetOfSameMonths the target of the months that count, to be read beside actual; a count is rounded up
 * @param growth actual / baseline − 1, ten decimals; null with a reason
 * @param growthPerDay the same with both sides divided by their days
 * @param inPeriod the period that was asked for alone; the year where none was
 * @param open the month that has not ended; it enters nothing; null when there is none, or the agency has ended
 * @param state decided from the exact ratio
 * @param reason why growth is null; else why a year that is over is not judged (its missing months are in
 *     completeness), or why there is no forecast or no rate
 * @param runRateNeeded what each month that is not closed must bring for the target, four decimals; null when none is
 *     left
 */
@Schema(name = "GrowthRow")
public record GrowthRow(
        @Nullable String agency,
        GrowthMeasure measure,
        List<String> agencies,
        List<LeftOut> leftOut,

        @Schema(description = "Agencies that ended and are continued here: their baselines are in the figures too.")
        List<String> rebasedFrom,

        @Schema(implementation = String[].class) List<YearMonth> months,

        @Nullable BigDecimal baseline,
        @Nullable BigDecimal yearBaseline,
        @Nullable BigDecimal actual,
        @Nullable BigDecimal target,
        @Nullable BigDecimal targetOfSameMonths,
        @Nullable BigDecimal growth,
        @Nullable BigDecimal growthPerDay,
        InPeriod inPeriod,
        @Nullable OpenMonth open,
        GrowthState state,
        @Nullable GrowthReason reason,
        @Nullable BigDecimal runRateNeeded,
        @Nullable ForecastView forecast,
        CompletenessView completeness) {

    /** An agency whose figures are in no pool. */
    @Schema(name = "GrowthLeftOut")
    public record LeftOut(String agency, GrowthReason reason) {}

    /** What is in of the month that has not ended. */
    @Schema(name = "GrowthOpenMonth")
    public record OpenMonth(
            @Schema(implementation = String.class) YearMonth month, BigDecimal actual) {}

    /** Whose figures a row shows. */
    record Whose(@Nullable String agency, List<String> agencies, List<LeftOut> leftOut, List<String> rebasedFrom) {}

    static GrowthRow of(
            Whose whose,
            GrowthMeasure measure,
            List<YearMonth> months,
            Growth growth,
            InPeriod inPeriod,
            @Nullable OpenMonth open,
            CompletenessView completeness) {
        MonthPairs series = growth.series();
        return new GrowthRow(
                whose.agency(),
                measure,
                whose.agencies(),
                whose.leftOut(),
                whose.rebasedFrom(),
                months,
                Decimals.plain(series.baseline()),
                Decimals.plain(series.yearBaseline()),
                Decimals.plain(series.actual()),
                measure.shown(growth.target()),
                measure.shown(growth.targetOfSameMonths()),
                growth.growth(),
                growth.perDay(),
                inPeriod,
                open,
                growth.state(),
                growth.reason(),
                growth.runRate(),
                ForecastView.of(growth.forecast()),
                completeness);
    }
}
