package vn.lantoa.media.lock;

import vn.lantoa.platform.web.problem.ProblemCode;

/** What can be wrong with a lock of a period, and what the lock keeps from being done. */
public enum PeriodLockProblem implements ProblemCode {
    PERIOD_NOT_FOUND(404),
    PERIOD_NOT_OVER(409),
    PERIOD_LOCK_BACKWARD(409),
    PERIOD_LOCKED(409);

    private final int status;

    PeriodLockProblem(int status) {
        this.status = status;
    }

    @Override
    public int status() {
        return status;
    }
}
