package vn.lantoa.task.obstacle;

import vn.lantoa.platform.web.problem.ProblemCode;

/** What can be wrong with a request about obstacles. */
public enum ObstacleProblem implements ProblemCode {
    OBSTACLE_NOT_FOUND(404),
    OBSTACLE_PLAN_UNKNOWN(400),
    OBSTACLE_PLAN_CLOSED(409),
    OBSTACLE_CLAUSE_UNKNOWN(400),
    OBSTACLE_TASK_UNKNOWN(400),
    OBSTACLE_AGENCY_UNKNOWN(400),
    OBSTACLE_STEP_ILLEGAL(409),
    OBSTACLE_AMENDMENT_UNKNOWN(400),
    OBSTACLE_AMENDMENT_REFUSED(409),
    OBSTACLE_AMENDMENT_OF_ANOTHER(409);

    private final int status;

    ObstacleProblem(int status) {
        this.status = status;
    }

    @Override
    public int status() {
        return status;
    }
}
