package vn.lantoa.media.snapshot;

import vn.lantoa.platform.web.problem.ProblemCode;

/** What can be wrong with a snapshot of any series. */
public enum MetricSnapshotProblem implements ProblemCode {
    SNAPSHOT_NOTHING_TO_CORRECT(409);

    private final int status;

    MetricSnapshotProblem(int status) {
        this.status = status;
    }

    @Override
    public int status() {
        return status;
    }
}
