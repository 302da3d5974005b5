package vn.lantoa.media.line;

import vn.lantoa.platform.web.problem.ProblemCode;

/** What can be wrong with a line of any kind, or with the body as a whole. */
public enum LineProblem implements ProblemCode {
    LINE_MALFORMED(400),
    LINE_NOT_AN_OBJECT(400),
    LINE_REFUSED(400),
    FIELD_REQUIRED(400),
    FIELD_TYPE_WRONG(400),
    TEXT_UNREADABLE(400),
    TEXT_TOO_LONG(400),
    INSTANT_INVALID(400),
    NUMBER_NEGATIVE(400),
    LIST_TOO_LONG(400),
    ID_INVALID(400),
    DUPLICATE_IN_BODY(400),
    BODY_WITHOUT_LINES(400),
    TOO_MANY_LINES(413);

    private final int status;

    LineProblem(int status) {
        this.status = status;
    }

    @Override
    public int status() {
        return status;
    }
}
