package vn.lantoa.reporting.scorecard.funding;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import vn.lantoa.reporting.scorecard.verdict.Cause;
import vn.lantoa.reporting.scorecard.verdict.Light;

/**
 * What was asked for, decided and questioned of a plan's money until a day, in đồng.
 *
 * @param allocations how many decisions assigned money and were not taken back
 * @param decided what they assigned; null where there is none
 * @param proposals how many times money was asked for
 * @param proposed what was asked for; null where nothing was
 * @param granted what was granted of it; null where nothing was asked for
 * @param checks how many checks there were of the plan's money
 * @param questioned what they questioned; null where there was none
 */
@Schema(name = "ScorecardFunding")
public record FundingPart(
        Light state,
        Cause reason,
        int allocations,
        @Nullable Long decided,
        int proposals,
        @Nullable Long proposed,
        @Nullable Long granted,
        int checks,
        @Nullable Long questioned) {

    public static final FundingPart NONE = of(new Decided(0, 0), new Asked(0, 0, 0), new Checked(0, 0));

    /** @param count those that were not taken back */
    record Decided(int count, long amount) {}

    record Asked(int count, long amount, long granted) {}

    record Checked(int count, long amount) {}

    static FundingPart of(Decided decided, Asked asked, Checked checked) {
        boolean none = decided.count == 0 && asked.count == 0 && checked.count == 0;
        return new FundingPart(
                none ? Light.UNKNOWN : Light.NEUTRAL,
                none ? Cause.NOT_RECORDED : Cause.NO_MARK,
                decided.count,
                unless(decided.count, decided.amount),
                asked.count,
                unless(asked.count, asked.amount),
                unless(asked.count, asked.granted),
                checked.count,
                unless(checked.count, checked.amount));
    }

    private static @Nullable Long unless(int count, long amount) {
        return count == 0 ? null : Long.valueOf(amount);
    }
}
