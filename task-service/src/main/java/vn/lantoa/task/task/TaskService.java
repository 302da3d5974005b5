package vn.lantoa.task.task;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import org.jspecify.annotations.Nullable;

import vn.lantoa.platform.data.audit.AuditAction;
import vn.lantoa.platform.data.org.AgencyScope;
import vn.lantoa.platform.data.org.Lineage;
import vn.lantoa.platform.web.conditional.Preconditions;
import vn.lantoa.platform.web.paging.Page;
import vn.lantoa.platform.web.paging.PageRequest;
import vn.lantoa.platform.web.problem.Problem;
import vn.lantoa.platform.web.time.BusinessTime;
import vn.lantoa.task.agency.directory.AgencyTable;
import vn.lantoa.task.task.dependency.DependencyTable;
import vn.lantoa.task.task.dependency.TaskDependencies;
import vn.lantoa.task.task.dependency.Waiting;
import vn.lantoa.task.task.history.KnownTask;
import vn.lantoa.task.task.history.TaskHistoryTable;
import vn.lantoa.task.task.rule.CancellationRules;
import vn.lantoa.task.task.rule.TaskRules;
import vn.lantoa.task.task.value.TaskState;
import vn.lantoa.task.warning.TaskWarning;
import vn.lantoa.task.warning.TaskWarnings;

/** Creates, replaces, cancels and finds tasks. */
@ApplicationScoped
@Transactional
public class TaskService {

    private final TaskRepository tasks;
    private final TaskRules rules;
    private final CancellationRules cancellation;
    private final TaskHistoryTable history;
    private final TaskWarnings warnings;
    private final DependencyTable dependencies;
    private final AgencyTable agencies;
    private final Preconditions preconditions;
    private final TaskJournal journal;
    private final Clock clock;

    TaskService(
            TaskRepository tasks,
            TaskRules rules,
            CancellationRules cancellation,
            TaskHistoryTable history,
            TaskWarnings warnings,
            DependencyTable dependencies,
            AgencyTable agencies,
            Preconditions preconditions,
            TaskJournal journal,
            Clock clock) {
        this.tasks = tasks;
        this.rules = rules;
        this.cancellation = cancellation;
        this.history = history;
        this.warnings = warnings;
        this.dependencies = dependencies;
        this.agencies = agencies;
        this.preconditions = preconditions;
        this.journal = journal;
        this.clock = clock;
    }

    Page<TaskListItem> list(TaskFilter filter, PageRequest page) {
        LocalDate today = BusinessTime.today(clock);
        Lineage lineage = agencies.lineage();
        filter.check(lineage::has);
        AgencyScope leads = filter.answeredBy == null
                ? AgencyScope.everybody()
                : AgencyScope.only(lineage.answeredBy(filter.answeredBy, today));
        Page<TaskView> found = tasks.page(filter, leads, today, page).map(Task::view);
        Waiting waiting = dependencies.waitingFor(
                found.items().stream()
                        .flatMap(task -> task.dependsOn().stream())
                        .collect(Collectors.toSet()),
                today);
        return found.map(task -> TaskListItem.on(today, answered(task, lineage, today, null), waiting));
    }

    /**
     * The task.
     *
     * @throws Problem 404 when there is none
     */
    public TaskView get(UUID id) {
        return answered(stored(id).view(), null);
    }

    /**
     * What comes before and after the task, and what today makes of that.
     *
     * @throws Problem 404 when there is none
     */
    TaskDependencies dependencies(UUID id) {
        return dependencies.of(stored(id).id(), BusinessTime.today(clock));
    }

    TaskView create(TaskEntry entry) {
        Task task = new Task(rules.checked(entry));
        tasks.persistAndFlush(task);
        return written(AuditAction.CREATED, task, null, List.of());
    }

    TaskView replace(UUID id, TaskEntry entry) {
        Task task = stored(id);
        preconditions.requireMatch(task.version());
        return replace(task, entry);
    }

    /** Replaces a task that the client has seen as it is. */
    TaskView replace(Task task, TaskEntry entry) {
        if (!task.planId().equals(entry.planId())) {
            throw Problem.inBody("planId", TaskProblem.TASK_PLAN_FIXED, task.planId());
        }
        TaskView before = task.view();
        task.replaceBy(rules.checked(entry, before));
        tasks.flush();
        return written(AuditAction.REPLACED, task, before, List.of());
    }

    TaskView transition(UUID id, TaskTransition transition) {
        Task task = stored(id);
        preconditions.requireMatch(task.version());
        TaskState.TRANSITIONS.require(task.state(), transition.to(), transition.reason());
        TaskView before = task.view();
        LocalDate today = BusinessTime.today(clock);
        LocalDate on = transition.on() == null ? today : transition.on();
        cancellation.check(before, on, today);
        // TaskState.TRANSITIONS lets no task be cancelled without a reason
        task.cancel(on, clock.instant(), Objects.requireNonNull(transition.reason()));
        tasks.flush();
        return written(
                AuditAction.TRANSITIONED,
                task,
                before,
                warnings.outside("on", on, before.startOn(), before.dueOn(), TaskProblem.TASK_CANCEL_OUTSIDE));
    }

    /** Notes a flushed change, and tells what is answered of the task. */
    private TaskView written(AuditAction action, Task task, @Nullable TaskView before, List<TaskWarning> found) {
        journal.note(action, task, before);
        return answered(task.view(), found);
    }

    private TaskView answered(TaskView task, @Nullable List<TaskWarning> found) {
        return answered(task, agencies.lineage(), BusinessTime.today(clock), found);
    }

    private static TaskView answered(
            TaskView task, Lineage lineage, LocalDate today, @Nullable List<TaskWarning> found) {
        return task.with(lineage.answering(task.lead(), today), found);
    }

    /** The plan of each of these tasks. */
    public Map<UUID, UUID> plansOf(Collection<UUID> ids) {
        return tasks.list("id in ?1", ids).stream().collect(Collectors.toMap(Task::id, Task::planId));
    }

    /** The tasks of a plan as they were known at an instant, cancelled ones too. */
    public List<KnownTask> knownOf(UUID planId, Instant knownAt) {
        return history.of(planId, knownAt);
    }

    /** All tasks of a plan, cancelled ones too. */
    public List<TaskView> of(UUID planId) {
        return tasks.of(planId).stream().map(Task::view).toList();
    }

    /** As {@link #of}, with who answers for each today. */
    public List<TaskView> answeredOf(UUID planId) {
        LocalDate today = BusinessTime.today(clock);
        Lineage lineage = agencies.lineage();
        return tasks.of(planId).stream()
                .map(task -> answered(task.view(), lineage, today, null))
                .toList();
    }

    /** The task, if there is one. */
    public Optional<TaskView> find(UUID id) {
        return tasks.findByIdOptional(id).map(Task::view);
    }

    Task stored(UUID id) {
        return tasks.findByIdOptional(id).orElseThrow(() -> Problem.of(TaskProblem.TASK_NOT_FOUND, id));
    }
}
