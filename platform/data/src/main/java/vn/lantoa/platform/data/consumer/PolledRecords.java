package vn.lantoa.platform.data.consumer;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.apache.kafka.common.TopicPartition;

import vn.lantoa.platform.data.messaging.MessagingConfig;

/**
 * What a reader has polled and not yet applied, in the order of each partition. Kafka bounds a poll by records alone,
 * so each poll is small, and it goes on polling while there is something at hand and neither the records nor their
 * unpacked bytes are enough.
 */
final class PolledRecords {

    private final int most;
    private final long mostBytes;
    private final List<ConsumerRecord<String, byte[]>> records = new ArrayList<>();
    private long bytes;

    PolledRecords(MessagingConfig config) {
        this.most = config.batch();
        this.mostBytes = config.batchBytes();
    }

    /** Forgets what it has, and waits up to that time for the first record. */
    void poll(Consumer<String, byte[]> client, Duration patience) {
        records.clear();
        bytes = 0;
        ConsumerRecords<String, byte[]> polled = client.poll(patience);
        while (!polled.isEmpty()) {
            polled.forEach(this::add);
            polled = isFull() ? ConsumerRecords.empty() : client.poll(Duration.ZERO);
        }
    }

    private void add(ConsumerRecord<String, byte[]> record) {
        records.add(record);
        bytes += sizeOf(record);
    }

    /** What a record's value takes, unpacked. */
    static int sizeOf(ConsumerRecord<?, byte[]> record) {
        return record.value() == null ? 0 : record.value().length;
    }

    /** Whether there is likely more behind it. */
    boolean isFull() {
        return records.size() >= most || bytes >= mostBytes;
    }

    boolean isEmpty() {
        return records.isEmpty();
    }

    List<ConsumerRecord<String, byte[]>> all() {
        return records;
    }

    /** The offset of the first record of each partition. */
    Map<TopicPartition, Long> begin() {
        Map<TopicPartition, Long> first = new HashMap<>();
        records.forEach(record -> first.putIfAbsent(partitionOf(record), record.offset()));
        return first;
    }

    /** Drops what is of partitions that are another reader's now: that one reads it again. */
    void forget(Collection<TopicPartition> partitions) {
        records.removeIf(record -> partitions.contains(partitionOf(record)));
    }

    private static TopicPartition partitionOf(ConsumerRecord<?, ?> record) {
        return new TopicPartition(record.topic(), record.partition());
    }
}
