package vn.lantoa.deploy.embedded;

/** A part cannot start. The message is meant for the person at the terminal: what, why and, where it helps, the last log lines. */
public final class StartFailure extends RuntimeException {

    public StartFailure(String message) {
        super(message);
    }

    public StartFailure(String message, Throwable cause) {
        super(message, cause);
    }
}
