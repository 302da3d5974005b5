package vn.lantoa.reporting.report;

import vn.lantoa.platform.web.problem.ProblemCode;

/** What can be wrong with a request about reports. */
public enum ReportProblem implements ProblemCode {
    REPORT_NOT_FOUND(404),
    REPORT_PERIOD_INVALID(400),
    REPORT_PERIOD_OF_OTHER_TYPE(400),
    REPORT_AS_OF_FUTURE(400),
    REPORT_FIGURE_UNKNOWN(400),
    REPORT_OWN_WORK(403),
    REPORT_TRANSITION_ILLEGAL(409),
    REPORT_NOT_DRAFT(409),
    REPORT_SEALED(409),
    REPORT_NOT_SETTLED(409),
    REPORT_FIGURES_MOVED(409),
    REPORT_REFERENCE_LOST(409),
    REPORT_SUMS_OPEN(409);

    private final int status;

    ReportProblem(int status) {
        this.status = status;
    }

    @Override
    public int status() {
        return status;
    }
}
