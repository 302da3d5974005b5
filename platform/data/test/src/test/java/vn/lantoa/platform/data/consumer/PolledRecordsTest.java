package vn.lantoa.platform.data.consumer;

import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.MockConsumer;
import org.apache.kafka.common.TopicPartition;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** How much a reader holds of a backlog. */
class PolledRecordsTest {

    private static final TopicPartition FIRST = new TopicPartition("topic", 0);
    private static final TopicPartition SECOND = new TopicPartition("topic", 1);
    private static final int A_MESSAGE = 256 << 10;
    private static final int POLLED = 16;

    private final MockConsumer<String, byte[]> client = new MockConsumer<>("earliest");
    private final PolledRecords polled = new PolledRecords(TestConfig.messaging(500));

    @BeforeEach
    void aBacklog() {
        client.assign(List.of(FIRST, SECOND));
        client.updateBeginningOffsets(Map.of(FIRST, 0L, SECOND, 0L));
        client.setMaxPollRecords(POLLED);
    }

    private void backlog(int messages, int bytes) {
        byte[] value = new byte[bytes];
        IntStream.range(0, messages)
                .forEach(offset -> client.addRecord(new ConsumerRecord<>("topic", 0, offset, "key", value)));
    }

    @Test
    void ofLargeMessagesItTakesFew() {
        backlog(500, A_MESSAGE);

        polled.poll(client, Duration.ZERO);

        assertThat(polled.all()).as("some 2 MiB, to the end of a poll").hasSize(POLLED);
        assertThat(polled.isFull()).isTrue();
    }

    @Test
    void ofSmallOnesItTakesAsManyAsABatchMayHave() {
        backlog(2_000, 100);

        polled.poll(client, Duration.ZERO);

        assertThat(polled.all()).hasSizeBetween(500, 500 + POLLED);
        assertThat(polled.isFull()).isTrue();
        assertThat(polled.begin()).isEqualTo(Map.of(FIRST, 0L));
    }

    @Test
    void itTakesWhatThereIs() {
        backlog(3, 100);

        polled.poll(client, Duration.ZERO);

        assertThat(polled.all()).hasSize(3);
        assertThat(polled.isFull()).isFalse();
    }

    @Test
    void whatAnotherReadsFromNowOnIsDropped() {
        backlog(3, 100);
        client.addRecord(new ConsumerRecord<>("topic", 1, 7, "key", new byte[1]));
        polled.poll(client, Duration.ZERO);

        polled.forget(Collections.singleton(FIRST));

        assertThat(polled.begin()).isEqualTo(Map.of(SECOND, 7L));
    }
}
