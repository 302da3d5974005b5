package vn.lantoa.task.task;

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

    /** @param before what it was; null where it is new */
    void note(AuditAction action, Task task, @Nullable TaskView before) {
        history.keep(task.known());
        audit.record(action, "tasks/" + task.id(), task.version(), before, task.view());
        publisher.publish(task);
    }
}
