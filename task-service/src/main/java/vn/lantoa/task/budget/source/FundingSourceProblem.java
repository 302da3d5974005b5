package vn.lantoa.task.budget.source;

import vn.lantoa.platform.web.problem.BreachOf;
import vn.lantoa.platform.web.problem.ProblemCode;

/** What can be wrong with a source of money. */
public enum FundingSourceProblem implements ProblemCode {
    FUNDING_SOURCE_NOT_FOUND(404),
    @BreachOf("funding_source_code_key")
    FUNDING_SOURCE_EXISTS(409),
    FUNDING_SOURCE_CODE_MISMATCH(400),
    FUNDING_SOURCE_KIND_FIXED(409);

    private final int status;

    FundingSourceProblem(int status) {
        this.status = status;
    }

    @Override
    public int status() {
        return status;
    }
}
