package vn.lantoa.task.task;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
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
import vn.lantoa.platform.data.audit.AuditTrail;
import vn.lantoa.platform.data.org.AgencyScope;
import vn.lantoa.platform.data.org.Lineage;
import vn.lantoa.platform.web.conditional.Preconditions;
import vn.lantoa.platform.web.paging.Page;
import vn.lantoa.platform.web.paging.PageRequest;
import vn.lantoa.platform.web.problem.Problem;
import vn.lantoa.platform.web.time.BusinessTime;
import vn.lantoa.task.agency.AgencyService;
import vn.lantoa.task.task.attempt.TaskAttempt;
import vn.lantoa.task.task.dependency.DependencyTable;
import vn.lantoa.task.task.dependency.TaskDependencies;
import vn.lantoa.task.task.dependency.Waiting;
import vn.lantoa.task.task.history.KnownTask;
import vn.lantoa.task.task.history.TaskHistoryTable;
import vn.lantoa.task.task.warning.TaskWarning;
import vn.lantoa.task.task.warning.TaskWarnings;

/** Creates, replaces, cancels and finds tasks. */
@ApplicationScoped
@Transactional
public class TaskService {

    private final TaskRepository tasks;
    private final TaskRules rules;
    private final TaskHistoryTable history;
    private final TaskWarnings warnings;
    private final DependencyTable dependencies;
    private final AgencyService agencies;
    private final Preconditions preconditions;
    private final AuditTrail audit;
    private final TaskPublisher publisher;
    private final Clock clock;

    TaskService(
            TaskRepository tasks,
            TaskRules rules,
            TaskHistoryTable history,
            TaskWarnings warnings,
            DependencyTable dependencies,
            AgencyService agencies,
            Preconditions preconditions,
            AuditTrail audit,
            TaskPublisher publisher,
            Clock clock) {
        this.tasks = tasks;
        this.rules = rules;
        this.history = history;
        this.warnings = warnings;
        this.dependencies = dependencies;
        this.agencies = agencies;
        this.preconditions = preconditions;
        this.audit = audit;
        this.publisher = publisher;
        this.clock = clock;
    }

    Page<TaskListItem> list(TaskFilter filter, PageRequest page) {
        rules.check(filter);
        LocalDate today = BusinessTime.today(clock);
        Lineage lineage = agencies.lineage();
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

    /**
     * Creates the tasks of one plan that can be, and says what is wrong with each of the others.
     *
     * @return what came of each entry, in their order
     * @throws Problem 400 when there is no such plan, 409 when it takes no tasks any more
     */
    public List<TaskAttempt> attempts(UUID planId, List<TaskEntry> entries) {
        TaskRules.Check check = rules.checking(planId, entries);
        List<Task> made = new ArrayList<>();
        List<TaskAttempt> attempts = new ArrayList<>();
        for (TaskEntry entry : entries) {
            try {
                Task task = new Task(check.of(entry, null));
                tasks.persist(task);
                made.add(task);
                attempts.add(new TaskAttempt(task.id(), List.of()));
            } catch (Problem wrong) {
                attempts.add(new TaskAttempt(null, wrong.faults()));
            }
        }
        tasks.flush();
        noteAll(made.stream()
                .map(task -> new Change(AuditAction.CREATED, task, null))
                .toList());
        return attempts;
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
        rules.checkCancellation(before, on, today);
        // TaskState.TRANSITIONS lets no task be cancelled without a reason
        task.cancel(on, clock.instant(), Objects.requireNonNull(transition.reason()));
        tasks.flush();
        return written(
                AuditAction.TRANSITIONED,
                task,
                before,
                warnings.outside("on", on, before.startOn(), before.dueOn(), TaskProblem.TASK_CANCEL_OUTSIDE));
    }

    /**
     * Makes a task one of the plan that took the place of its own; its progress goes with it, and what was known before
     * stays known of the old plan.
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public void moveTo(UUID planId, UUID id, List<String> clauses, List<String> themes, List<String> audiences) {
        Task task = tasks.findLocked(id).orElseThrow(() -> Problem.of(TaskProblem.TASK_NOT_FOUND, id));
        TaskView before = task.view();
        task.moveTo(planId, clauses, themes, audiences);
        tasks.flush();
        note(AuditAction.REPLACED, task, before);
    }

    /** Cancels a task as of a day, or of the first one after it on which it can be; what is cancelled stays so. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void close(UUID id, LocalDate on, String reason) {
        Task task = tasks.findLocked(id).orElseThrow(() -> Problem.of(TaskProblem.TASK_NOT_FOUND, id));
        if (task.state() == TaskState.LIVE) {
            TaskView before = task.view();
            LocalDate earliest = rules.earliestCancellation(before);
            task.cancel(on.isBefore(earliest) ? earliest : on, clock.instant(), reason);
            tasks.flush();
            note(AuditAction.TRANSITIONED, task, before);
        }
    }

    /** As {@link #note}, and what is answered of the task. */
    private TaskView written(AuditAction action, Task task, @Nullable TaskView before, List<TaskWarning> found) {
        note(action, task, before);
        return answered(task.view(), found);
    }

    /** Keeps what a flushed change made of a task, notes it in the audit trail, and publishes it. */
    private void note(AuditAction action, Task task, @Nullable TaskView before) {
        noteAll(List.of(new Change(action, task, before)));
    }

    /**
     * What was done with a task.
     *
     * @param before what it was; null where it is new
     */
    record Change(AuditAction action, Task task, @Nullable TaskView before) {}

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

    /**
     * The task, held for this transaction, so that two progress updates of it follow one another.
     *
     * @throws Problem 404 when there is none, 409 when it is cancelled
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public TaskView hold(UUID id) {
        Task task = tasks.findLocked(id).orElseThrow(() -> Problem.of(TaskProblem.TASK_NOT_FOUND, id));
        if (!task.view().isLiveOn(BusinessTime.today(clock))) {
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

    /**
     * Those of these tasks that there are, cancelled ones too, held for this transaction as {@link #hold} does; always
     * in the same order, so that nobody waits in a circle.
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public List<TaskView> holdAll(Collection<UUID> ids) {
        return tasks.lockedOf(ids).stream().map(Task::view).toList();
    }

    /** Notes how far held tasks are, and raises their versions. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void standAll(Map<UUID, Standing> standings) {
        Instant now = clock.instant();
        List<Task> moved =
                standings.keySet().stream().sorted().map(tasks::findById).toList();
        moved.forEach(task -> task.standAt(standings.getOrDefault(task.id(), Standing.NOT_BEGUN), now));
        tasks.flush();
        publisher.publishAll(moved);
    }

    /** The task, if there is one. */
    public Optional<TaskView> find(UUID id) {
        return tasks.findByIdOptional(id).map(Task::view);
    }

    Task stored(UUID id) {
        return tasks.findByIdOptional(id).orElseThrow(() -> Problem.of(TaskProblem.TASK_NOT_FOUND, id));
    }
}
