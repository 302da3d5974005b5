package vn.lantoa.task.task;

import jakarta.enterprise.context.ApplicationScoped;

import vn.lantoa.platform.data.outbox.Outbox;
import vn.lantoa.platform.data.record.RecordMapping;
import vn.lantoa.platform.data.record.RecordPublisher;
import vn.lantoa.task.contract.TaskChanged;

/** Publishes tasks. */
@ApplicationScoped
class TaskPublisher extends RecordPublisher<Task, TaskChanged> {

    private static final RecordMapping<TaskView, TaskChanged> STATE =
            RecordMapping.of(TaskView.class, TaskChanged.class);

    TaskPublisher(Outbox outbox, TaskRepository tasks) {
        super(TaskChanged.class, outbox, tasks, task -> task.id().toString(), task -> STATE.of(task.view()));
    }
}
