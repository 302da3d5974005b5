package vn.lantoa.task.diff.promise;

import java.math.BigDecimal;

import org.jspecify.annotations.Nullable;

import vn.lantoa.task.task.value.Deliverable;

/**
 * How far a task was on a day.
 *
 * @param percent 0 to 100
 * @param quantityDone null where nobody said
 */
record Achieved(BigDecimal percent, @Nullable BigDecimal quantityDone) {

    private static final BigDecimal ALL = BigDecimal.valueOf(100);

    /** What is missing of a task with this deliverable; null where nothing is. A quantity that nobody said is kept. */
    PromisedAgain.@Nullable Shortfall shortfall(@Nullable Deliverable deliverable) {
        if (percent.compareTo(ALL) < 0) {
            return PromisedAgain.Shortfall.NOT_FINISHED;
        }
        BigDecimal quantity = deliverable == null ? null : deliverable.quantity();
        boolean isShort = quantity != null && quantityDone != null && quantityDone.compareTo(quantity) < 0;
        return isShort ? PromisedAgain.Shortfall.DELIVERABLE_SHORT : null;
    }
}
