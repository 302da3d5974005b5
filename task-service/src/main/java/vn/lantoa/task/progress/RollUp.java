package vn.lantoa.task.progress;

import java.math.BigDecimal;
import java.util.Collection;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import vn.lantoa.platform.data.work.ProgressMean;

/**
 * The mean progress of some tasks.
 *
 * @param tasks how many count; cancelled ones do not
 * @param weighted the mean by weight, in percent with two decimals; null with a reason
 * @param simple the plain mean, in percent with two decimals; null with a reason
 * @param reason {@code NO_TASK} or {@code ZERO_WEIGHT} when a mean is null
 */
@Schema(name = "RollUp")
public record RollUp(
        int tasks,
        @Nullable BigDecimal weighted,
        @Nullable BigDecimal simple,
        @Nullable Reason reason) {

    /** Why there is no figure. */
    public enum Reason {
        NO_TASK,
        ZERO_WEIGHT
    }

    /** The roll-up of tasks that count. */
    public static RollUp of(Collection<ProgressMean.Part> parts) {
        ProgressMean mean = ProgressMean.of(parts);
        return new RollUp(mean.tasks(), mean.byWeight(), mean.simple(), reason(mean));
    }

    private static @Nullable Reason reason(ProgressMean mean) {
        if (mean.tasks() == 0) {
            return Reason.NO_TASK;
        }
        return mean.isWeightless() ? Reason.ZERO_WEIGHT : null;
    }
}
