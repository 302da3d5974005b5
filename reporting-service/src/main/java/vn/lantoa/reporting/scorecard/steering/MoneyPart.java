package vn.lantoa.reporting.scorecard.steering;

import java.math.BigDecimal;
import java.util.List;
import java.util.function.ToLongFunction;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import vn.lantoa.platform.web.number.Decimals;
import vn.lantoa.reporting.scorecard.verdict.Cause;
import vn.lantoa.reporting.scorecard.verdict.Light;

/**
 * The money of a clause, or of a plan, in its five stages (rules.md §2). What stands in one stage is never in the next.
 *
 * @param lines how many budget lines there are
 * @param planned in đồng, as all stages; null where there is no line
 * @param executionRate disbursed of allocated, 1 is all, with six decimals; null with the part's reason
 * @param socialShare what of the allocated money is none of the state's, 1 is all; null where nothing is allocated
 */
@Schema(name = "ScorecardMoney")
public record MoneyPart(
        Light state,
        Cause reason,
        int lines,
        @Nullable Long planned,
        @Nullable Long allocated,
        @Nullable Long committed,
        @Nullable Long disbursed,
        @Nullable Long settled,
        @Nullable BigDecimal executionRate,
        @Nullable BigDecimal socialShare) {

    private static final MoneyPart NONE =
            new MoneyPart(Light.UNKNOWN, Cause.NOT_RECORDED, 0, null, null, null, null, null, null, null);

    public static MoneyPart of(List<LineMoney> lines) {
        if (lines.isEmpty()) {
            return NONE;
        }
        long allocated = sum(lines, LineMoney::allocated);
        long disbursed = sum(lines, LineMoney::disbursed);
        long social = sum(lines.stream().filter(LineMoney::social).toList(), LineMoney::allocated);
        boolean none = allocated == 0;
        return new MoneyPart(
                none ? Light.UNKNOWN : Light.NEUTRAL,
                none ? Cause.NOTHING_ALLOCATED : Cause.NO_MARK,
                lines.size(),
                sum(lines, LineMoney::planned),
                allocated,
                sum(lines, LineMoney::committed),
                disbursed,
                sum(lines, LineMoney::settled),
                Decimals.share(disbursed, allocated),
                Decimals.share(social, allocated));
    }

    private static long sum(List<LineMoney> lines, ToLongFunction<LineMoney> stage) {
        return lines.stream().mapToLong(stage).reduce(0, Math::addExact);
    }
}
