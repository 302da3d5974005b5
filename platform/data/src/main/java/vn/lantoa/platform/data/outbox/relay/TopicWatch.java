package vn.lantoa.platform.data.outbox.relay;

import java.time.Duration;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.function.Supplier;

import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.TopicDescription;
import org.apache.kafka.common.KafkaFuture;
import org.apache.kafka.common.errors.InterruptException;

/**
 * Which topics are there. A producer that is given an unknown topic waits for it and stands in everybody's way; so
 * Kafka is asked first, once for each topic.
 */
final class TopicWatch {

    private static final long ASK_AGAIN_AFTER = Duration.ofSeconds(1).toNanos();

    private final Supplier<Admin> admins;
    private final Duration patience;
    private final Set<String> known = new HashSet<>();
    private final Map<String, Long> missingSince = new HashMap<>();
    private long askedAt = System.nanoTime() - ASK_AGAIN_AFTER;

    TopicWatch(Supplier<Admin> admins, Duration patience) {
        this.admins = admins;
        this.patience = patience;
    }

    /**
     * Those that are not there; asked again every second.
     *
     * @throws KafkaUnavailableException when Kafka does not answer
     */
    Set<String> missing(Set<String> topics) {
        Set<String> open = new HashSet<>(topics);
        open.removeAll(known);
        boolean news = !missingSince.keySet().containsAll(open);
        if (!open.isEmpty() && (news || System.nanoTime() - askedAt > ASK_AGAIN_AFTER)) {
            ask(open);
            open.removeAll(known);
        }
        return open;
    }

    /** Whether a missing topic has been missing for longer than one waits. */
    boolean isGivenUp(String topic) {
        Long since = missingSince.get(topic);
        return since != null && System.nanoTime() - since > patience.toNanos();
    }

    /** Believes nothing about them any more. */
    void doubt(Set<String> topics) {
        known.removeAll(topics);
    }

    private void ask(Set<String> topics) {
        askedAt = System.nanoTime();
        Admin admin = admins.get();
        try {
            for (Map.Entry<String, KafkaFuture<TopicDescription>> answer :
                    admin.describeTopics(topics).topicNameValues().entrySet()) {
                note(answer.getKey(), isThere(answer.getValue()));
            }
        } finally {
            admin.close(Duration.ZERO);
        }
    }

    private void note(String topic, boolean there) {
        if (there) {
            known.add(topic);
            missingSince.remove(topic);
        } else {
            missingSince.putIfAbsent(topic, askedAt);
        }
    }

    private static boolean isThere(KafkaFuture<TopicDescription> answer) {
        try {
            answer.get();
            return true;
        } catch (ExecutionException e) {
            if (SendRefusal.of(e) == SendRefusal.PASSING) {
                throw new KafkaUnavailableException("Kafka does not say which topics it has", e.getCause());
            }
            return false;
        } catch (InterruptedException e) {
            throw new InterruptException(e);
        }
    }
}
