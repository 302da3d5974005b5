package vn.lantoa.task.diff.carry;

import vn.lantoa.platform.web.problem.ProblemCode;

/** What can be wrong with carrying tasks over. */
public enum CarryOverProblem implements ProblemCode {
    CARRY_OVER_SAME_PLAN(400),
    CARRY_OVER_PLAN_UNKNOWN(400),
    CARRY_OVER_TASK_UNKNOWN(400),
    CARRY_OVER_TASK_DONE(409),
    CARRY_OVER_TASK_REPEATED(400),
    CARRY_OVER_CLAUSE_UNKNOWN(400),
    CARRY_OVER_PLAN_CLOSED(409),
    CARRY_OVER_CODE_TAKEN(409);

    private final int status;

    CarryOverProblem(int status) {
        this.status = status;
    }

    @Override
    public int status() {
        return status;
    }
}
