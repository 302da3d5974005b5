package vn.lantoa.media.column;

import vn.lantoa.platform.web.problem.BreachOf;
import vn.lantoa.platform.web.problem.ProblemCode;

/** What can be wrong with a column, with asking for its issues, or with an item that names it. */
public enum PressColumnProblem implements ProblemCode {
    PRESS_COLUMN_NOT_FOUND(404),
    @BreachOf("press_column_code_key")
    PRESS_COLUMN_EXISTS(409),
    PRESS_COLUMN_CODE_MISMATCH(400),
    PRESS_COLUMN_AGENCY_UNKNOWN(400),
    PRESS_COLUMN_AGENCY_FIXED(400),
    PRESS_COLUMN_CHANNEL_UNKNOWN(400),
    PRESS_COLUMN_DAYS_REVERSED(400),
    PRESS_COLUMN_ISSUES_TOO_WIDE(400),
    PRESS_COLUMN_UNKNOWN(400);

    private final int status;

    PressColumnProblem(int status) {
        this.status = status;
    }

    @Override
    public int status() {
        return status;
    }
}
