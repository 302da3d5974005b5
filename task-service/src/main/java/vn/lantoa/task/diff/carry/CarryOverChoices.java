package vn.lantoa.task.diff.carry;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;

import vn.lantoa.platform.web.problem.Problem;
import vn.lantoa.task.diff.carry.CarryOverEntry.Choice;
import vn.lantoa.task.task.TaskView;

/** Where an officer hangs tasks by hand. */
final class CarryOverChoices {

    private final List<Choice> choices;

    CarryOverChoices(CarryOverEntry entry) {
        this.choices = entry.chosen();
    }

    /** The chosen clauses by task. */
    Map<UUID, List<String>> byTask() {
        Map<UUID, List<String>> chosen = new HashMap<>();
        choices.forEach(choice -> chosen.put(choice.taskId(), choice.clausePaths()));
        return chosen;
    }

    /**
     * Holds them against the tasks that can be carried and the clauses of the new plan.
     *
     * @param live the live tasks of the plan that is replaced
     * @param unknown tells those of some paths that are no clauses of the new plan
     * @throws Problem naming everything that is wrong: 400 for a task that is not among them or named twice and for
     *     paths that are no clauses, 409 for a task that is done; of several the first one's
     */
    void check(Map<UUID, TaskView> live, Function<Collection<String>, Set<String>> unknown) {
        Set<String> lost = unknown.apply(choices.stream()
                .flatMap(choice -> choice.clausePaths().stream())
                .distinct()
                .toList());
        Map<UUID, Integer> seen = new HashMap<>();
        Problem.Collector faults = new Problem.Collector();
        for (int i = 0; i < choices.size(); i++) {
            Choice choice = choices.get(i);
            UUID id = choice.taskId();
            TaskView task = live.get(id);
            String field = "choices[" + i + "].taskId";
            boolean done = task != null && task.doneOn() != null;
            faults.inBodyIf(task == null, field, CarryOverProblem.CARRY_OVER_TASK_UNKNOWN, id);
            faults.inBodyIf(done, field, CarryOverProblem.CARRY_OVER_TASK_DONE, id);
            faults.inBodyIf(seen.put(id, i) != null, field, CarryOverProblem.CARRY_OVER_TASK_REPEATED, id);
            String paths = "choices[" + i + "].clausePaths";
            choice.clausePaths().stream()
                    .filter(lost::contains)
                    .distinct()
                    .forEach(path -> faults.inBody(paths, CarryOverProblem.CARRY_OVER_CLAUSE_UNKNOWN, path));
        }
        faults.raise();
    }
}
