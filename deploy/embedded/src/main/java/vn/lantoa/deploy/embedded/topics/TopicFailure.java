package vn.lantoa.deploy.embedded.topics;

/** Topics could not be created or read. The message is meant for the person at the terminal. */
public final class TopicFailure extends RuntimeException {

    TopicFailure(String message) {
        super(message);
    }

    TopicFailure(String message, Throwable cause) {
        super(message, cause);
    }
}
