package vn.lantoa.media.body;

import vn.lantoa.platform.web.problem.ProblemCode;

/** What can be wrong with the form of a body, or of one of its lines. */
public enum BodyProblem implements ProblemCode {
    ENCODING_WRONG(400),
    CSV_MALFORMED(400),
    COLUMN_UNKNOWN(400),
    COLUMN_TWICE(400),
    ROW_RAGGED(400),
    LINE_TRUNCATED(400),
    LINE_TOO_LARGE(400);

    private final int status;

    BodyProblem(int status) {
        this.status = status;
    }

    @Override
    public int status() {
        return status;
    }
}
