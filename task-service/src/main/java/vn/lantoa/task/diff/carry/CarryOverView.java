package vn.lantoa.task.diff.carry;

import java.util.List;
import java.util.UUID;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What became of each live task of the plan that was replaced. */
@Schema(name = "CarryOver")
public record CarryOverView(
        UUID planId, UUID fromPlanId, int carried, int orphaned, int stayed, List<CarriedTask> tasks) {

    /** What became of a task. */
    public enum CarryResult {
        /** It is a task of the new plan, and serves the clauses that its own became. */
        CARRIED,
        /** It is a task of the new plan, but none of its clauses is left: somebody has to decide on it. */
        ORPHANED,
        /** It was done: it stays with the plan that it was done for. */
        STAYED
    }

    /** A task, where it hung and where it hangs now. */
    @Schema(name = "CarriedTask")
    public record CarriedTask(
            UUID taskId,
            String title,
            String lead,
            CarryResult result,
            List<String> oldPaths,
            List<String> newPaths,
            List<String> lostPaths,
            List<String> lostCodes) {}
}
