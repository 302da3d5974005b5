package vn.lantoa.reporting.reference;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * A task of a plan and how far it is.
 *
 * @param startOn null where it has none
 * @param percent 0 to 100
 * @param doneOn the day it was finished; null while it is not
 * @param cancelledOn the day from which it counts no more; null while it is live
 */
public record PlanTask(
        UUID id,
        List<String> clausePaths,
        @Nullable LocalDate startOn,
        LocalDate dueOn,
        BigDecimal weight,
        BigDecimal percent,
        @Nullable LocalDate doneOn,
        @Nullable LocalDate cancelledOn) {

    /** Whether it counts on a day: cancelled tasks leave every denominator (rules.md §6). */
    public boolean isLiveOn(LocalDate day) {
        return cancelledOn == null || cancelledOn.isAfter(day);
    }
}
