package vn.lantoa.platform.data.outbox.relay;

import org.jspecify.annotations.Nullable;

/** Kafka, or the way to it, is not as it should be: what was being sent is to be sent again, by a new producer. */
final class KafkaUnavailableException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    KafkaUnavailableException(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
