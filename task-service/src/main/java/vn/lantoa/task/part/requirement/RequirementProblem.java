package vn.lantoa.task.part.requirement;

import vn.lantoa.platform.web.problem.ProblemCode;

/** What can be wrong with a requirement of a plan. */
public enum RequirementProblem implements ProblemCode {
    REQUIREMENT_NOT_FOUND(404),
    REQUIREMENT_CHECK_INCOMPLETE(400),
    REQUIREMENT_CHECK_IN_FUTURE(400);

    private final int status;

    RequirementProblem(int status) {
        this.status = status;
    }

    @Override
    public int status() {
        return status;
    }
}
