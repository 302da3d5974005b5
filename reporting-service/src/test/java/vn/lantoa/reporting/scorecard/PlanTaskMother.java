package vn.lantoa.reporting.scorecard;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import vn.lantoa.reporting.reference.PlanTask;

/** Tasks of April 2024 that serve the clause II.3-1, looked at on the 16th. */
final class PlanTaskMother {

    static final LocalDate TODAY = LocalDate.parse("2024-04-16");

    private PlanTaskMother() {}

    static PlanTask task(int percent) {
        return task("2024-04-01", "2024-04-30", percent, 1, null);
    }

    static PlanTask weighing(int weight, int percent) {
        return task("2024-04-01", "2024-04-30", percent, weight, null);
    }

    static PlanTask overdue() {
        return task("2024-04-01", "2024-04-15", 90, 1, null);
    }

    static PlanTask dueToday() {
        return task("2024-04-01", "2024-04-16", 99, 1, null);
    }

    static PlanTask doneOn(String day) {
        return task("2024-04-01", "2024-04-10", 100, 1, LocalDate.parse(day));
    }

    static PlanTask notBegun(String start) {
        return task(start, "2024-12-31", 0, 1, null);
    }

    /** @param doneOn null while it is open */
    static PlanTask serving(@Nullable LocalDate doneOn, String... clausePaths) {
        PlanTask task = task("2024-04-01", "2024-04-30", 100, 1, doneOn);
        return new PlanTask(
                task.id(),
                List.of(clausePaths),
                task.startOn(),
                task.dueOn(),
                task.weight(),
                task.percent(),
                doneOn,
                task.cancelledOn());
    }

    private static PlanTask task(String start, String due, int percent, int weight, @Nullable LocalDate doneOn) {
        return new PlanTask(
                UUID.randomUUID(),
                List.of("II.3-1"),
                LocalDate.parse(start),
                LocalDate.parse(due),
                BigDecimal.valueOf(weight),
                BigDecimal.valueOf(percent),
                doneOn,
                null);
    }
}
