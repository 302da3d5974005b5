package vn.lantoa.task.task;

import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;

import org.jspecify.annotations.Nullable;

import vn.lantoa.platform.data.audit.AuditAction;
import vn.lantoa.platform.data.audit.AuditTrail;
import vn.lantoa.task.task.history.TaskHistoryTable;

/** Keeps what flushed changes made of tasks, notes it in the audit trail, and publishes it. */
@ApplicationScoped
class TaskJournal {

    private final TaskHistoryTable history;
    private final AuditTrail audit;
    private final TaskPublisher publisher;

    TaskJournal(TaskHistoryTable history, AuditTrail audit, TaskPublisher publisher) {
        this.history = history;
        this.audit = audit;
        this.publisher = publisher;
    }

    /**
     * What was done with a task.
     *
     * @param before what it was; null where it is new
     */
    record Change(AuditAction action, Task task, @Nullable TaskView before) {}

    /** @param before what it was; null where it is new */
    void note(AuditAction action, Task task, @Nullable TaskView before) {
        noteAll(List.of(new Change(action, task, before)));
    }

    /** As {@link #note}: a few statements for all of them. */
    void noteAll(List<Change> changes) {
        List<Task> changed = changes.stream().map(Change::task).toList();
        history.keep(changed.stream().map(Task::id).toList());
        AuditTrail.Author author = audit.author();
        audit.recordAll(changes.stream()
                .map(change -> new AuditTrail.Write(
                        author,
                        change.action,
                        "tasks/" + change.task.id(),
                        change.task.version(),
                        change.before,
                        change.task.view(),
                        null))
                .toList());
        publisher.publishAll(changed);
    }
}
