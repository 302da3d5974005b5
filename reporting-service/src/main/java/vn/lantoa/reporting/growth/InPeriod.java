package vn.lantoa.reporting.growth;

import java.math.BigDecimal;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import vn.lantoa.platform.web.number.Decimals;
import vn.lantoa.reporting.growth.rule.Growth;
import vn.lantoa.reporting.growth.rule.GrowthReason;
import vn.lantoa.reporting.growth.rule.MonthPairs;

/**
 * The growth of one period alone.
 *
 * @param period its key, such as {@code 2024-Q2}
 * @param baseline of its closed and declared months; null without one
 * @param actual of the same months; null when there is none
 * @param target what the target is of these months; a count is rounded up; null without their baseline
 * @param growth actual / baseline − 1, ten decimals; null with a reason
 * @param growthPerDay the same with both sides divided by their days
 */
@Schema(name = "GrowthInPeriod")
public record InPeriod(
        String period,
        @Nullable BigDecimal baseline,
        @Nullable BigDecimal actual,
        @Nullable BigDecimal target,
        @Nullable BigDecimal growth,
        @Nullable BigDecimal growthPerDay,
        @Nullable GrowthReason reason) {

    static InPeriod of(String period, MonthPairs series, @Nullable BigDecimal target) {
        return new InPeriod(
                period,
                Decimals.plain(series.baseline()),
                Decimals.plain(series.actual()),
                target,
                Growth.ratio(series),
                Growth.perDay(series),
                series.lack());
    }
}
