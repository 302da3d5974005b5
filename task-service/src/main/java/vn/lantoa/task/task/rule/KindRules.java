package vn.lantoa.task.task.rule;

import org.jspecify.annotations.Nullable;

import vn.lantoa.platform.web.problem.Problem;
import vn.lantoa.task.task.TaskEntry;
import vn.lantoa.task.task.TaskProblem;
import vn.lantoa.task.task.value.TaskKind;

/** A breakthrough says what it is, what it supposes and by what figure that shows; no other task does (R028). */
final class KindRules {

    private KindRules() {}

    static void check(TaskEntry task, Problem.Collector faults) {
        boolean breakthrough = task.kind() == TaskKind.BREAKTHROUGH;
        if (breakthrough) {
            require("description", task.description(), faults);
            require("hypothesis", task.hypothesis(), faults);
            require("kpi", task.kpi(), faults);
        } else {
            refuse("hypothesis", task.hypothesis(), faults);
            refuse("kpi", task.kpi(), faults);
            refuse("achieved", task.achieved(), faults);
        }
    }

    private static void require(String field, @Nullable String said, Problem.Collector faults) {
        faults.inBodyIf(said == null, field, TaskProblem.TASK_BREAKTHROUGH_INCOMPLETE, field);
    }

    private static void refuse(String field, @Nullable Object said, Problem.Collector faults) {
        faults.inBodyIf(said != null, field, TaskProblem.TASK_BREAKTHROUGH_ONLY, field);
    }
}
