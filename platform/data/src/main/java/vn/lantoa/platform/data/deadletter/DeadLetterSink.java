package vn.lantoa.platform.data.deadletter;

import org.apache.kafka.clients.consumer.ConsumerRecord;

/** Takes what a consumer cannot apply. */
public interface DeadLetterSink {

    /**
     * Puts a record there and waits for the acknowledgement.
     *
     * @param group the consumer it was meant for
     * @throws org.apache.kafka.common.KafkaException when Kafka did not take it; then it is not there, or at worst
     *     nobody knows
     */
    void put(String group, ConsumerRecord<String, byte[]> offender, Throwable cause);
}
