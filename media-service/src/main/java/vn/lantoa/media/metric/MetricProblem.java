package vn.lantoa.media.metric;

import vn.lantoa.platform.web.problem.ProblemCode;

/** What can be wrong with an observation of how far an item spread, or worth a warning. */
public enum MetricProblem implements ProblemCode {
    METRICS_EMPTY(400),
    OBSERVED_IN_FUTURE(400),
    OBSERVED_BEFORE_PUBLICATION(400),
    ITEM_UNKNOWN(400),
    METRIC_DECREASED(400),
    OBSERVATION_CHANGED_SINCE(400);

    private final int status;

    MetricProblem(int status) {
        this.status = status;
    }

    @Override
    public int status() {
        return status;
    }
}
