package vn.lantoa.reporting.report.diff;

import vn.lantoa.platform.web.problem.ProblemCode;

/** What can be wrong with a comparison of snapshots. */
public enum SnapshotDiffProblem implements ProblemCode {
    SNAPSHOT_OF_OTHER_PERIOD(400);

    private final int status;

    SnapshotDiffProblem(int status) {
        this.status = status;
    }

    @Override
    public int status() {
        return status;
    }
}
