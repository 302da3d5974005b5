package vn.lantoa.task.task.history;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * A task as it was known from an instant on.
 *
 * @param cancelledOn the day from which it counts no more; null while it is live
 */
public record KnownTask(
        UUID id,
        long version,
        Instant knownFrom,
        UUID planId,
        String title,
        List<String> clausePaths,
        LocalDate startOn,
        LocalDate dueOn,
        String lead,
        List<String> cooperating,
        BigDecimal weight,
        @Nullable LocalDate cancelledOn) {

    /** Whether it counts on a day. */
    public boolean isLiveOn(LocalDate day) {
        return cancelledOn == null || cancelledOn.isAfter(day);
    }
}
