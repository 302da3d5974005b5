package vn.lantoa.event.figure;

import vn.lantoa.platform.web.problem.ProblemCode;

/** What can be wrong with a figure or a choice. */
public enum FigureProblem implements ProblemCode {
    FIGURE_METRIC_NOT_FOUND(404),
    FIGURE_UNKNOWN(400),
    FIGURE_IN_FUTURE(400),
    FIGURE_VND_NOT_WHOLE(400),
    FIGURE_UNIT_UNKNOWN(400),
    FIGURE_UNIT_DIFFERS(409),
    FIGURE_REPLACED(409),
    FIGURES_TOO_MANY(409);

    private final int status;

    FigureProblem(int status) {
        this.status = status;
    }

    @Override
    public int status() {
        return status;
    }
}
