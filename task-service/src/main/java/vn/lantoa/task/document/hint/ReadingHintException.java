package vn.lantoa.task.document.hint;

/** A hint that says nothing a reader understands, or to which nothing in the document answers. */
public final class ReadingHintException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String hint;
    private final String reason;

    ReadingHintException(String hint, String reason) {
        super(hint + ": " + reason);
        this.hint = hint;
        this.reason = reason;
    }

    /** As it was given. */
    public String hint() {
        return hint;
    }

    /** In English, without the hint. */
    public String reason() {
        return reason;
    }
}
