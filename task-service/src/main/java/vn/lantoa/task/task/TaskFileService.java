package vn.lantoa.task.task;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import org.jspecify.annotations.Nullable;

import vn.lantoa.platform.data.audit.AuditAction;
import vn.lantoa.platform.web.problem.Fault;
import vn.lantoa.platform.web.problem.Problem;
import vn.lantoa.platform.web.problem.ProblemCode;
import vn.lantoa.task.plan.PlanView;
import vn.lantoa.task.task.attempt.RowFaultWords;
import vn.lantoa.task.task.bulk.TaskFileProblem;
import vn.lantoa.task.task.bulk.TaskFileResult;
import vn.lantoa.task.task.bulk.TaskLine;
import vn.lantoa.task.task.bulk.TaskLineReader;
import vn.lantoa.task.task.bulk.TaskLineResult;
import vn.lantoa.task.task.bulk.TaskLineResult.Status;
import vn.lantoa.task.task.bulk.TaskLineTable;
import vn.lantoa.task.task.dependency.TaskOrder;
import vn.lantoa.task.task.dependency.TaskOrderTable;

/** Makes and changes the tasks of a plan by the lines of a file. */
@ApplicationScoped
@Transactional
public class TaskFileService {

    private final TaskRepository tasks;
    private final TaskService service;
    private final TaskRules rules;
    private final TaskLineReader reader;
    private final TaskLineTable lines;
    private final TaskOrderTable orders;
    private final RowFaultWords words;

    TaskFileService(
            TaskRepository tasks,
            TaskService service,
            TaskRules rules,
            TaskLineReader reader,
            TaskLineTable lines,
            TaskOrderTable orders,
            RowFaultWords words) {
        this.tasks = tasks;
        this.service = service;
        this.rules = rules;
        this.reader = reader;
        this.lines = lines;
        this.orders = orders;
        this.words = words;
    }

    /**
     * Does what each line wants, where that can be done; a line that is wrong sinks no other.
     *
     * @param dryRun whether nothing is stored
     * @throws Problem 400 when there is no such plan, 409 when it takes no tasks any more
     */
    TaskFileResult take(UUID planId, List<TaskLine> file, boolean dryRun) {
        PlanView plan = rules.hold(planId);
        if (!dryRun) {
            hold(planId, file);
        }
        TaskFileRun run = new TaskFileRun(tasks.of(planId), lines.tasksOf(planId));
        List<TaskWish> wishes =
                file.stream().map(line -> wish(line, planId, run)).toList();
        List<TaskEntry> entries =
                wishes.stream().map(TaskWish::entry).flatMap(Stream::ofNullable).toList();
        TaskRules.Check check = rules.checking(plan, entries, run.order());
        List<TaskLineResult> results = new ArrayList<>();
        for (TaskWish wish : wishes) {
            TaskLineResult result = fulfil(wish, run, check);
            results.add(dryRun ? withoutNewId(result, run) : result);
        }
        if (!dryRun) {
            store(planId, run);
        }
        return TaskFileResult.of(results);
    }

    /** Holds the tasks that the lines name before anything is read of them; what is noted of their progress waits. */
    private void hold(UUID planId, List<TaskLine> file) {
        TaskOrder order = orders.of(planId);
        tasks.lockedOf(file.stream()
                .flatMap(line -> TaskFileRun.named(line, order).stream())
                .collect(Collectors.toSet()));
    }

    private TaskWish wish(TaskLine line, UUID planId, TaskFileRun run) {
        if (!line.flaws().isEmpty()) {
            return new TaskWish(line, null, null, words.of(line.flaws()));
        }
        Task task = run.named(line).orElse(null);
        String id = line.id().orElse(null);
        if (id != null && task == null) {
            return refused(line, "id", TaskProblem.TASK_NOT_FOUND, id);
        }
        if (!run.isFirstOf(line)) {
            String field = id == null ? "code" : "id";
            return refused(
                    line,
                    field,
                    TaskFileProblem.TASK_LINE_REPEATED,
                    line.id().or(line::code).orElse(""));
        }
        TaskLineReader.Read read =
                reader.read(line, planId, task == null ? null : task.view().entry());
        return new TaskWish(line, task, read.entry(), read.faults());
    }

