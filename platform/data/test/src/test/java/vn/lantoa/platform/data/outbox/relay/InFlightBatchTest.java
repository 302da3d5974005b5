package vn.lantoa.platform.data.outbox.relay;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;

import org.apache.kafka.clients.producer.MockProducer;
import org.apache.kafka.clients.producer.RoundRobinPartitioner;
import org.apache.kafka.common.errors.RecordTooLargeException;
import org.apache.kafka.common.errors.TimeoutException;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.junit.jupiter.api.Test;

import vn.lantoa.platform.data.outbox.OutboxRow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** Which rows may be deleted when some of a batch did not arrive. */
class InFlightBatchTest {

    private static final List<OutboxRow> ROWS = List.of(row(1, "a"), row(2, "b"), row(3, "a"), row(4, "b"));

    private final MockProducer<String, byte[]> producer =
            new MockProducer<>(false, new RoundRobinPartitioner(), new StringSerializer(), new ByteArraySerializer());

    private static OutboxRow row(long sequence, String key) {
        return new OutboxRow(
                sequence,
                "topic",
                key,
                1,
                sequence,
                bytes("id" + sequence),
                bytes("/lantoa/sea"),
                bytes("type"),
                Instant.EPOCH,
                bytes(key),
                null,
                bytes("{}"));
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private InFlightBatch flight(RuntimeException firstFailsBy) throws InterruptedException {
        InFlightBatch flight = new InFlightBatch(ROWS, Set.of("topic"));
        flight.send(producer);
        producer.errorNext(firstFailsBy);
        producer.completeNext();
        producer.completeNext();
        producer.completeNext();
        assertThat(flight.lands(Duration.ofSeconds(1))).isTrue();
        return flight;
    }

    @Test
    void whatCameBehindAGivenUpRowOfItsKeyIsSentAgain() throws InterruptedException {
        InFlightBatch flight = flight(new TimeoutException("given up"));

        assertThat(flight.acknowledged()).containsExactly(2L, 4L);
        assertThatThrownBy(flight::requireKafka).isInstanceOf(KafkaUnavailableException.class);
    }

    @Test
    void whatCouldNotBeHandedOverLandsAndSaysSo() throws InterruptedException {
        producer.close();
        InFlightBatch flight = new InFlightBatch(ROWS, Set.of("topic"));
        flight.send(producer);

        assertThat(flight.lands(Duration.ofSeconds(1))).isTrue();
        assertThatThrownBy(flight::requireSent).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void aRowThatKafkaNeverTakesHoldsNothingBack() throws InterruptedException {
        InFlightBatch flight = flight(new RecordTooLargeException("too large"));

        assertThat(flight.acknowledged()).containsExactly(2L, 3L, 4L);
        assertThat(flight.refused()).containsExactly(ROWS.get(0));
    }
}
