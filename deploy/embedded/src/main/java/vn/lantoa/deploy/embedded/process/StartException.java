package vn.lantoa.deploy.embedded.process;

/**
 * A part cannot start. The message is meant for the person at the terminal: what, why and, where it helps, the last log
 * lines.
 */
public final class StartException extends RuntimeException {

    private final String summary;

    public StartException(String message) {
        super(message);
        this.summary = message;
    }

    public StartException(String message, Throwable cause) {
        super(message, cause);
        this.summary = message;
    }

    /** With the end of a log behind the one line that says it all. */
    public StartException(String summary, LogTail log) {
        super(summary + log);
        this.summary = summary;
    }

    /** The message without log lines. */
    public String summary() {
        return summary;
    }
}
