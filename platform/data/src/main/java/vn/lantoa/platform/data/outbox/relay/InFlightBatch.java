package vn.lantoa.platform.data.outbox.relay;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

import org.apache.kafka.clients.producer.Producer;
import org.jspecify.annotations.Nullable;

import vn.lantoa.platform.data.outbox.OutboxRow;

/** Rows on their way to Kafka, until each is acknowledged or refused. */
final class InFlightBatch {

    private final List<OutboxRow> rows;
    private final Set<String> topics;
    private final CountDownLatch open;
    private final Map<Long, Exception> failures = new ConcurrentHashMap<>();
    private volatile @Nullable Exception passing;
    private volatile @Nullable RuntimeException broken;

    /** @param topics those of the rows */
    InFlightBatch(List<OutboxRow> rows, Set<String> topics) {
        this.rows = rows;
        this.topics = topics;
        this.open = new CountDownLatch(rows.size());
    }

    /** Hands the rows over in their order; once one of them cannot be, later ones are not tried. */
    @SuppressWarnings("FutureReturnValueIgnored") // the callback is given the outcome
    void send(Producer<String, byte[]> producer) {
        try {
            for (OutboxRow row : rows) {
                producer.send(row.record(), (place, failure) -> ended(row, failure));
                requireKafka();
            }
        } catch (RuntimeException failure) {
            broken = failure;
            while (open.getCount() > 0) {
                open.countDown();
            }
        }
    }

    private void ended(OutboxRow row, @Nullable Exception failure) {
        if (failure != null) {
            failures.put(row.sequence(), failure);
            if (SendRefusal.of(failure) == SendRefusal.PASSING) {
                passing = failure;
            }
        }
        open.countDown();
    }

    boolean lands(Duration within) throws InterruptedException {
        return open.await(within.toMillis(), TimeUnit.MILLISECONDS);
    }

    /**
     * To be asked once it {@link #lands}.
     *
     * @throws RuntimeException when some rows could not even be handed over
     */
    void requireSent() {
        RuntimeException reason = broken;
        if (reason != null) {
            throw reason;
        }
    }

    /** @throws KafkaUnavailableException when a row failed for a reason that passes */
    void requireKafka() {
        Exception reason = passing;
        if (reason != null) {
            throw new KafkaUnavailableException("Kafka does not take the events", reason);
        }
    }

    /**
     * Rows that arrived, and that no row before them of the same key failed to: those must be sent again behind it, or
     * an older state would be the last in the topic.
     */
    List<Long> acknowledged() {
        if (failures.isEmpty()) {
            return rows.stream().map(OutboxRow::sequence).toList();
        }
        Set<String> failed = new HashSet<>();
        List<Long> acknowledged = new ArrayList<>();
        for (OutboxRow row : rows) {
            Exception failure = failures.get(row.sequence());
            if (failure != null && SendRefusal.of(failure) == SendRefusal.PASSING) {
                failed.add(row.topic() + " " + row.key());
            } else if (failure == null && !failed.contains(row.topic() + " " + row.key())) {
                acknowledged.add(row.sequence());
            }
        }
        return acknowledged;
    }

    /** Rows that came back, in their order. */
    List<OutboxRow> refused() {
        List<OutboxRow> refused = new ArrayList<>();
        if (!failures.isEmpty()) {
            rows.stream().filter(row -> failures.containsKey(row.sequence())).forEach(refused::add);
        }
        return refused;
    }

    /** Why one of the {@link #refused} rows came back. */
    Exception failure(OutboxRow row) {
        return Objects.requireNonNull(failures.get(row.sequence()), "the row was not refused");
    }

    Set<String> topics() {
        return topics;
    }
}
