package vn.lantoa.reporting.chart;

import vn.lantoa.platform.web.problem.ProblemCode;

/** What can be wrong with a chart, beside what is wrong with the figures that it shows. */
public enum ChartProblem implements ProblemCode {
    CHART_FORM_NOT_FOUND(404),
    CHART_PLAN_REQUIRED(400),
    CHART_MEASURE_NOT_ONE(400),
    CHART_GROUPS_TOO_MANY(400),
    CHART_TOO_WIDE(400);

    private final int status;

    ChartProblem(int status) {
        this.status = status;
    }

    @Override
    public int status() {
        return status;
    }
}
