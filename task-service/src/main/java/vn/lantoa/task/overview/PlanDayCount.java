package vn.lantoa.task.overview;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * How far a plan's time is on a day, which counts as elapsed (rules.md §6).
 *
 * @param total days from the first to the last
 * @param elapsed 0 before the first day, all of them after the last
 * @param left the others
 */
@Schema(name = "PlanDays")
public record PlanDayCount(LocalDate startOn, LocalDate endOn, long total, long elapsed, long left) {

    static PlanDayCount on(LocalDate day, LocalDate startOn, LocalDate endOn) {
        long total = ChronoUnit.DAYS.between(startOn, endOn) + 1;
        long sinceStart = ChronoUnit.DAYS.between(startOn, day) + 1;
        long elapsed = Math.max(0, Math.min(total, sinceStart));
        return new PlanDayCount(startOn, endOn, total, elapsed, total - elapsed);
    }
}
