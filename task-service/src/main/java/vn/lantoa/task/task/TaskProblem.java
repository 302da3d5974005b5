package vn.lantoa.task.task;

import vn.lantoa.platform.web.problem.BreachOf;
import vn.lantoa.platform.web.problem.ProblemCode;

/** What can be wrong with a task. */
public enum TaskProblem implements ProblemCode {
    TASK_NOT_FOUND(404),
    TASK_LEAD_REQUIRED(400),
    TASK_AGENCY_UNKNOWN(400),
    TASK_AGENCY_NOT_VALID(400),
    TASK_COOPERATING_REPEATED(400),
    TASK_PLAN_UNKNOWN(400),
    TASK_PLAN_FIXED(400),
    TASK_PLAN_CLOSED(409),
    TASK_CLAUSE_UNKNOWN(400),
    TASK_THEME_UNKNOWN(400),
    TASK_AUDIENCE_UNKNOWN(400),
    TASK_LIST_REPEATED(400),
    TASK_ROLE_REPEATED(400),
    TASK_LEAD_TWICE(400),
    @BreachOf("task_code_key")
    TASK_CODE_TAKEN(409),
    TASK_BREAKTHROUGH_INCOMPLETE(400),
    TASK_BREAKTHROUGH_ONLY(400),
    TASK_DEPENDENCY_UNKNOWN(400),
    TASK_DEPENDENCY_CIRCLE(400),
    TASK_DATES_REVERSED(400),
    TASK_TRANSITION_ILLEGAL(409),
    TASK_CANCELLED(409),
    TASK_CANCEL_REASON_REQUIRED(400),
    TASK_CANCEL_IN_FUTURE(400),
    TASK_CANCEL_TOO_EARLY(400),
    /** A warning only: a task may be given up before it began or after it was due. */
    TASK_CANCEL_OUTSIDE(400);

    private final int status;

    TaskProblem(int status) {
        this.status = status;
    }

    @Override
    public int status() {
        return status;
    }
}
