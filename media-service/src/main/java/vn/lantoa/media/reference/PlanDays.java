package vn.lantoa.media.reference;

import java.time.LocalDate;
import java.util.UUID;

/**
 * Which days a plan in force covers.
 *
 * @param startOn the first of them
 * @param endOn the last of them
 */
public record PlanDays(UUID plan, LocalDate startOn, LocalDate endOn) {

    boolean holds(LocalDate day) {
        return !day.isBefore(startOn) && !day.isAfter(endOn);
    }
}
