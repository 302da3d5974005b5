package vn.lantoa.task.task.rule;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;

import vn.lantoa.platform.web.problem.Problem;
import vn.lantoa.platform.web.time.BusinessTime;
import vn.lantoa.task.plan.PlanService;
import vn.lantoa.task.task.TaskProblem;
import vn.lantoa.task.task.TaskView;

/** From which days on a task can be cancelled. */
@ApplicationScoped
public class CancellationRules {

    private final PlanService plans;

    CancellationRules(PlanService plans) {
        this.plans = plans;
    }

    /**
     * Demands that a task can be cancelled from a day on: not after today, and not before both it and its plan began or
     * it was made.
     *
     * @throws Problem 400
     */
    public void check(TaskView task, LocalDate on, LocalDate today) {
        if (on.isAfter(today)) {
            throw Problem.inBody("on", TaskProblem.TASK_CANCEL_IN_FUTURE, on, today);
        }
        LocalDate earliest = earliest(task);
        if (on.isBefore(earliest)) {
            throw Problem.inBody("on", TaskProblem.TASK_CANCEL_TOO_EARLY, on, earliest);
        }
    }

    /** The first day on which it or its plan began, or it was made. */
    public LocalDate earliest(TaskView task) {
        return Stream.of(
                        task.startOn(),
                        BusinessTime.dayOf(task.meta().createdAt()),
                        plans.get(task.planId()).startOn())
                .min(Comparator.naturalOrder())
                .orElseThrow();
    }
}
