package vn.lantoa.task.task;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import org.jspecify.annotations.Nullable;

import vn.lantoa.platform.data.audit.AuditAction;
import vn.lantoa.platform.data.audit.AuditTrail;
import vn.lantoa.platform.web.conditional.Preconditions;
import vn.lantoa.platform.web.paging.Page;
import vn.lantoa.platform.web.paging.PageRequest;
import vn.lantoa.platform.web.problem.Problem;
import vn.lantoa.platform.web.time.BusinessTime;

/** Creates, replaces, cancels and finds tasks. */
@ApplicationScoped
@Transactional
public class TaskService {

    private final TaskRepository tasks;
    private final TaskRules rules;
    private final Preconditions preconditions;
    private final AuditTrail audit;
    private final TaskPublisher publisher;
    private final Clock clock;

    TaskService(
            TaskRepository tasks,
            TaskRules rules,
            Preconditions preconditions,
            AuditTrail audit,
            TaskPublisher publisher,
            Clock clock) {
        this.tasks = tasks;
        this.rules = rules;
        this.preconditions = preconditions;
        this.audit = audit;
        this.publisher = publisher;
        this.clock = clock;
    }

    Page<TaskListItem> list(TaskFilter filter, PageRequest page) {
        rules.check(filter);
        LocalDate today = BusinessTime.today(clock);
        return tasks.page(filter, today, page).map(task -> TaskListItem.on(today, task.view()));
    }

    /**
     * The task.
     *
     * @throws Problem 404 when there is none
     */
    public TaskView get(UUID id) {
        return find(id).view();
    }

    TaskDueState dueState(UUID id, @Nullable LocalDate on) {
        return TaskDueState.of(find(id).view(), on == null ? BusinessTime.today(clock) : on);
    }

    TaskView create(TaskEntry entry) {
        Task task = new Task(rules.checked(entry));
        tasks.persistAndFlush(task);
        audit.record(AuditAction.CREATED, "tasks/" + task.id(), task.version(), null, task.view());
        publisher.publish(task);
        return task.view();
    }

    TaskView replace(UUID id, TaskEntry entry) {
        Task task = find(id);
        preconditions.requireMatch(task.version());
        if (!task.planId().equals(entry.planId())) {
            throw Problem.inBody("planId", TaskProblem.TASK_PLAN_FIXED, task.planId());
        }
        TaskView before = task.view();
        task.replaceBy(rules.checked(entry));
        tasks.flush();
        audit.record(AuditAction.REPLACED, "tasks/" + id, task.version(), before, task.view());
        publisher.publish(task);
        return task.view();
    }

    TaskView transition(UUID id, TaskTransition transition) {
        Task task = find(id);
        preconditions.requireMatch(task.version());
        TaskState.TRANSITIONS.require(task.state(), transition.to(), transition.reason());
        TaskView before = task.view();
        LocalDate on = transition.on() == null ? BusinessTime.today(clock) : transition.on();
        // TaskState.TRANSITIONS lets no task be cancelled without a reason
        task.cancel(on, clock.instant(), Objects.requireNonNull(transition.reason()));
        tasks.flush();
        audit.record(AuditAction.TRANSITIONED, "tasks/" + id, task.version(), before, task.view());
        publisher.publish(task);
        return task.view();
    }

    /** The plan of each of these tasks. */
    public Map<UUID, UUID> plansOf(Collection<UUID> ids) {
        return tasks.list("id in ?1", ids).stream().collect(Collectors.toMap(Task::id, Task::planId));
    }

    /** All tasks of a plan, cancelled ones too. */
    public List<TaskView> of(UUID planId) {
        return tasks.of(planId).stream().map(Task::view).toList();
    }

    /**
     * The task, held for this transaction, so that two progress updates of it follow one another.
     *
     * @throws Problem 404 when there is none, 409 when it is cancelled
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public TaskView hold(UUID id) {
        Task task = tasks.findLocked(id).orElseThrow(() -> Problem.of(TaskProblem.TASK_NOT_FOUND, id));
        if (task.state() == TaskState.CANCELLED) {
            throw Problem.of(TaskProblem.TASK_CANCELLED, id);
        }
        return task.view();
    }

    /** Notes how far a held task is, and raises its version. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void standAt(UUID id, Standing standing) {
        Task task = tasks.findById(id);
        task.standAt(standing, clock.instant());
        tasks.flush();
        publisher.publish(task);
    }

    private Task find(UUID id) {
        return tasks.findByIdOptional(id).orElseThrow(() -> Problem.of(TaskProblem.TASK_NOT_FOUND, id));
    }
}
