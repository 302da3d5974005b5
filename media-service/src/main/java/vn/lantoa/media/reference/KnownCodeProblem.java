package vn.lantoa.media.reference;

import vn.lantoa.platform.web.problem.ProblemCode;

/** What can be odd about a code of another service. */
public enum KnownCodeProblem implements ProblemCode {
    /** A warning only: services never call each other, so the code's owner may tell of it later (contract.md). */
    CODE_NOT_KNOWN_YET(400);

    private final int status;

    KnownCodeProblem(int status) {
        this.status = status;
    }

    @Override
    public int status() {
        return status;
    }
}
