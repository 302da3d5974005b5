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
import org.awaitility.Awaitility;
import org.eclipse.microprofile.config.ConfigProvider;

/**
 * A topic as another service reads it, of the Kafka that the service under test is told of
 * ({@code kafka.bootstrap.servers}).
 */
public record TopicProbe(String name) {

    public static final Duration PATIENCE = Duration.ofSeconds(20);

    /** An event: the headers that order it, and its data as it stands there. */
    public record Seen(String key, String type, long version, String text) {

        public JsonPath data() {
            return JsonPath.from(text);
        }

        /** Whether these characters are somewhere in it: much faster than to look where. */
        public boolean mentions(String characters) {
            return text.contains(characters);
        }

        boolean isOf(Object other) {
            return other.toString().equals(key);
        }

        private static Seen of(ConsumerRecord<String, String> record) {
            return new Seen(
                    record.key(),
                    header(record, "ce_type"),
                    Long.parseLong(header(record, "ce_version")),
                    record.value());
        }

        private static String header(ConsumerRecord<String, String> record, String name) {
            return new String(record.headers().lastHeader(name).value(), StandardCharsets.UTF_8);
        }
    }

    /** What it holds under a key now, oldest first. */
    public List<Seen> of(Object key) {
        try (Reading reading = new Reading(name, seen -> seen.isOf(key))) {
            return reading.untilNow();
        }
    }

    /** The same, once there are that many. */
    public List<Seen> of(Object key, int many) {
        return of(key, seen -> true, many);
    }

    /** The wanted ones under a key, once there are that many. Each event is judged once. */
    public List<Seen> of(Object key, Predicate<Seen> wanted, int many) {
        return await(seen -> seen.isOf(key) && wanted.test(seen), seen -> seen.size() >= many);
    }

    /** What it holds under a key, once that is what the test waits for. */
    public List<Seen> of(Object key, Predicate<List<Seen>> complete) {
        return await(seen -> seen.isOf(key), complete);
    }

    private List<Seen> await(Predicate<Seen> wanted, Predicate<List<Seen>> complete) {
        try (Reading reading = new Reading(name, wanted)) {
            return Awaitility.await().atMost(PATIENCE).until(reading::untilNow, complete);
        }
    }

    /** One reader, from the beginning on: nothing is read twice, however often it is asked. */
    private static final class Reading implements AutoCloseable {

        private final KafkaConsumer<String, String> consumer;
        private final List<TopicPartition> partitions;
        private final Predicate<Seen> wanted;
        private final List<Seen> seen = new ArrayList<>();

        Reading(String name, Predicate<Seen> wanted) {
            this.wanted = wanted;
            String servers = ConfigProvider.getConfig().getValue("kafka.bootstrap.servers", String.class);
            consumer = new KafkaConsumer<>(
                    Map.of("bootstrap.servers", servers), new StringDeserializer(), new StringDeserializer());
            partitions = consumer.partitionsFor(name).stream()
                    .map(one -> new TopicPartition(name, one.partition()))
                    .toList();
            consumer.assign(partitions);
            consumer.seekToBeginning(partitions);
        }

        /** All that is wanted up to now. A consumer is no matter of one thread, but of one at a time. */
        synchronized List<Seen> untilNow() {
            var ends = consumer.endOffsets(partitions);
            while (ends.entrySet().stream().anyMatch(end -> consumer.position(end.getKey()) < end.getValue())) {
                for (ConsumerRecord<String, String> record : consumer.poll(Duration.ofMillis(200))) {
                    Seen one = Seen.of(record);
                    if (wanted.test(one)) {
                        seen.add(one);
                    }
                }
            }
            return List.copyOf(seen);
        }

        @Override
        public void close() {
            consumer.close();
        }
    }
}
