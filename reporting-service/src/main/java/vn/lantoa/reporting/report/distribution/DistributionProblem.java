package vn.lantoa.reporting.report.distribution;

import vn.lantoa.platform.web.problem.ProblemCode;

/** What can be wrong with the distribution of a report. */
public enum DistributionProblem implements ProblemCode {
    DISTRIBUTION_NOT_FOUND(404),
    DISTRIBUTION_NOT_SEALED(409),
    DISTRIBUTION_ACKNOWLEDGED(409),
    DISTRIBUTION_TIME_INVALID(400);

    private final int status;

    DistributionProblem(int status) {
        this.status = status;
    }

    @Override
    public int status() {
        return status;
    }
}
