package vn.lantoa.platform.data.messaging;

import org.apache.kafka.common.TopicPartition;

/** A partition of a topic. */
public record Partition(String topic, int partition) {

    public static Partition of(TopicPartition partition) {
        return new Partition(partition.topic(), partition.partition());
    }

    public TopicPartition forKafka() {
        return new TopicPartition(topic, partition);
    }

    @Override
    public String toString() {
        return topic + "-" + partition;
    }
}
