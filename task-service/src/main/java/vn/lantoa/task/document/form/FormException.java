package vn.lantoa.task.document.form;

/** The file cannot be opened; nothing else is thrown for it. */
public final class FormException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final FormFault fault;
    private final String reason;

    public FormException(FormFault fault, String reason) {
        super(fault + ": " + reason);
        this.fault = fault;
        this.reason = reason;
    }

    public FormException(FormFault fault, String reason, Throwable cause) {
        super(fault + ": " + reason, cause);
        this.fault = fault;
        this.reason = reason;
    }

    public FormFault fault() {
        return fault;
    }

    /** Why the file cannot be read, in English. */
    public String reason() {
        return reason;
    }
}
