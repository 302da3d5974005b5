package vn.lantoa.task.task.value;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.UUID;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import vn.lantoa.platform.data.work.DueState;
import vn.lantoa.platform.web.number.Decimals;
import vn.lantoa.task.task.TaskView;

/**
 * What a day makes of a task.
 *
 * @param state null for a task that is cancelled on the day
 * @param percent how far it was on the day
 * @param overdueDays days past due: to the day it was done, or to {@code on}; 0 when in time
 */
@Schema(name = "TaskDueState")
public record TaskDueState(
        UUID taskId, LocalDate on, @Nullable DueState state, BigDecimal percent, long overdueDays) {

    /** @param standing how far the task was on the day */
    public static TaskDueState of(TaskView task, LocalDate on, Standing standing) {
        LocalDate done = standing.doneOn();
        BigDecimal percent = Decimals.plain(standing.percent());
        if (!task.isLiveOn(on)) {
            return new TaskDueState(task.id(), on, null, percent, 0);
        }
        long overdue = Math.max(0, ChronoUnit.DAYS.between(task.dueOn(), done == null ? on : done));
        return new TaskDueState(task.id(), on, DueState.of(done, task.dueOn(), on), percent, overdue);
    }
}
