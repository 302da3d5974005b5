package vn.lantoa.task.commitment.balance;

import java.util.List;
import java.util.UUID;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What the live tasks of a plan need beside what is committed to them.
 *
 * @param staff people, of all these tasks
 * @param amountVnd đồng, of all these tasks
 * @param tasks those that need something or have something committed, by due day
 */
@Schema(name = "PlanResources")
public record PlanResources(UUID planId, ResourceBalance staff, ResourceBalance amountVnd, List<TaskResources> tasks) {

    static PlanResources of(UUID planId, List<TaskResources> tasks) {
        return new PlanResources(
                planId,
                ResourceBalance.sum(tasks.stream().map(TaskResources::staff).toList()),
                ResourceBalance.sum(tasks.stream().map(TaskResources::amountVnd).toList()),
                tasks);
    }
}
