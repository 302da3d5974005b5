package vn.lantoa.platform.data.outbox;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;

import io.quarkus.narayana.jta.QuarkusTransaction;

/**
 * Publishes again what consumers may have missed: after a restore, for a new consumer, to mend a difference. Consumers
 * keep what is newer, so it harms nothing. It may be run while the service works, and again after a failure.
 */
@ApplicationScoped
public class Republish {

    private final Map<String, Republisher> republishers = new TreeMap<>();

    Republish(@Any Instance<Republisher> republishers) {
        republishers.forEach(one -> this.republishers.put(one.aggregate(), one));
    }

    /** What can be republished. */
    public Set<String> aggregates() {
        return Set.copyOf(republishers.keySet());
    }

    /**
     * Writes to the outbox the events of what changed in the range.
     *
     * @param from inclusive
     * @param to exclusive
     * @return how many events were written; they reach Kafka by and by
     * @throws IllegalArgumentException when the aggregate is not one of {@link #aggregates()}
     */
    public long run(String aggregate, Instant from, Instant to) {
        Republisher republisher = republishers.get(aggregate);
        if (republisher == null) {
            throw new IllegalArgumentException("no aggregate " + aggregate + " among " + republishers.keySet());
        }
        long events = 0;
        Optional<Republisher.Written> page = page(republisher, from, to, Optional.empty());
        while (page.isPresent()) {
            events += page.get().events();
            page = page(republisher, from, to, Optional.of(page.get().last()));
        }
        return events;
    }

    private static Optional<Republisher.Written> page(
            Republisher republisher, Instant from, Instant to, Optional<String> after) {
        return QuarkusTransaction.requiringNew().call(() -> republisher.republish(from, to, after));
    }
}
