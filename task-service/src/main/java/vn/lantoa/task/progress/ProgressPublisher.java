package vn.lantoa.task.progress;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import vn.lantoa.platform.data.messaging.EventMessage;
import vn.lantoa.platform.data.messaging.EventType;
import vn.lantoa.platform.data.outbox.Outbox;
import vn.lantoa.platform.data.outbox.PublishedEvents;
import vn.lantoa.platform.data.outbox.RecordPages;
import vn.lantoa.platform.data.outbox.Republisher;
import vn.lantoa.task.contract.ProgressRecorded;
import vn.lantoa.task.task.TaskService;

/** What others learn of progress: every update, its version its number among the task's. */
@ApplicationScoped
class ProgressPublisher implements PublishedEvents, Republisher {

    private static final EventType<ProgressRecorded> RECORDED = new EventType<>(
            ProgressRecorded.TOPIC, ProgressRecorded.AGGREGATE, ProgressRecorded.TYPE, ProgressRecorded.class);

    private final Outbox outbox;
    private final TaskService tasks;
    private final RecordPages<ProgressUpdate> pages;

    ProgressPublisher(Outbox outbox, TaskService tasks, ProgressRepository updates) {
        this.outbox = outbox;
        this.tasks = tasks;
        this.pages = new RecordPages<>(updates, outbox);
    }

    /** To be called when the update is flushed. */
    void recorded(ProgressUpdate update, UUID planId) {
        outbox.add(event(update, planId));
    }

    @Override
    public List<EventType<?>> types() {
        return List.of(RECORDED);
    }

    @Override
    public String aggregate() {
        return ProgressRecorded.AGGREGATE;
    }

    @Override
    public Optional<Written> republish(Instant from, Instant to, Optional<String> after) {
        return pages.republish(from, to, after, this::events);
    }

    private List<EventMessage<ProgressRecorded>> events(List<ProgressUpdate> updates) {
        Map<UUID, UUID> plans = tasks.plansOf(
                updates.stream().map(ProgressUpdate::taskId).distinct().toList());
        return updates.stream()
                .map(update -> event(update, plans.get(update.taskId())))
                .toList();
    }

    private static EventMessage<ProgressRecorded> event(ProgressUpdate update, UUID planId) {
        ProgressView view = update.view();
        return RECORDED.of(
                view.taskId().toString(),
                update.ordinal(),
                new ProgressRecorded(
                        view.id(),
                        view.taskId(),
                        planId,
                        view.effectiveOn(),
                        view.recordedAt(),
                        view.percent(),
                        view.quantityDone(),
                        view.backdated(),
                        view.org(),
                        view.evidence().size()));
    }
}
