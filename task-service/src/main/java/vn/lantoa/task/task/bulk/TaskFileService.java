package vn.lantoa.task.task.bulk;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import org.jspecify.annotations.Nullable;

import vn.lantoa.platform.web.problem.Fault;
import vn.lantoa.platform.web.problem.Problem;
import vn.lantoa.platform.web.problem.ProblemCode;
import vn.lantoa.task.plan.PlanView;
import vn.lantoa.task.row.JsonRowReader;
import vn.lantoa.task.row.RowFaultWords;
import vn.lantoa.task.row.RowFlaw;
import vn.lantoa.task.task.TaskBatch;
import vn.lantoa.task.task.TaskBatchService;
import vn.lantoa.task.task.TaskEntry;
import vn.lantoa.task.task.TaskProblem;
import vn.lantoa.task.task.TaskService;
import vn.lantoa.task.task.TaskStandingService;
import vn.lantoa.task.task.TaskView;
import vn.lantoa.task.task.bulk.TaskLineResult.Status;
import vn.lantoa.task.task.dependency.TaskOrder;
import vn.lantoa.task.task.dependency.TaskOrderTable;
import vn.lantoa.task.task.rule.OpenPlans;

/** Makes and changes the tasks of a plan by the lines of a file. */
@ApplicationScoped
@Transactional
class TaskFileService {

    private final TaskService tasks;
    private final TaskStandingService standings;
    private final TaskBatchService batches;
    private final OpenPlans plans;
    private final TaskLineReader reader;
    private final TaskLineTable lines;
    private final TaskOrderTable orders;
    private final RowFaultWords words;

    TaskFileService(
            TaskService tasks,
            TaskStandingService standings,
            TaskBatchService batches,
            OpenPlans plans,
            TaskLineReader reader,
            TaskLineTable lines,
            TaskOrderTable orders,
            RowFaultWords words) {
        this.tasks = tasks;
        this.standings = standings;
        this.batches = batches;
        this.plans = plans;
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
        PlanView plan = plans.ofQuery(planId);
        if (!dryRun) {
            hold(planId, file);
        }
        TaskFileRun run = new TaskFileRun(tasks.of(planId), lines.tasksOf(planId));
        List<TaskWish> wishes =
                file.stream().map(line -> wish(line, planId, run)).toList();
        List<TaskEntry> entries =
                wishes.stream().map(TaskWish::entry).flatMap(Stream::ofNullable).toList();
        TaskBatch batch = batches.begin(plan, entries, run.order());
        List<TaskLineResult> results = new ArrayList<>();
        for (TaskWish wish : wishes) {
            TaskLineResult result = fulfil(wish, run, batch);
            results.add(dryRun ? withoutNewId(result, run) : result);
        }
        if (!dryRun) {
            batches.store(batch);
            lines.keep(planId, run.newLines());
        }
        return TaskFileResult.of(results);
    }

    /** Holds the tasks that the lines name before anything is read of them; what is noted of their progress waits. */
    private void hold(UUID planId, List<TaskLine> file) {
        TaskOrder order = orders.of(planId);
        standings.holdAll(file.stream()
                .flatMap(line -> TaskFileRun.named(line, order).stream())
                .collect(Collectors.toSet()));
    }

    private TaskWish wish(TaskLine line, UUID planId, TaskFileRun run) {
        if (!line.flaws().isEmpty()) {
            return new TaskWish(line, null, null, RowFlaw.of(line.flaws()));
        }
        TaskView task = run.named(line).orElse(null);
        String id = line.id().orElse(null);
        if (id != null && task == null) {
            return new TaskWish(line, null, null, List.of(flaw("id", TaskProblem.TASK_NOT_FOUND, id)));
        }
        JsonRowReader.Row<TaskEntry> row = reader.read(line, planId, task == null ? null : task.entry());
        return new TaskWish(line, task, row.value(), row.flaws());
    }

    private TaskLineResult fulfil(TaskWish wish, TaskFileRun run, TaskBatch batch) {
        TaskLine line = wish.line();
        TaskEntry entry = wish.entry();
        if (entry == null || !wish.flaws().isEmpty()) {
            return rejected(wish, wish.flaws());
        }
        if (run.isRepeated(wish)) {
            String field = line.id().isPresent() ? "id" : "code";
            String name = line.id().or(line::code).orElse("");
            return rejected(wish, List.of(flaw(field, TaskFileProblem.TASK_LINE_REPEATED, name)));
        }
        UUID former = wish.key().isPresent() ? null : run.formerOf(line).orElse(null);
        if (former != null) {
            return done(line, former, Status.UNCHANGED, entry, run);
        }
        try {
            TaskBatch.Done what = batch.put(entry, wish.task());
            run.fulfilled(wish, what);
            return done(line, what.id(), Status.valueOf(what.change().name()), entry, run);
        } catch (Problem wrong) {
            return rejected(wish, RowFlaw.of(wrong.faults()));
        }
    }

    private TaskLineResult rejected(TaskWish wish, List<RowFlaw> flaws) {
        return new TaskLineResult(
                wish.line().number(), null, called(wish), Status.REJECTED, words.ofFlaws(flaws), List.of());
    }

    /** What a line calls its task, else what that is called. */
    private static @Nullable String called(TaskWish wish) {
        TaskView task = wish.task();
        Optional<String> code = wish.line().code();
        return code.isPresent() || task == null ? code.orElse(null) : task.code();
    }

    private TaskLineResult done(TaskLine line, UUID id, Status status, TaskEntry entry, TaskFileRun run) {
        List<Fault> orphan = entry.clausePaths().isEmpty()
                ? List.of(new Fault(TaskFileProblem.TASK_LINE_ORPHAN, "body", "clausePaths", List.of()))
                : List.of();
        return new TaskLineResult(
                line.number(), id, run.order().code(id).orElse(null), status, List.of(), words.of(orphan));
    }

    private static RowFlaw flaw(String field, ProblemCode code, String value) {
        return RowFlaw.of(new Fault(code, "body", field, List.of(value)));
    }

    private static TaskLineResult withoutNewId(TaskLineResult result, TaskFileRun run) {
        UUID id = result.id();
        return id == null || !run.isNew(id)
                ? result
                : new TaskLineResult(
                        result.line(), null, result.code(), result.status(), result.errors(), result.warnings());
    }
}
