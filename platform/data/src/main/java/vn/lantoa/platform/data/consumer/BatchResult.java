package vn.lantoa.platform.data.consumer;

import java.util.HashMap;
import java.util.Map;

import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.common.TopicPartition;
import org.jspecify.annotations.Nullable;

/** How far a batch has come: the offsets that may be committed, and what stopped it, if anything did. */
final class BatchResult {

    private final Map<TopicPartition, OffsetAndMetadata> done = new HashMap<>();
    private @Nullable Throwable interruption;

    void done(ConsumerRecord<String, byte[]> record) {
        done.put(new TopicPartition(record.topic(), record.partition()), new OffsetAndMetadata(record.offset() + 1));
    }

    void interrupted(Throwable failure) {
        interruption = failure;
    }

    Map<TopicPartition, OffsetAndMetadata> offsets() {
        return done;
    }

    boolean isInterrupted() {
        return interruption != null;
    }

    /** What stopped it, which passes; null when nothing did. */
    @Nullable
    Throwable interruption() {
        return interruption;
    }
}
