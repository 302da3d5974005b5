package vn.lantoa.deploy.embedded.topics;

/** Topics could not be created or read. The message is meant for the person at the terminal. */
public final class TopicException extends RuntimeException {

    TopicException(String message) {
        super(message);
    }

    TopicException(String message, Throwable cause) {
        super(message, cause);
    }
}
