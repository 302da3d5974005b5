package vn.lantoa.platform.data.kafka;

import java.util.HashMap;
import java.util.Map;

import jakarta.enterprise.context.ApplicationScoped;

import io.smallrye.common.annotation.Identifier;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AdminClientConfig;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.CooperativeStickyAssignor;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;

import vn.lantoa.platform.data.messaging.MessagingConfig;

/**
 * New clients of Kafka, as the house sets them. None of them needs the broker to be there; all throw a KafkaException
 * when its address cannot even be resolved.
 */
@ApplicationScoped
public class KafkaClients {

    private static final int TEN_SECONDS = 10_000;
    private static final int TWO_SECONDS = 2_000;
    private static final int EIGHT_SECONDS = 8_000;
    private static final int FIFTEEN_SECONDS = 15_000;
    private static final int A_DAY = 86_400_000;
    private static final int LARGEST_BATCH = 65_536;
    private static final long BUFFER = 32L << 20;

    /** A record has 256 KiB at most, but for a few states: a poll has some MiB, however small what was fetched is. */
    private static final int RECORDS_OF_A_POLL = 16;

    private static final int LARGEST_FETCH = 4 << 20;
    private static final int LARGEST_FETCH_OF_A_PARTITION = 512 << 10;

    private final Map<String, Object> broker;
    private final MessagingConfig config;

    /** @param broker whatever is set as {@code kafka.*}: address and security */
    public KafkaClients(@Identifier("default-kafka-broker") Map<String, Object> broker, MessagingConfig config) {
        this.broker = broker;
        this.config = config;
    }

    /**
     * An idempotent producer that gives a record up after 15 seconds. A broker that was restarted may leave it waiting
     * for ever, and only a new one goes on. After a record that was given up, whoever uses it closes it and sends again
     * everything from there on: what came behind it may have arrived.
     */
    public Producer<String, byte[]> producer(String purpose) {
        Map<String, Object> settings = common(purpose);
        settings.put(ProducerConfig.ENABLE_IDEMPOTENCE_CONFIG, true);
        settings.put(ProducerConfig.ACKS_CONFIG, "all");
        settings.put(ProducerConfig.LINGER_MS_CONFIG, 0);
        settings.put(ProducerConfig.BATCH_SIZE_CONFIG, LARGEST_BATCH);
        settings.put(ProducerConfig.BUFFER_MEMORY_CONFIG, BUFFER);
        settings.put(ProducerConfig.COMPRESSION_TYPE_CONFIG, config.compression());
        settings.put(ProducerConfig.MAX_BLOCK_MS_CONFIG, TEN_SECONDS);
        settings.put(ProducerConfig.REQUEST_TIMEOUT_MS_CONFIG, TEN_SECONDS);
        settings.put(ProducerConfig.DELIVERY_TIMEOUT_MS_CONFIG, FIFTEEN_SECONDS);
        settings.put(ProducerConfig.METADATA_MAX_IDLE_CONFIG, A_DAY);
        settings.put(ProducerConfig.KEY_SERIALIZER_CLASS_CONFIG, StringSerializer.class.getName());
        settings.put(ProducerConfig.VALUE_SERIALIZER_CLASS_CONFIG, ByteArraySerializer.class.getName());
        return new KafkaProducer<>(settings);
    }

    /**
     * A consumer that commits when told so, and begins a new group at the beginning. It fetches little at once: what it
     * fetched is packed, and comes out ten times as large. One that was killed cannot say so, and its successor reads
     * nothing until the group has given it up: after eight seconds, not the usual 45.
     */
    public Consumer<String, byte[]> consumer(String group) {
        Map<String, Object> settings = common(group);
        settings.put(ConsumerConfig.GROUP_ID_CONFIG, group);
        settings.put(ConsumerConfig.ENABLE_AUTO_COMMIT_CONFIG, false);
        settings.put(ConsumerConfig.AUTO_OFFSET_RESET_CONFIG, "earliest");
        settings.put(ConsumerConfig.ISOLATION_LEVEL_CONFIG, "read_committed");
        settings.put(ConsumerConfig.ALLOW_AUTO_CREATE_TOPICS_CONFIG, false);
        settings.put(ConsumerConfig.SESSION_TIMEOUT_MS_CONFIG, EIGHT_SECONDS);
        settings.put(ConsumerConfig.HEARTBEAT_INTERVAL_MS_CONFIG, TWO_SECONDS);
        settings.put(ConsumerConfig.MAX_POLL_RECORDS_CONFIG, Math.min(RECORDS_OF_A_POLL, config.batch()));
        settings.put(ConsumerConfig.FETCH_MAX_BYTES_CONFIG, LARGEST_FETCH);
        settings.put(ConsumerConfig.MAX_PARTITION_FETCH_BYTES_CONFIG, LARGEST_FETCH_OF_A_PARTITION);
        settings.put(ConsumerConfig.PARTITION_ASSIGNMENT_STRATEGY_CONFIG, CooperativeStickyAssignor.class.getName());
        settings.put(ConsumerConfig.METADATA_MAX_AGE_CONFIG, 3 * TEN_SECONDS);
        settings.put(ConsumerConfig.DEFAULT_API_TIMEOUT_MS_CONFIG, TEN_SECONDS);
        settings.put(ConsumerConfig.REQUEST_TIMEOUT_MS_CONFIG, TEN_SECONDS);
        settings.put(ConsumerConfig.KEY_DESERIALIZER_CLASS_CONFIG, StringDeserializer.class.getName());
        settings.put(ConsumerConfig.VALUE_DESERIALIZER_CLASS_CONFIG, ByteArrayDeserializer.class.getName());
        return new KafkaConsumer<>(settings);
    }

    public Admin admin(String purpose) {
        Map<String, Object> settings = common(purpose);
        settings.put(AdminClientConfig.DEFAULT_API_TIMEOUT_MS_CONFIG, TEN_SECONDS / 2);
        settings.put(AdminClientConfig.REQUEST_TIMEOUT_MS_CONFIG, TEN_SECONDS / 2);
        return Admin.create(settings);
    }

    private Map<String, Object> common(String purpose) {
        Map<String, Object> settings = new HashMap<>(broker);
        settings.put("client.id", config.serviceName() + "-" + purpose);
        settings.put("reconnect.backoff.ms", 100);
        settings.put("reconnect.backoff.max.ms", 2_000);
        settings.put("enable.metrics.push", false);
        return settings;
    }
}
