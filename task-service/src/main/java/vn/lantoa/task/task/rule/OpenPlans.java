package vn.lantoa.task.task.rule;

import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import vn.lantoa.platform.web.problem.Problem;
import vn.lantoa.task.plan.PlanService;
import vn.lantoa.task.plan.PlanView;
import vn.lantoa.task.task.TaskEntry;
import vn.lantoa.task.task.TaskProblem;

/** Holds the plan of tasks that come to it, so that it does not give way to another one before they are made. */
@ApplicationScoped
public class OpenPlans {

    private final PlanService plans;

    OpenPlans(PlanService plans) {
        this.plans = plans;
    }

    /**
     * The plan that a task names. Of two that say what comes before a task of one plan, one waits: neither closes a
     * circle of the other.
     */
    PlanView of(TaskEntry entry) {
        UUID id = entry.planId();
        return open(entry.dependsOn().isEmpty() ? plans.holdShared(id) : plans.holdIfAny(id), "body", "planId", id);
    }

    /**
     * The plan whose tasks are sent to its address.
     *
     * @throws Problem 400 when there is no such plan, 409 when it takes no tasks any more
     */
    public PlanView ofAddress(UUID id) {
        return open(plans.holdShared(id), "path", "id", id);
    }

    /** As {@link #ofAddress}, of a query; nobody else says meanwhile what comes first in it. */
    public PlanView ofQuery(UUID id) {
        return open(plans.holdIfAny(id), "query", "planId", id);
    }

    private static PlanView open(Optional<PlanView> held, String in, String field, UUID id) {
        PlanView plan = held.orElseThrow(() -> Problem.at(in, field, TaskProblem.TASK_PLAN_UNKNOWN, id));
        if (!plan.status().takesTasks()) {
            throw Problem.at(in, field, TaskProblem.TASK_PLAN_CLOSED, plan.status());
        }
        return plan;
    }
}
