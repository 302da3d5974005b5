package vn.lantoa.task.agency.line;

import vn.lantoa.platform.web.problem.ProblemCode;

/** What can be wrong with a reporting line. */
public enum ReportingLineProblem implements ProblemCode {
    REPORTING_LINE_NOT_FOUND(404),
    REPORTING_LINE_FROM_MISMATCH(400),
    REPORTING_LINE_AGENCY_UNKNOWN(400),
    REPORTING_LINE_VALIDITY_REVERSED(400),
    REPORTING_LINE_AGENCY_NOT_VALID(400),
    REPORTING_LINE_CIRCULAR(400),
    REPORTING_LINE_EXISTS(409);

    private final int status;

    ReportingLineProblem(int status) {
        this.status = status;
    }

    @Override
    public int status() {
        return status;
    }
}
