package vn.lantoa.task.task.dependency;

import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import vn.lantoa.platform.data.work.DueState;

/**
 * What holds a task up (rules.md §6). A predecessor holds it while it is open; a task that is late is late because of a
 * predecessor that was not done by the task's own due day.
 */
public final class Waiting {

    private final Map<UUID, LinkedTask> tasks;
    private final LocalDate day;

    /** @param tasks those that come before others, by their ids */
    Waiting(Map<UUID, LinkedTask> tasks, LocalDate day) {
        this.tasks = tasks;
        this.day = day;
    }

    /** Those of these that are open. */
    public List<UUID> heldBy(Collection<UUID> dependsOn) {
        return dependsOn.stream()
                .filter(id -> tasks.containsKey(id) && tasks.get(id).holdsOn(day))
                .toList();
    }

    /**
     * Those of these that made a task late; none where it is not.
     *
     * @param state the task's; null where it is cancelled
     */
    public List<UUID> lateBecauseOf(Collection<UUID> dependsOn, LocalDate dueOn, @Nullable DueState state) {
        return state == DueState.OVERDUE || state == DueState.DONE_LATE
                ? dependsOn.stream().filter(id -> wasOpenAfter(id, dueOn)).toList()
                : List.of();
    }

    /** Where its lateness began: what made it late, and was not made late by others itself. */
    List<UUID> rootCauses(LinkedTask late) {
        Set<UUID> roots = new TreeSet<>();
        Set<UUID> seen = new HashSet<>();
        Deque<UUID> open = new ArrayDeque<>(causes(late));
        while (!open.isEmpty()) {
            UUID id = open.remove();
            LinkedTask cause = tasks.get(id);
            if (cause != null && seen.add(id)) {
                List<UUID> behind = causes(cause);
                open.addAll(behind);
                if (behind.isEmpty()) {
                    roots.add(id);
                }
            }
        }
        return List.copyOf(roots);
    }

    private List<UUID> causes(LinkedTask task) {
        return lateBecauseOf(task.dependsOn(), task.dueOn(), task.stateOn(day));
    }

    private boolean wasOpenAfter(UUID id, LocalDate dueOn) {
        LinkedTask task = tasks.get(id);
        if (task == null || !task.isLiveOn(day)) {
            return false;
        }
        LocalDate doneOn = task.doneOn();
        return doneOn == null || doneOn.isAfter(dueOn);
    }
}
