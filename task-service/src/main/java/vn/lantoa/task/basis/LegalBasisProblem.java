package vn.lantoa.task.basis;

import vn.lantoa.platform.web.problem.ProblemCode;

/** What can be wrong with what is said of a legal basis. */
public enum LegalBasisProblem implements ProblemCode {
    LEGAL_BASIS_NOT_FOUND(404),
    LEGAL_BASIS_VALIDITY_REVERSED(400);

    private final int status;

    LegalBasisProblem(int status) {
        this.status = status;
    }

    @Override
    public int status() {
        return status;
    }
}
