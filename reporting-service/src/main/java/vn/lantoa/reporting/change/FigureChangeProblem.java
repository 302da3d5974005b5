package vn.lantoa.reporting.change;

import vn.lantoa.platform.web.problem.ProblemCode;

/** What can be wrong with a question for what moved. */
public enum FigureChangeProblem implements ProblemCode {
    FIGURE_CURSOR_INVALID(400);

    private final int status;

    FigureChangeProblem(int status) {
        this.status = status;
    }

    @Override
    public int status() {
        return status;
    }
}
