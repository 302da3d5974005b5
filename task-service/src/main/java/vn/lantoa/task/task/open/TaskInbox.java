package vn.lantoa.task.task.open;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;

import jakarta.enterprise.context.ApplicationScoped;

import vn.lantoa.task.inbox.InboxKind;
import vn.lantoa.task.inbox.InboxSource;
import vn.lantoa.task.inbox.InboxTodo;

/** The tasks that an agency leads and has not done. */
@ApplicationScoped
class TaskInbox implements InboxSource {

    private final OpenTaskTable tasks;

    TaskInbox(OpenTaskTable tasks) {
        this.tasks = tasks;
    }

    @Override
    public List<InboxTodo> of(Set<String> agencies, LocalDate today, LocalDate until) {
        return tasks.ledBy(agencies, today, until).stream()
                .map(task -> new InboxTodo(
                        task.dueOn().isBefore(today) ? InboxKind.TASK_OVERDUE : InboxKind.TASK_DUE,
                        task.id(),
                        task.lead(),
                        task.title(),
                        null,
                        task.dueOn(),
                        "tasks/" + task.id()))
                .toList();
    }
}
