package vn.lantoa.media.usage;

import vn.lantoa.platform.web.problem.BreachOf;
import vn.lantoa.platform.web.problem.ProblemCode;

/** What can be wrong with usage and quotas. */
public enum UsageProblem implements ProblemCode {
    USAGE_NOT_FOUND(404),
    USAGE_QUOTA_NOT_FOUND(404),
    @BreachOf("usage_quota_agency_key")
    USAGE_QUOTA_EXISTS(409),
    USAGE_QUOTA_EXHAUSTED(429);

    private final int status;

    UsageProblem(int status) {
        this.status = status;
    }

    @Override
    public int status() {
        return status;
    }
}
