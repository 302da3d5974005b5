package vn.lantoa.deploy.embedded.topics;

import java.util.Objects;
import java.util.concurrent.ExecutionException;

import org.apache.kafka.common.KafkaFuture;
import org.apache.kafka.common.errors.TimeoutException;

/** What Kafka answers in the end. */
final class KafkaFutures {

    private KafkaFutures() {}

    /** @throws TopicException with Kafka's own exception as its cause */
    static <T> T of(KafkaFuture<T> future) {
        try {
            return future.get();
        } catch (ExecutionException e) {
            // a failed future always has the failure as its cause
            Throwable cause = Objects.requireNonNull(e.getCause());
            String what = cause instanceof TimeoutException ? "Kafka does not answer: " : "Kafka refuses: ";
            throw new TopicException(what + cause.getMessage(), cause);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new TopicException("interrupted while Kafka works on its topics", e);
        }
    }

    /**
     * Whether Kafka does what was asked; false when it fails with {@code no}.
     *
     * @param no the failure that counts as a no
     */
    static boolean isYes(KafkaFuture<?> future, Class<? extends Exception> no) {
        try {
            of(future);
            return true;
        } catch (TopicException e) {
            if (no.isInstance(e.getCause())) {
                return false;
            }
            throw e;
        }
    }
}
