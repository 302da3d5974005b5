package vn.lantoa.reporting.catalogue;

import vn.lantoa.platform.web.problem.ProblemCode;

/** What can be wrong with a question for what a number is. */
public enum MetricsCatalogueProblem implements ProblemCode {
    METRIC_NOT_FOUND(404);

    private final int status;

    MetricsCatalogueProblem(int status) {
        this.status = status;
    }

    @Override
    public int status() {
        return status;
    }
}
