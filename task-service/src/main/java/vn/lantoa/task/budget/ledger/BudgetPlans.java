package vn.lantoa.task.budget.ledger;

import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import vn.lantoa.platform.web.problem.Problem;
import vn.lantoa.task.plan.PlanService;
import vn.lantoa.task.plan.PlanStatus;
import vn.lantoa.task.plan.PlanView;

/** The plans that something of money can be hung on. */
@ApplicationScoped
public class BudgetPlans {

    private final PlanService plans;

    BudgetPlans(PlanService plans) {
        this.plans = plans;
    }

    /**
     * Whether there is such a plan, which does not give way to another one before this transaction ends.
     *
     * @throws Problem 409 when another one took its place
     */
    public boolean hold(UUID planId) {
        Optional<PlanView> plan = plans.holdShared(planId);
        if (plan.isPresent() && plan.get().status() == PlanStatus.SUPERSEDED) {
            throw Problem.inBody("planId", BudgetPlanProblem.BUDGET_PLAN_SUPERSEDED, planId);
        }
        return plan.isPresent();
    }
}
