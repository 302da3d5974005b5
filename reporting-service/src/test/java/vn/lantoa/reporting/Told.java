package vn.lantoa.reporting;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;

import io.quarkus.arc.Unremovable;
import io.quarkus.narayana.jta.QuarkusTransaction;

import vn.lantoa.platform.data.messaging.BatchConsumer;
import vn.lantoa.platform.data.messaging.EventType;
import vn.lantoa.platform.data.messaging.Position;
import vn.lantoa.platform.data.messaging.RecordedEvent;
import vn.lantoa.reporting.rollup.GrowthRollupTable;

import static org.awaitility.Awaitility.await;

/** Tells the service's consumers of events as Kafka would: in a transaction, each to whoever understands its type. */
@ApplicationScoped
@Unremovable
public class Told {

    private static final Duration COUNTED_WITHIN = Duration.ofSeconds(30);

    private final Instance<BatchConsumer> consumers;
    private final GrowthRollupTable growth;

    Told(@Any Instance<BatchConsumer> consumers, GrowthRollupTable growth) {
        this.consumers = consumers;
        this.growth = growth;
    }

    /** An event as it stands in its topic since an instant. */
    public static <T> RecordedEvent<T> event(EventType<T> type, String key, long version, T data, Instant recordedAt) {
        return event(type, key, new Position(1, version), data, recordedAt);
    }

    public static <T> RecordedEvent<T> event(
            EventType<T> type, String key, Position position, T data, Instant recordedAt) {
        return new RecordedEvent<>(
                type,
                UUID.randomUUID().toString(),
                "/lantoa/test",
                key,
                position,
                recordedAt,
                recordedAt,
                new RecordedEvent.Place(type.topic(), 0, 0),
                false,
                null,
                data);
    }

    /** All in one batch and one transaction; waits until what they define is counted. */
    public void all(List<RecordedEvent<?>> events) {
        QuarkusTransaction.requiringNew()
                .run(() -> consumers.forEach(consumer -> {
                    List<RecordedEvent<?>> understood = events.stream()
                            .filter(event -> consumer.types().stream().anyMatch(type -> type.name()
                                    .equals(event.type().name())))
                            .toList();
                    if (!understood.isEmpty()) {
                        consumer.accept(understood);
                    }
                }));
        await().atMost(COUNTED_WITHIN)
                .pollInterval(Duration.ofMillis(20))
                .until(() -> !QuarkusTransaction.requiringNew().call(growth::isAnyUncounted));
    }

    public void one(RecordedEvent<?> event) {
        all(List.of(event));
    }
}
