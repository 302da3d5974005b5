package vn.lantoa.task.document.text;

/** The bytes are no plan document: which line stopped the parser, and why. Nothing else is thrown for bad input. */
public final class PlanDocumentException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final int line;
    private final String reason;

    public PlanDocumentException(int line, String reason) {
        super("line " + line + ": " + reason);
        this.line = line;
        this.reason = reason;
    }

    /** The line of the document that cannot be read, from 1 on. */
    public int line() {
        return line;
    }

    /** Why it cannot be read: in English, without the line. */
    public String reason() {
        return reason;
    }
}
