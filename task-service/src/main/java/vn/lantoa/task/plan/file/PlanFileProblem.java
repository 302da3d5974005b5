package vn.lantoa.task.plan.file;

import vn.lantoa.platform.web.problem.ProblemCode;

/** Why a file cannot be opened as a plan document. */
public enum PlanFileProblem implements ProblemCode {
    PLAN_FILE_TOO_LARGE(413),
    PLAN_FILE_TYPE_DIFFERS(400),
    PLAN_FILE_ENCRYPTED(400),
    PLAN_FILE_MACROS(400),
    PLAN_FILE_UNPACKS_TOO_FAR(413),
    PLAN_FILE_TOO_COMPLEX(413),
    PLAN_FILE_BROKEN(400),
    PLAN_FILE_CHARSET(400),
    PLAN_FILE_WITHOUT_TEXT(400);

    private final int status;

    PlanFileProblem(int status) {
        this.status = status;
    }

    @Override
    public int status() {
        return status;
    }
}
