package vn.lantoa.task.task.dependency;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What comes before and after a task, and what today makes of that.
 *
 * @param predecessors what must be done first, by due day
 * @param successors what waits for it, by due day
 * @param heldBy the predecessors that are still open
 * @param lateBecauseOf where the task is late, the predecessors that were not done by its due day
 * @param rootCauses where that lateness began
 */
@Schema(name = "TaskDependencies")
public record TaskDependencies(
        UUID taskId,
        LocalDate on,
        List<LinkedTaskView> predecessors,
        List<LinkedTaskView> successors,
        List<UUID> heldBy,
        List<UUID> lateBecauseOf,
        List<UUID> rootCauses) {}
