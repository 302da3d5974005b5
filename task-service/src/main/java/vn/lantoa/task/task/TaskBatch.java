package vn.lantoa.task.task;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import vn.lantoa.platform.web.problem.Problem;
import vn.lantoa.task.task.dependency.TaskOrder;
import vn.lantoa.task.task.rule.CheckedTask;
import vn.lantoa.task.task.rule.TaskRules;

/** Tasks on their way into one plan: each is held against the rules for itself, and they are stored together. */
public final class TaskBatch {

    /** What becomes of a task. */
    public enum Change {
        CREATED,
        UPDATED,
        UNCHANGED
    }

    /** A task, and what becomes of it when the batch is stored. */
    public record Done(UUID id, Change change) {}

    /**
     * A task to be stored.
     *
     * @param task the new one; where there is one already, what it shall be like
     * @param before what it was; null where it is new
     */
    record Wanted(Task task, CheckedTask checked, @Nullable TaskView before) {}

    private final TaskRules.Check check;
    private final TaskOrder order;
    private final List<Wanted> wanted = new ArrayList<>();

    /** @param order the tasks of the plan; what becomes of them is noted there */
    TaskBatch(TaskRules.Check check, TaskOrder order) {
        this.check = check;
        this.order = order;
    }

    /**
     * Takes a task, once.
     *
     * @param before the task so far; null where it becomes one
     * @throws Problem naming everything that is wrong with it
     */
    public Done put(TaskEntry entry, @Nullable TaskView before) {
        CheckedTask checked = check.of(entry, before);
        checkCode(entry.code(), before);
        Task task = new Task(checked);
        if (before != null && task.view().entry().equals(before.entry())) {
            return new Done(before.id(), Change.UNCHANGED);
        }
        UUID id = before == null ? task.id() : before.id();
        wanted.add(new Wanted(task, checked, before));
        order.put(id, entry.code(), checked.dependsOn());
        return new Done(id, before == null ? Change.CREATED : Change.UPDATED);
    }

    private void checkCode(@Nullable String code, @Nullable TaskView before) {
        UUID called = code == null ? null : order.ofCode(code).orElse(null);
        if (called != null && (before == null || !called.equals(before.id()))) {
            throw Problem.inBody("code", TaskProblem.TASK_CODE_TAKEN);
        }
    }

    List<Wanted> wanted() {
        return wanted;
    }
}
