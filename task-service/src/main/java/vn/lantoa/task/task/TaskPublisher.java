package vn.lantoa.task.task;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;

import vn.lantoa.platform.data.messaging.EventMessage;
import vn.lantoa.platform.data.messaging.EventType;
import vn.lantoa.platform.data.outbox.Outbox;
import vn.lantoa.platform.data.outbox.PublishedEvents;
import vn.lantoa.platform.data.outbox.RecordPages;
import vn.lantoa.platform.data.outbox.Republisher;
import vn.lantoa.task.contract.TaskChanged;

/** What others learn of tasks. */
@ApplicationScoped
class TaskPublisher implements PublishedEvents, Republisher {

    private static final EventType<TaskChanged> CHANGED =
            new EventType<>(TaskChanged.TOPIC, TaskChanged.AGGREGATE, TaskChanged.TYPE, TaskChanged.class);

    private final Outbox outbox;
    private final RecordPages<Task> pages;

    TaskPublisher(Outbox outbox, TaskRepository tasks) {
        this.outbox = outbox;
        this.pages = new RecordPages<>(tasks, outbox);
    }

    /** To be called when the change is flushed. */
    void changed(Task task) {
        outbox.add(event(task.view()));
    }

    @Override
    public List<EventType<?>> types() {
        return List.of(CHANGED);
    }

    @Override
    public String aggregate() {
        return TaskChanged.AGGREGATE;
    }

    @Override
    public Optional<Written> republish(Instant from, Instant to, Optional<String> after) {
        return pages.republish(from, to, after, page -> page.stream()
                .map(task -> event(task.view()))
                .toList());
    }

    private static EventMessage<TaskChanged> event(TaskView task) {
        return CHANGED.of(
                task.id().toString(),
                task.version(),
                new TaskChanged(
                        task.id(),
                        task.planId(),
                        task.title(),
                        task.clausePaths(),
                        task.themeCodes(),
                        task.audienceCodes(),
                        task.startOn(),
                        task.dueOn(),
                        task.lead(),
                        task.cooperating(),
                        task.weight(),
                        task.state().name(),
                        task.cancelledOn(),
                        task.percent(),
                        task.doneOn()));
    }
}
