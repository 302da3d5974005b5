package vn.lantoa.task.part.signature;

import vn.lantoa.platform.web.problem.ProblemCode;

/** What can be wrong with a signature of a plan. */
public enum SignatureProblem implements ProblemCode {
    SIGNATURE_NOT_FOUND(404),
    SIGNATURE_SIGNER_REQUIRED(400),
    SIGNATURE_IN_FUTURE(400);

    private final int status;

    SignatureProblem(int status) {
        this.status = status;
    }

    @Override
    public int status() {
        return status;
    }
}
