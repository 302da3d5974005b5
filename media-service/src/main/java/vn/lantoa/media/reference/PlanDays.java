package vn.lantoa.media.reference;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
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

    /** The days that are left when those of another plan are taken away: none, one part or two. */
    List<PlanDays> without(PlanDays other) {
        List<PlanDays> left = new ArrayList<>(2);
        LocalDate before = earlier(endOn, other.startOn.minusDays(1));
        if (!before.isBefore(startOn)) {
            left.add(new PlanDays(plan, startOn, before));
        }
        LocalDate after = later(startOn, other.endOn.plusDays(1));
        if (!after.isAfter(endOn)) {
            left.add(new PlanDays(plan, after, endOn));
        }
        return left;
    }

    private static LocalDate earlier(LocalDate one, LocalDate other) {
        return one.isBefore(other) ? one : other;
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }
}
