package vn.lantoa.task.inheritance;

import vn.lantoa.platform.web.problem.ProblemCode;

/** What can be wrong with what sub-plans pick up. */
public enum InheritanceProblem implements ProblemCode {
    INHERITANCE_PARENT_MISSING(409),
    INHERITANCE_CLAUSE_UNKNOWN(400),
    INHERITANCE_CLAUSE_REPEATED(400),
    INHERITANCE_PARENT_CLAUSE_UNKNOWN(400),
    INHERITANCE_AGENCY_UNKNOWN(400),
    INHERITANCE_AGENCY_IS_ISSUER(400);

    private final int status;

    InheritanceProblem(int status) {
        this.status = status;
    }

    @Override
    public int status() {
        return status;
    }
}
