package vn.lantoa.reporting.report.form;

import vn.lantoa.platform.web.problem.ProblemCode;

/** What can be wrong with a question for a report's file. */
public enum RenditionProblem implements ProblemCode {
    RENDITION_FORM_NOT_FOUND(404);

    private final int status;

    RenditionProblem(int status) {
        this.status = status;
    }

    @Override
    public int status() {
        return status;
    }
}
