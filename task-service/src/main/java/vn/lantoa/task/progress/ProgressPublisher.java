package vn.lantoa.task.progress;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;

import jakarta.enterprise.context.ApplicationScoped;

import vn.lantoa.platform.data.outbox.Outbox;
import vn.lantoa.platform.data.record.PagePublisher;
import vn.lantoa.task.contract.ProgressRecorded;
import vn.lantoa.task.task.standing.TaskStandingTable;

/** Publishes every progress update; the version of its event is its number among those of the task. */
@ApplicationScoped
class ProgressPublisher extends PagePublisher<ProgressUpdate, ProgressRecorded> {

    private final TaskStandingTable tasks;

    ProgressPublisher(Outbox outbox, TaskStandingTable tasks, ProgressRepository updates) {
        super(ProgressRecorded.class, outbox, updates, update -> update.taskId().toString());
        this.tasks = tasks;
    }

    @Override
    protected long version(ProgressUpdate update) {
        return update.ordinal();
    }

    @Override
    protected Function<ProgressUpdate, ProgressRecorded> states(List<ProgressUpdate> page) {
        Map<UUID, UUID> plans = tasks.plansOf(
                page.stream().map(ProgressUpdate::taskId).distinct().toList());
        return update -> state(update.view(), planOf(update, plans));
    }

    private static UUID planOf(ProgressUpdate update, Map<UUID, UUID> plans) {
        // the table refers to the task, and no task is ever deleted
        return Objects.requireNonNull(plans.get(update.taskId()));
    }

    private static ProgressRecorded state(ProgressView update, UUID planId) {
        return new ProgressRecorded(
                update.id(),
                update.taskId(),
                planId,
                update.effectiveOn(),
                update.recordedAt(),
                update.percent(),
                update.quantityDone(),
                update.backdated(),
                update.org(),
                update.evidence().size());
    }
}
