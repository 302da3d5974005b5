package vn.lantoa.task.task;

import jakarta.enterprise.context.ApplicationScoped;

import vn.lantoa.platform.data.outbox.Outbox;
import vn.lantoa.platform.data.record.RecordPublisher;
import vn.lantoa.task.contract.TaskChanged;

/** Publishes tasks. */
@ApplicationScoped
class TaskPublisher extends RecordPublisher<Task, TaskChanged> {

    TaskPublisher(Outbox outbox, TaskRepository tasks) {
        super(TaskChanged.class, outbox, tasks, task -> task.id().toString(), TaskPublisher::state);
    }

    private static TaskChanged state(Task stored) {
        TaskView task = stored.view();
        return new TaskChanged(
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
                task.doneOn());
    }
}
