package vn.lantoa.task.task;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.UUID;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * What a day makes of a task.
 *
 * @param state null for a cancelled task
 * @param overdueDays days past due: to the day it was done, or to {@code on}; 0 when in time
 */
@Schema(name = "TaskDueState")
public record TaskDueState(
        UUID taskId, LocalDate on, @Nullable DueState state, BigDecimal percent, long overdueDays) {

    static TaskDueState of(TaskView task, LocalDate on) {
        if (!task.isLiveOn(on)) {
            return new TaskDueState(task.id(), on, null, task.percent(), 0);
        }
        LocalDate until = task.doneOn() == null ? on : task.doneOn();
        long overdue = Math.max(0, ChronoUnit.DAYS.between(task.dueOn(), until));
        return new TaskDueState(task.id(), on, task.dueState(on), task.percent(), overdue);
    }
}
