package vn.lantoa.task.diff.promise;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A clause of the old plan that was not kept and stands in the new one again.
 *
 * @param unmet the tasks of the old plan that were not done, or brought about less than they should
 * @param tasks the live tasks of the new plan that serve it
 */
@Schema(name = "PromisedAgain")
public record PromisedAgain(String oldPath, String newPath, String title, List<UnmetTask> unmet, List<NewTask> tasks) {

    /** Why a task is not met. */
    public enum Shortfall {
        /** It was not at 100 %. */
        NOT_FINISHED,
        /** It was, and brought about less than its deliverable says. */
        DELIVERABLE_SHORT
    }

    /** A task of the old plan, as it was at the end of the plan, or is now. */
    @Schema(name = "UnmetTask")
    public record UnmetTask(
            UUID id,
            String title,
            String lead,
            Shortfall shortfall,
            BigDecimal percent,
            @Nullable BigDecimal quantity,
            @Nullable BigDecimal quantityDone,
            @Nullable String unit,
            boolean carriedOver) {}

    /** A task of the new plan. */
    @Schema(name = "NewTask")
    public record NewTask(UUID id, String title, String lead, LocalDate dueOn) {}
}
