package vn.lantoa.task.diff.carry;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import vn.lantoa.task.diff.compare.ClausePair;
import vn.lantoa.task.diff.compare.ComparedClause;
import vn.lantoa.task.task.TaskView;

/** Which clauses and codes of a new plan the ones of an old plan became. */
final class TaskTransfer {

    private final Map<String, String> paths = new HashMap<>();
    private final Map<String, String> codes = new HashMap<>();

    TaskTransfer(List<ClausePair> pairs) {
        for (ClausePair pair : pairs) {
            ComparedClause before = pair.before();
            ComparedClause now = pair.now();
            if (before != null && now != null) {
                paths.put(before.path(), now.path());
            }
        }
    }

    /** A code becomes the one that stands for the same. */
    void name(List<NamedPart> before, List<NamedPart> now) {
        codes.putAll(new CodeMatch(before, now, paths).codes());
    }

    /** What becomes of a task; {@code chosen} is where an officer hangs it by hand. */
    CarryOverView.CarriedTask of(TaskView task, @Nullable List<String> chosen) {
        List<String> left = became(task.clausePaths(), paths);
        List<String> now = chosen == null ? left : List.copyOf(new LinkedHashSet<>(chosen));
        boolean done = task.doneOn() != null;
        List<String> lost = new ArrayList<>(task.clausePaths());
        lost.removeIf(paths::containsKey);
        List<String> lostCodes = new ArrayList<>(task.themeCodes());
        lostCodes.addAll(task.audienceCodes());
        lostCodes.removeIf(codes::containsKey);
        return new CarryOverView.CarriedTask(
                task.id(),
                task.title(),
                task.lead(),
                done
                        ? CarryOverView.CarryResult.STAYED
                        : now.isEmpty() ? CarryOverView.CarryResult.ORPHANED : CarryOverView.CarryResult.CARRIED,
                task.clausePaths(),
                done ? List.of() : now,
                done ? List.of() : lost,
                done ? List.of() : lostCodes);
    }

    /** What the clause became; empty where it is gone. */
    Optional<String> path(String before) {
        return Optional.ofNullable(paths.get(before));
    }

    List<String> codes(List<String> before) {
        return became(before, codes);
    }

    private static List<String> became(List<String> before, Map<String, String> map) {
        Set<String> now = new LinkedHashSet<>();
        before.forEach(one -> {
            String became = map.get(one);
            if (became != null) {
                now.add(became);
            }
        });
        return List.copyOf(now);
    }
}
