package vn.lantoa.reporting.provenance;

import vn.lantoa.platform.web.problem.ProblemCode;

/** What can be wrong with a question for where a figure came from. */
public enum ProvenanceProblem implements ProblemCode {
    PROVENANCE_FIGURE_NOT_FOUND(404),
    PROVENANCE_SUBMISSION_NOT_FOUND(404),
    PROVENANCE_AS_OF_FUTURE(400),
    PROVENANCE_CURSOR_INVALID(400);

    private final int status;

    ProvenanceProblem(int status) {
        this.status = status;
    }

    @Override
    public int status() {
        return status;
    }
}
