package vn.lantoa.reporting.quality;

import vn.lantoa.platform.web.problem.ProblemCode;

/** What can be wrong with a question for data quality. */
public enum DataQualityProblem implements ProblemCode {
    DATA_QUALITY_RANGE_INVALID(400),
    DATA_QUALITY_RANGE_TOO_LONG(400);

    private final int status;

    DataQualityProblem(int status) {
        this.status = status;
    }

    @Override
    public int status() {
        return status;
    }
}
