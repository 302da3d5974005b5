package vn.lantoa.platform.testing.openapi;

/**
 * One way in which an answer differs from the document.
 *
 * @param where the part of the answer: a JSON pointer into the body, empty for its root and for all that is not the
 *     body
 */
public record Violation(Kind kind, String where, String message) {

    /** What part of the promise is broken. */
    public enum Kind {
        PATH_UNDESCRIBED,
        METHOD_UNDESCRIBED,
        STATUS_UNDESCRIBED,
        CONTENT_TYPE_UNDESCRIBED,
        BODY_MISSING,
        BODY_UNDESCRIBED,
        BODY_MALFORMED,
        BODY_INVALID
    }

    @Override
    public String toString() {
        return kind + (where.isEmpty() ? "" : " at " + where) + ": " + message;
    }
}
