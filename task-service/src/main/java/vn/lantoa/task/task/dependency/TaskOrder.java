package vn.lantoa.task.task.dependency;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/** The tasks of one plan, what they are called, and which of them come before which. */
public final class TaskOrder {

    private final Map<UUID, OrderedTask> tasks = new HashMap<>();
    private final Map<String, UUID> codes = new HashMap<>();

    /**
     * A task and what comes before it.
     *
     * @param code what it is called in its plan; null while nobody named it
     */
    record OrderedTask(UUID id, @Nullable String code, List<UUID> dependsOn) {}

    /** Adds a task, or what is new of it. */
    public void put(UUID id, @Nullable String code, List<UUID> dependsOn) {
        OrderedTask former = tasks.put(id, new OrderedTask(id, code, dependsOn));
        if (former != null && former.code() != null) {
            codes.remove(former.code());
        }
        if (code != null) {
            codes.put(code, id);
        }
    }

    /** The task of that code. */
    public Optional<UUID> ofCode(String code) {
        return Optional.ofNullable(codes.get(code));
    }

    /** The task of that id or code. */
    public Optional<UUID> find(String idOrCode) {
        UUID called = codes.get(idOrCode);
        return called == null ? ofId(idOrCode) : Optional.of(called);
    }

    /** The task of that id. */
    public Optional<UUID> ofId(String text) {
        try {
            return Optional.of(UUID.fromString(text)).filter(tasks::containsKey);
        } catch (IllegalArgumentException noId) {
            return Optional.empty();
        }
    }

    /**
     * The way on which a task comes back to itself if another one comes before it: that one, what comes before it, and
     * so on to the task. Empty where there is none.
     */
    public List<UUID> circle(UUID task, UUID first) {
        Map<UUID, UUID> reachedFrom = new HashMap<>(Map.of(first, first));
        Deque<UUID> open = new ArrayDeque<>(List.of(first));
        while (!open.isEmpty()) {
            UUID at = open.remove();
            if (at.equals(task)) {
                return way(task, first, reachedFrom);
            }
            OrderedTask reached = tasks.get(at);
            for (UUID next : reached == null ? List.<UUID>of() : reached.dependsOn()) {
                if (reachedFrom.putIfAbsent(next, at) == null) {
                    open.add(next);
                }
            }
        }
        return List.of();
    }

    private static List<UUID> way(UUID task, UUID first, Map<UUID, UUID> reachedFrom) {
        List<UUID> way = new ArrayList<>(List.of(task));
        for (UUID at = task; !at.equals(first); ) {
            at = reachedFrom.getOrDefault(at, first);
            way.add(at);
        }
        Collections.reverse(way);
        return way;
    }

    /** The code of a task that is here and has one. */
    public Optional<String> code(UUID id) {
        return Optional.ofNullable(tasks.get(id)).flatMap(task -> Optional.ofNullable(task.code()));
    }

    /** What people call a task: its code, else its id. */
    public String name(UUID id) {
        OrderedTask task = tasks.get(id);
        return task == null || task.code() == null ? id.toString() : task.code();
    }
}
