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

    /** The hint in the form in which it was given. */
    public String hint() {
        return hint;
    }

    /** Why the hint cannot be followed: in English, without the hint itself. */
    public String reason() {
        return reason;
    }
}
