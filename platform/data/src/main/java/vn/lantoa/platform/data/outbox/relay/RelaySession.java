package vn.lantoa.platform.data.outbox.relay;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import java.util.stream.Collectors;

import org.apache.kafka.clients.producer.Producer;
import org.jboss.logging.Logger;

import vn.lantoa.platform.data.kafka.Outage;
import vn.lantoa.platform.data.outbox.OutboxRow;
import vn.lantoa.platform.data.outbox.OutboxTable;
import vn.lantoa.platform.data.sql.SqlSession;

/**
 * One time of being the relay: one database session that holds the lock, and one producer. Either failing ends it, and
 * what was not deleted is sent again by the next one, in order.
 */
final class RelaySession implements AutoCloseable {

    private static final Logger LOG = Logger.getLogger(RelaySession.class);
    private static final Duration LOOK = Duration.ofSeconds(1);
    private static final int LONGEST_CAUSE = 1_000;

    /** So that a row that committed late does not wait for the end of a long backlog. */
    private static final int BATCHES_OF_A_PASS = 20;

    /** While one batch is read, one is handed over and one waits to be acknowledged. */
    private static final int UNDER_WAY = 2;

    private final SqlSession database;
    private final OutboxTable table;
    private final RelayParts parts;
    private final BooleanSupplier stopping;
    private final BatchSender sender;

    RelaySession(SqlSession database, OutboxTable table, RelayParts parts, BooleanSupplier stopping) {
        this.database = database;
        this.table = table;
        this.parts = parts;
        this.stopping = stopping;
        this.sender = new BatchSender(parts.producers());
    }

    /** What a session works with and the next one takes over. */
    record RelayParts(
            Supplier<Producer<String, byte[]>> producers,
            TopicWatch topics,
            RelayMetrics figures,
            Outage outage,
            int batch,
            Duration outageAfter) {}

    /**
     * One way through the table, or a part of it. While batches are on their way, the next one is read. Only a way from
     * the beginning that finds nothing is the end: rows that committed late lie below those already gone.
     *
     * @return how many rows left the table
     */
    int pass() throws InterruptedException {
        int settled = 0;
        long after = Long.MIN_VALUE;
        Deque<InFlightBatch> underWay = new ArrayDeque<>();
        boolean more = true;
        for (int sent = 0; more && sent < BATCHES_OF_A_PASS && !stopping.getAsBoolean(); ) {
            List<OutboxRow> rows = table.read(database, after, parts.batch());
            if (rows.isEmpty()) {
                break;
            }
            // what comes while a short batch is on its way gathers for the next pass
            more = rows.size() == parts.batch();
            after = rows.get(rows.size() - 1).sequence();
            List<OutboxRow> placeable = placeable(rows);
            if (!placeable.isEmpty()) {
                underWay.add(sender.start(placeable, !more && underWay.isEmpty()));
                sent++;
            }
            if (underWay.size() > UNDER_WAY) {
                settled += settle(underWay.remove());
            }
        }
        while (!underWay.isEmpty()) {
            settled += settle(underWay.remove());
        }
        return settled;
    }

    /** The rows whose topic exists in Kafka. The others wait for theirs, and are parked when that takes too long. */
    private List<OutboxRow> placeable(List<OutboxRow> rows) {
        Set<String> missing =
                parts.topics().missing(rows.stream().map(OutboxRow::topic).collect(Collectors.toSet()));
        if (missing.isEmpty()) {
            return rows;
        }
        List<OutboxRow> placeable = new ArrayList<>();
        for (OutboxRow row : rows) {
            if (!missing.contains(row.topic())) {
                placeable.add(row);
            } else if (parts.topics().isGivenUp(row.topic())) {
                park(row, "UnknownTopic", "Kafka has no topic " + row.topic());
            }
        }
        return placeable;
    }

    /** Waits for the end of a flight; deletes what arrived, parks what never will. */
    private int settle(InFlightBatch flight) throws InterruptedException {
        waitFor(flight);
        List<Long> arrived = flight.acknowledged();
        table.delete(database, arrived);
        parts.figures().sent(arrived.size());
        int settled = arrived.size();
        for (OutboxRow row : flight.refused()) {
            Exception failure = flight.failure(row);
            switch (SendRefusal.of(failure)) {
                case OF_THE_RECORD -> {
                    park(row, failure.getClass().getSimpleName(), failure.toString());
                    settled++;
                }
                case OF_THE_TOPIC -> parts.topics().doubt(Set.of(row.topic()));
                case PASSING -> flight.requireKafka();
            }
        }
        return settled;
    }

    private void waitFor(InFlightBatch flight) throws InterruptedException {
        Duration waited = Duration.ZERO;
        while (!flight.lands(LOOK)) {
            table.require(database);
            waited = waited.plus(LOOK);
            if (stopping.getAsBoolean()) {
                throw new KafkaUnavailableException("stopped before Kafka had acknowledged", null);
            }
            if (waited.compareTo(parts.outageAfter()) >= 0) {
                silent(flight);
                waited = Duration.ZERO;
            }
        }
        flight.requireSent();
        parts.outage().ended();
        parts.figures().away(false);
    }

    /** The producer goes on trying; only when a topic is gone that would be in vain. */
    private void silent(InFlightBatch flight) {
        parts.outage().began("Kafka has acknowledged nothing for " + parts.outageAfter());
        parts.figures().away(true);
        parts.topics().doubt(flight.topics());
        try {
            if (!parts.topics().missing(flight.topics()).isEmpty()) {
                throw new KafkaUnavailableException("a topic is gone", null);
            }
        } catch (KafkaUnavailableException away) {
            if (away.getCause() == null) {
                throw away;
            }
            LOG.debug("Kafka is still away", away);
        }
    }

    private void park(OutboxRow row, String reason, String cause) {
        table.park(database, row.sequence(), cause.substring(0, Math.min(LONGEST_CAUSE, cause.length())));
        parts.figures().failed(reason);
        LOG.errorf("Event %s is parked: %s", row.name(), cause);
    }

    @Override
    public void close() {
        sender.close();
    }
}
