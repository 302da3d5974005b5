package vn.lantoa.platform.testing.topic;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

import io.restassured.path.json.JsonPath;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.eclipse.microprofile.config.ConfigProvider;

import static org.awaitility.Awaitility.await;

/**
 * A topic as another service reads it, of the Kafka that the service under test is told of
 * ({@code kafka.bootstrap.servers}).
 */
public record TopicProbe(String name) {

    public static final Duration PATIENCE = Duration.ofSeconds(20);

    /** An event: the headers that order it, and its data. */
    public record Seen(String key, String type, long version, JsonPath data) {

        private static Seen of(ConsumerRecord<String, String> record) {
            return new Seen(
                    record.key(),
                    header(record, "ce_type"),
                    Long.parseLong(header(record, "ce_version")),
                    JsonPath.from(record.value()));
        }

        private static String header(ConsumerRecord<String, String> record, String name) {
            return new String(record.headers().lastHeader(name).value(), StandardCharsets.UTF_8);
        }
    }

    /** What it holds under a key, oldest first. */
    public List<Seen> of(Object key) {
        String servers = ConfigProvider.getConfig().getValue("kafka.bootstrap.servers", String.class);
        Map<String, Object> broker = Map.of("bootstrap.servers", servers);
        try (var consumer = new KafkaConsumer<>(broker, new StringDeserializer(), new StringDeserializer())) {
            List<TopicPartition> partitions = consumer.partitionsFor(name).stream()
                    .map(one -> new TopicPartition(name, one.partition()))
                    .toList();
            consumer.assign(partitions);
            consumer.seekToBeginning(partitions);
            var ends = consumer.endOffsets(partitions);
            List<Seen> seen = new ArrayList<>();
            while (ends.entrySet().stream().anyMatch(end -> consumer.position(end.getKey()) < end.getValue())) {
                consumer.poll(Duration.ofMillis(200)).forEach(record -> {
                    if (key.toString().equals(record.key())) {
                        seen.add(Seen.of(record));
                    }
                });
            }
            return seen;
        }
    }

    /** The same, once there are that many. */
    public List<Seen> of(Object key, int many) {
        return of(key, seen -> seen.size() >= many);
    }

    /** The same, once it is what the test waits for. */
    public List<Seen> of(Object key, Predicate<List<Seen>> complete) {
        return await().atMost(PATIENCE).until(() -> of(key), complete);
    }
}
