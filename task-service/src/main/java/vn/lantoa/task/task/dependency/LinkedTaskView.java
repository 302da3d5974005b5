package vn.lantoa.task.task.dependency;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import vn.lantoa.platform.data.work.DueState;
import vn.lantoa.platform.web.number.Decimals;

/**
 * A task that comes before or after another one.
 *
 * @param dueState null for a cancelled task
 * @param open whether it still holds up what comes after it
 */
@Schema(name = "LinkedTask")
public record LinkedTaskView(
        UUID id,
        @Nullable String code,
        String title,
        String lead,
        LocalDate dueOn,
        BigDecimal percent,
        @Nullable LocalDate doneOn,
        @Nullable DueState dueState,
        boolean open) {

    static LinkedTaskView of(LinkedTask task, LocalDate day) {
        return new LinkedTaskView(
                task.id(),
                task.code(),
                task.title(),
                task.lead(),
                task.dueOn(),
                Decimals.plain(task.percent()),
                task.doneOn(),
                task.stateOn(day),
                task.holdsOn(day));
    }
}
