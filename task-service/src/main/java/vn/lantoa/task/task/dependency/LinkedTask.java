package vn.lantoa.task.task.dependency;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import vn.lantoa.platform.data.work.DueState;

/**
 * A task that comes before or after another one.
 *
 * @param cancelledOn the day from which it counts no more; null while it is live
 */
record LinkedTask(
        UUID id,
        @Nullable String code,
        String title,
        String lead,
        LocalDate dueOn,
        BigDecimal percent,
        @Nullable LocalDate doneOn,
        @Nullable LocalDate cancelledOn,
        List<UUID> dependsOn) {

    boolean isLiveOn(LocalDate day) {
        return cancelledOn == null || cancelledOn.isAfter(day);
    }

    /** Null where it is cancelled. */
    @Nullable
    DueState stateOn(LocalDate day) {
        return isLiveOn(day) ? DueState.of(doneOn, dueOn, day) : null;
    }

    /** Whether whoever waits for it still waits. */
    boolean holdsOn(LocalDate day) {
        return isLiveOn(day) && doneOn == null;
    }
}
