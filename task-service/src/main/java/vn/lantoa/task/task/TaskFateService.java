package vn.lantoa.task.task;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import vn.lantoa.platform.data.audit.AuditAction;
import vn.lantoa.platform.web.problem.Problem;
import vn.lantoa.task.task.rule.CancellationRules;
import vn.lantoa.task.task.value.TaskState;

/** What becomes of tasks when their plan or their clauses do: they go along, or end; in the caller's transaction. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class TaskFateService {

    private final TaskRepository tasks;
    private final CancellationRules cancellation;
    private final TaskJournal journal;
    private final Clock clock;

    TaskFateService(TaskRepository tasks, CancellationRules cancellation, TaskJournal journal, Clock clock) {
        this.tasks = tasks;
        this.cancellation = cancellation;
        this.journal = journal;
        this.clock = clock;
    }

    /**
     * Makes a task one of the plan that took the place of its own; its progress goes with it, and what was known before
     * stays known of the old plan.
     */
    public void moveTo(UUID planId, UUID id, List<String> clauses, List<String> themes, List<String> audiences) {
        Task task = held(id);
        TaskView before = task.view();
        task.moveTo(planId, clauses, themes, audiences);
        tasks.flush();
        journal.note(AuditAction.REPLACED, task, before);
    }

    /** Cancels a task as of a day, or of the first one after it on which it can be; what is cancelled stays so. */
    public void close(UUID id, LocalDate on, String reason) {
        Task task = held(id);
        if (task.state() == TaskState.LIVE) {
            TaskView before = task.view();
            LocalDate earliest = cancellation.earliest(before);
            task.cancel(on.isBefore(earliest) ? earliest : on, clock.instant(), reason);
            tasks.flush();
            journal.note(AuditAction.TRANSITIONED, task, before);
        }
    }

    private Task held(UUID id) {
        return tasks.findLocked(id).orElseThrow(() -> Problem.of(TaskProblem.TASK_NOT_FOUND, id));
    }
}
