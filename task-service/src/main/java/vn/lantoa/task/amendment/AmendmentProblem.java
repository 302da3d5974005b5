package vn.lantoa.task.amendment;

import vn.lantoa.platform.web.problem.ProblemCode;

/** What can be wrong with a request about amendments. */
public enum AmendmentProblem implements ProblemCode {
    AMENDMENT_NOT_FOUND(404),
    AMENDMENT_PLAN_NOT_ISSUED(409),
    AMENDMENT_PLAN_CLOSED(409),
    AMENDMENT_BEFORE_PLAN(400),
    AMENDMENT_OBSTACLE_UNKNOWN(400),
    AMENDMENT_PATH_REQUIRED(400),
    AMENDMENT_AFTER_REQUIRED(400),
    AMENDMENT_TEXT_REQUIRED(400),
    AMENDMENT_FIELD_UNEXPECTED(400),
    AMENDMENT_CLAUSE_UNKNOWN(400),
    AMENDMENT_CLAUSE_REMOVED(400),
    AMENDMENT_CLAUSE_TWICE(400),
    AMENDMENT_TEXT_SAME(400),
    AMENDMENT_ROW_FIXED(400),
    AMENDMENT_BEFORE_LAST_CHANGE(409),
    AMENDMENT_TASK_UNKNOWN(400),
    AMENDMENT_TASK_TWICE(400),
    AMENDMENT_TASK_PATHS_REQUIRED(400),
    AMENDMENT_TASK_PATHS_UNEXPECTED(400),
    AMENDMENT_TASK_CLAUSE_UNKNOWN(400),
    AMENDMENT_TASK_REASON_REQUIRED(400),
    AMENDMENT_TASKS_UNDECIDED(409),
    AMENDMENT_CLAUSE_CHANGED(409),
    AMENDMENT_OWN_WORK(403),
    AMENDMENT_DECIDED(409);

    private final int status;

    AmendmentProblem(int status) {
        this.status = status;
    }

    @Override
    public int status() {
        return status;
    }
}
