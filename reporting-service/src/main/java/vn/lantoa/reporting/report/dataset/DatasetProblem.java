package vn.lantoa.reporting.report.dataset;

import vn.lantoa.platform.web.problem.ProblemCode;

/** What can keep the figures of a report from being built. */
public enum DatasetProblem implements ProblemCode {
    REPORTS_IN_FLIGHT(503);

    private final int status;

    DatasetProblem(int status) {
        this.status = status;
    }

    @Override
    public int status() {
        return status;
    }
}
