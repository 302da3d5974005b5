package vn.lantoa.deploy.embedded.kafka;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;

/** Lines in and out of topics with one partition. */
final class Records implements AutoCloseable {

    private final String bootstrapServers;
    private final KafkaProducer<String, String> producer;

    Records(KafkaServer server) {
        this.bootstrapServers = server.bootstrapServers();
        this.producer = new KafkaProducer<>(
                Map.of("bootstrap.servers", bootstrapServers, "acks", "all"),
                new StringSerializer(),
                new StringSerializer());
    }

    /** Returns when it is acknowledged. */
    void send(String topic, String line) throws Exception {
        producer.send(new ProducerRecord<>(topic, "key", line)).get();
    }

    List<String> all(String topic) {
        List<String> lines = new ArrayList<>();
        TopicPartition partition = new TopicPartition(topic, 0);
        try (KafkaConsumer<String, String> consumer = new KafkaConsumer<>(
                Map.of("bootstrap.servers", bootstrapServers), new StringDeserializer(), new StringDeserializer())) {
            consumer.assign(List.of(partition));
            consumer.seekToBeginning(List.of(partition));
            long end = consumer.endOffsets(List.of(partition)).get(partition);
            while (consumer.position(partition) < end) {
                consumer.poll(Duration.ofSeconds(1)).forEach(line -> lines.add(line.value()));
            }
        }
        return lines;
    }

    @Override
    public void close() {
        producer.close(Duration.ZERO);
    }
}
