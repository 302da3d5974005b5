package vn.lantoa.task.task;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import vn.lantoa.task.task.bulk.TaskLine;
import vn.lantoa.task.task.dependency.TaskOrder;

/** A file of tasks on its way into its plan: what is there, and what is to be stored when all lines were looked at. */
final class TaskFileRun {

    /**
     * A task to be stored.
     *
     * @param before what it was; null where it is new
     */
    record Stored(Task task, CheckedTask checked, @Nullable TaskView before) {}

    private final Map<UUID, Task> there = new HashMap<>();
    private final Map<String, UUID> lines;
    private final Map<String, UUID> newLines = new LinkedHashMap<>();
    private final TaskOrder order = new TaskOrder();
    private final Set<String> named = new HashSet<>();
    private final List<Stored> stored = new ArrayList<>();
    private final Set<UUID> made = new HashSet<>();

    /**
     * A file.
     *
     * @param tasks those of the plan
     * @param lines which task each line of former files became
     */
    TaskFileRun(List<Task> tasks, Map<String, UUID> lines) {
        this.lines = new HashMap<>(lines);
        for (Task task : tasks) {
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
    Optional<Task> named(TaskLine line) {
        return named(line, order).map(there::get);
    }

    /** Whether no line before it names the same task. */
    boolean isFirstOf(TaskLine line) {
        return named(line)
                .map(task -> task.id().toString())
                .or(line::code)
                .map(named::add)
                .orElse(true);
    }

    /** The task that a line of the same words became before. */
    Optional<UUID> formerOf(TaskLine line) {
        return Optional.ofNullable(lines.get(line.sha256()));
    }

    void create(TaskLine line, Task task, CheckedTask checked) {
        stored.add(new Stored(task, checked, null));
        made.add(task.id());
        order.put(task.id(), checked.entry().code(), checked.dependsOn());
        if (line.code().isEmpty()) {
            lines.put(line.sha256(), task.id());
            newLines.put(line.sha256(), task.id());
        }
    }

    void change(Task task, CheckedTask checked, TaskView before) {
        stored.add(new Stored(task, checked, before));
        order.put(task.id(), checked.entry().code(), checked.dependsOn());
    }

    boolean isNew(UUID id) {
        return made.contains(id);
    }

    List<Stored> stored() {
        return stored;
    }

    Map<String, UUID> newLines() {
        return newLines;
    }
}
