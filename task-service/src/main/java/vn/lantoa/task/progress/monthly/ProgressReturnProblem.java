package vn.lantoa.task.progress.monthly;

import vn.lantoa.platform.web.problem.ProblemCode;

/** What can be wrong with a return; those of the last five are of a line. */
public enum ProgressReturnProblem implements ProblemCode {
    RETURN_NOT_FOUND(404),
    RETURN_PLAN_UNKNOWN(400),
    RETURN_AGENCY_UNKNOWN(400),
    RETURN_MONTH_IN_FUTURE(400),
    RETURN_NOT_ATOMIC(400),
    RETURN_TASK_UNKNOWN(400),
    RETURN_TASK_OF_OTHERS(400),
    RETURN_TASK_CANCELLED(400),
    RETURN_TASK_REPEATED(400),
    RETURN_DAY_OUTSIDE_MONTH(400);

    private final int status;

    ProgressReturnProblem(int status) {
        this.status = status;
    }

    @Override
    public int status() {
        return status;
    }
}
