package vn.lantoa.task.plan;

import vn.lantoa.platform.web.problem.BreachOf;
import vn.lantoa.platform.web.problem.ProblemCode;

/** What can be wrong with a plan, its document or its clauses. */
public enum PlanProblem implements ProblemCode {
    PLAN_NOT_FOUND(404),
    PLAN_DOCUMENT_UNREADABLE(400),
    PLAN_ALREADY_IMPORTED(409),
    PLAN_READING_INVALID(400),
    PLAN_READ_OTHERWISE(409),
    PLAN_TRANSITION_ILLEGAL(409),
    PLAN_AMENDED_BY_AMENDMENT(409),
    @BreachOf("plan_one_issued")
    PLAN_ALREADY_ISSUED(409),
    PLAN_ISSUER_REQUIRED(409),
    PLAN_ISSUER_UNKNOWN(400),
    PLAN_DATES_REVERSED(400),
    PLAN_PARENT_UNKNOWN(400),
    PLAN_PARENT_CIRCULAR(400),
    PLAN_PARENT_SUPERSEDED(400),
    PLAN_PARENT_ISSUER_SAME(400),
    /** A warning only: a sub-plan may reach beyond the days of the plan above it. */
    PLAN_PARENT_PERIOD_OUTSIDE(400),
    CLAUSE_NOT_FOUND(404),
    FINDING_NOT_FOUND(404);

    private final int status;

    PlanProblem(int status) {
        this.status = status;
    }

    @Override
    public int status() {
        return status;
    }
}
