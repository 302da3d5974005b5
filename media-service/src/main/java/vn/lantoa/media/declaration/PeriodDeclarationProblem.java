package vn.lantoa.media.declaration;

import vn.lantoa.platform.web.problem.ProblemCode;

/** What can be wrong with a declaration. */
public enum PeriodDeclarationProblem implements ProblemCode {
    DECLARATION_NOT_FOUND(404),
    DECLARATION_PERIOD_NOT_A_MONTH(400),
    DECLARATION_PERIOD_OPEN(400),
    DECLARATION_NIL_WITH_OUTPUT(400),
    DECLARATION_TOTALS_REQUIRED(400);

    private final int status;

    PeriodDeclarationProblem(int status) {
        this.status = status;
    }

    @Override
    public int status() {
        return status;
    }
}
