package vn.lantoa.task.part.objective;

import vn.lantoa.platform.web.problem.ProblemCode;

/** What can be wrong with an objective of a plan. */
public enum ObjectiveProblem implements ProblemCode {
    OBJECTIVE_NOT_FOUND(404),
    OBJECTIVE_KPI_REPEATED(400);

    private final int status;

    ObjectiveProblem(int status) {
        this.status = status;
    }

    @Override
    public int status() {
        return status;
    }
}
