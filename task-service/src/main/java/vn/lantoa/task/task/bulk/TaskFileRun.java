package vn.lantoa.task.task.bulk;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import vn.lantoa.task.task.TaskBatch;
import vn.lantoa.task.task.TaskView;
import vn.lantoa.task.task.dependency.TaskOrder;

/** A file of tasks on its way into its plan: what is there, and which of its lines did something. */
final class TaskFileRun {

    private final Map<UUID, TaskView> there = new HashMap<>();
    private final Map<String, UUID> lines;
    private final Map<String, UUID> newLines = new LinkedHashMap<>();
    private final TaskOrder order = new TaskOrder();
    private final Set<String> done = new HashSet<>();
    private final Set<UUID> made = new HashSet<>();

    /**
     * A file.
     *
     * @param tasks those of the plan
     * @param lines which task each line of former files became
     */
    TaskFileRun(List<TaskView> tasks, Map<String, UUID> lines) {
        this.lines = new HashMap<>(lines);
        for (TaskView task : tasks) {
            there.put(task.id(), task);
            order.put(task.id(), task.code(), task.dependsOn());
        }
    }

    TaskOrder order() {
        return order;
    }

    /** The task among these that a line names. */
    static Optional<UUID> named(TaskLine line, TaskOrder among) {
        return line.id().isPresent()
                ? line.id().flatMap(among::ofId)
                : line.code().flatMap(among::ofCode);
    }

    /** The task that a line names. */
    Optional<TaskView> named(TaskLine line) {
        return named(line, order).map(there::get);
    }

    /** Whether a line before it did what it wanted of the same task. */
    boolean isRepeated(TaskWish wish) {
        return wish.key().filter(done::contains).isPresent();
    }

    /** The task that a line of the same words became before. */
    Optional<UUID> formerOf(TaskLine line) {
        return Optional.ofNullable(lines.get(line.sha256()));
    }

    void fulfilled(TaskWish wish, TaskBatch.Done what) {
        wish.key().ifPresent(done::add);
        if (what.change() == TaskBatch.Change.CREATED) {
            made.add(what.id());
            if (wish.line().code().isEmpty()) {
                lines.put(wish.line().sha256(), what.id());
                newLines.put(wish.line().sha256(), what.id());
            }
        }
    }

    boolean isNew(UUID id) {
        return made.contains(id);
    }

    Map<String, UUID> newLines() {
        return newLines;
    }
}