    private TaskWish refused(TaskLine line, String field, ProblemCode code, String value) {
        return new TaskWish(line, null, null, words.of(List.of(new Fault(code, "body", field, List.of(value)))));
    }

    private TaskLineResult fulfil(TaskWish wish, TaskFileRun run, TaskRules.Check check) {
        TaskLine line = wish.line();
        TaskEntry entry = wish.entry();
        if (entry == null) {
            return new TaskLineResult(
                    line.number(), null, line.code().orElse(null), Status.REJECTED, wish.faults(), List.of());
        }
        UUID former =
                entry.code() == null && wish.task() == null ? run.formerOf(line).orElse(null) : null;
        if (former != null) {
            return done(line, former, entry, Status.UNCHANGED);
        }
        try {
            return fulfil(wish, entry, run, check);
        } catch (Problem wrong) {
            return new TaskLineResult(
                    line.number(), null, entry.code(), Status.REJECTED, words.of(wrong.faults()), List.of());
        }
    }

    private TaskLineResult fulfil(TaskWish wish, TaskEntry entry, TaskFileRun run, TaskRules.Check check) {
        Task task = wish.task();
        TaskView before = task == null ? null : task.view();
        CheckedTask checked = check.of(entry, before);
        checkCode(entry.code(), task, run);
        Task wanted = new Task(checked);
        if (task == null || before == null) {
            run.create(wish.line(), wanted, checked);
            return done(wish.line(), wanted.id(), entry, Status.CREATED);
        }
        if (wanted.view().entry().equals(before.entry())) {
            return done(wish.line(), task.id(), entry, Status.UNCHANGED);
        }
        run.change(task, checked, before);
        return done(wish.line(), task.id(), entry, Status.UPDATED);
    }

    private static void checkCode(@Nullable String code, @Nullable Task task, TaskFileRun run) {
        UUID called = code == null ? null : run.order().ofCode(code).orElse(null);
        if (called != null && (task == null || !called.equals(task.id()))) {
            throw Problem.inBody("code", TaskProblem.TASK_CODE_TAKEN);
        }
    }

    private TaskLineResult done(TaskLine line, UUID id, TaskEntry entry, Status status) {
        List<Fault> orphan = entry.clausePaths().isEmpty()
                ? List.of(new Fault(TaskFileProblem.TASK_LINE_ORPHAN, "body", "clausePaths", List.of()))
                : List.of();
        return new TaskLineResult(line.number(), id, entry.code(), status, List.of(), words.of(orphan));
    }

    private static TaskLineResult withoutNewId(TaskLineResult result, TaskFileRun run) {
        UUID id = result.id();
        return id == null || !run.isNew(id)
                ? result
                : new TaskLineResult(
                        result.line(), null, result.code(), result.status(), result.errors(), result.warnings());
    }

    private void store(UUID planId, TaskFileRun run) {
        for (TaskFileRun.Stored stored : run.stored()) {
            Task task = stored.task();
            TaskView before = stored.before();
            if (before == null) {
                tasks.persist(task);
            } else {
                task.replaceBy(stored.checked());
                if (!Objects.equals(before.code(), task.code())) {
                    // before another task takes the code that this one gives up
                    tasks.flush();
                }
            }
        }
        tasks.flush();
        service.noteAll(run.stored().stream()
                .map(stored -> new TaskService.Change(
                        stored.before() == null ? AuditAction.CREATED : AuditAction.REPLACED,
                        stored.task(),
                        stored.before()))
                .toList());
        lines.keep(planId, run.newLines());
    }
}
