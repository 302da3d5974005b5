package vn.lantoa.task.amendment.decision;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

import vn.lantoa.platform.web.problem.Problem;
import vn.lantoa.task.amendment.AmendmentProblem;
import vn.lantoa.task.amendment.change.AmendmentChange;
import vn.lantoa.task.task.TaskView;

/** Which tasks an amendment touches, and whether what is decided on them can be done. */
public final class TaskDecisions {

    private final Map<UUID, AffectedTask> affected = new LinkedHashMap<>();
    private final Set<String> removed = new HashSet<>();
    private final Set<String> clausesAfter;

    /**
     * @param tasks the plan's tasks that are live and not done
     * @param inPlan the paths of the clauses that the plan has on the amendment's day without it
     */
    public TaskDecisions(List<TaskView> tasks, Set<String> inPlan, List<AmendmentChange> changes) {
        Set<String> touched = new HashSet<>();
        clausesAfter = new HashSet<>(inPlan);
        for (AmendmentChange change : changes) {
            switch (change.kind()) {
                case ADD -> clausesAfter.add(change.path());
                case CHANGE -> touched.add(change.path());
                case REMOVE -> removed.add(change.path());
            }
        }
        touched.addAll(removed);
        clausesAfter.removeAll(removed);
        for (TaskView task : tasks) {
            List<String> paths =
                    task.clausePaths().stream().filter(touched::contains).toList();
            if (!paths.isEmpty()) {
                affected.put(task.id(), undecided(task, paths));
            }
        }
    }

    private AffectedTask undecided(TaskView task, List<String> paths) {
        return new AffectedTask(
                task.id(), task.title(), task.lead(), paths, loses(paths) ? null : TaskDecision.KEEP, List.of(), null);
    }

    /**
     * The tasks that the amendment touches, with what these choices make of them.
     *
     * @throws Problem 400 naming every choice that cannot be
     */
    public List<AffectedTask> decided(List<TaskChoice> choices) {
        Problem.Collector faults = new Problem.Collector();
        Map<UUID, AffectedTask> decided = new LinkedHashMap<>(affected);
        Set<UUID> seen = new HashSet<>();
        for (int i = 0; i < choices.size(); i++) {
            TaskChoice choice = choices.get(i);
            String at = "decisions[" + i + "].";
            UUID id = choice.taskId();
            faults.inBodyIf(!seen.add(id), at + "taskId", AmendmentProblem.AMENDMENT_TASK_TWICE, id);
            boolean unknown = !affected.containsKey(id);
            faults.inBodyIf(unknown, at + "taskId", AmendmentProblem.AMENDMENT_TASK_UNKNOWN, id);
            check(choice, at, faults);
            decided.computeIfPresent(id, (same, one) -> one.decided(choice));
        }
        faults.raise();
        return new ArrayList<>(decided.values());
    }

    private void check(TaskChoice choice, String at, Problem.Collector faults) {
        List<String> paths = choice.carriedTo();
        boolean carries = choice.decision() == TaskDecision.CARRY;
        faults.inBodyIf(carries && paths.isEmpty(), at + "clausePaths", AmendmentProblem.AMENDMENT_TASK_PATHS_REQUIRED);
        faults.inBodyIf(
                !carries && !paths.isEmpty(),
                at + "clausePaths",
                AmendmentProblem.AMENDMENT_TASK_PATHS_UNEXPECTED,
                choice.decision());
        paths.stream()
                .filter(path -> !clausesAfter.contains(path))
                .forEach(path ->
                        faults.inBody(at + "clausePaths", AmendmentProblem.AMENDMENT_TASK_CLAUSE_UNKNOWN, path));
        faults.inBodyIf(
                !carries && choice.reason() == null,
                at + "reason",
                AmendmentProblem.AMENDMENT_TASK_REASON_REQUIRED,
                choice.decision());
    }

    /**
     * The tasks that the amendment touches now, each with what was decided on it before.
     *
     * @throws Problem 409 naming those that nobody has decided on
     */
    public List<AffectedTask> settled(List<AffectedTask> before) {
        Map<UUID, AffectedTask> decisions = new HashMap<>();
        before.forEach(task -> decisions.put(task.taskId(), task));
        List<AffectedTask> settled = new ArrayList<>();
        affected.forEach((id, task) -> {
            AffectedTask earlier = decisions.get(id);
            settled.add(earlier == null ? task : task.decidedAs(earlier));
        });
        List<UUID> undecided = settled.stream()
                .filter(this::isUndecided)
                .map(AffectedTask::taskId)
                .toList();
        if (!undecided.isEmpty()) {
            throw Problem.of(
                    AmendmentProblem.AMENDMENT_TASKS_UNDECIDED,
                    String.join(", ", undecided.stream().map(UUID::toString).toList()));
        }
        return settled;
    }

    /** Nobody decided on it, or not since it serves a removed clause; or where it shall be carried is gone. */
    private boolean isUndecided(AffectedTask task) {
        TaskDecision decision = task.decision();
        boolean keptUnasked = decision == TaskDecision.KEEP && task.reason() == null && loses(task.paths());
        return decision == null || keptUnasked || !clausesAfter.containsAll(task.clausePaths());
    }

    private boolean loses(List<String> paths) {
        return paths.stream().anyMatch(removed::contains);
    }
}
