package vn.lantoa.deploy.bench.visible;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.locks.LockSupport;

import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;

import vn.lantoa.deploy.bench.measure.Latencies;

/**
 * The neighbour: a record of our size from a producer, acks=all, to a consumer, on the same broker and at the same
 * rate.
 */
final class BareKafka implements AutoCloseable {

    private static final String TOPIC = "bench.b6";
    private static final Duration LINGER = Duration.ofSeconds(1);

    private final KafkaProducer<byte[], byte[]> producer;
    private final KafkaConsumer<byte[], byte[]> consumer;
    private final int recordSize;

    BareKafka(String bootstrapServers, int recordSize) throws IOException, InterruptedException {
        this.recordSize = recordSize;
        Properties common = new Properties();
        common.put("bootstrap.servers", bootstrapServers);
        try (Admin admin = Admin.create(common)) {
            admin.createTopics(List.of(new NewTopic(TOPIC, 3, (short) 1))).all().get();
        } catch (ExecutionException e) {
            throw new IOException("no topic for the neighbour", e);
        }
        Properties sending = new Properties();
        sending.putAll(common);
        sending.putAll(Map.of("acks", "all", "enable.idempotence", "true", "linger.ms", "0"));
        producer = new KafkaProducer<>(sending, new ByteArraySerializer(), new ByteArraySerializer());
        Properties reading = new Properties();
        reading.putAll(common);
        reading.put("auto.offset.reset", "latest");
        consumer = new KafkaConsumer<>(reading, new ByteArrayDeserializer(), new ByteArrayDeserializer());
        consumer.assign(List.of(partition(0), partition(1), partition(2)));
        consumer.seekToEnd(consumer.assignment());
        consumer.assignment().forEach(consumer::position);
    }

    private static TopicPartition partition(int number) {
        return new TopicPartition(TOPIC, number);
    }

    /** From before the send until the record is in the consumer's hands. */
    Latencies measure(int perSecond, Duration time) throws InterruptedException {
        Latencies latencies = new Latencies();
        AtomicBoolean sending = new AtomicBoolean(true);
        Thread reader = new Thread(() -> read(latencies, sending), "b6 consumer");
        reader.start();
        long begin = System.nanoTime();
        long count = perSecond * time.toSeconds();
        for (long number = 0; number < count; number++) {
            long due = begin + number * 1_000_000_000L / perSecond;
            LockSupport.parkNanos(due - System.nanoTime());
            byte[] value = new byte[recordSize];
            ByteBuffer.wrap(value).putLong(System.nanoTime());
            send((int) (number % 3), value);
        }
        producer.flush();
        LockSupport.parkNanos(LINGER.toNanos());
        sending.set(false);
        reader.join();
        return latencies;
    }

    /** Drops the future on purpose: the flush waits for it, and a refused record is missing from the latencies. */
    @SuppressWarnings("FutureReturnValueIgnored")
    private void send(int partition, byte[] value) {
        producer.send(new ProducerRecord<>(TOPIC, partition, null, value));
    }

    private void read(Latencies latencies, AtomicBoolean sending) {
        while (sending.get()) {
            for (ConsumerRecord<byte[], byte[]> one : consumer.poll(Duration.ofMillis(100))) {
                latencies.add(System.nanoTime() - ByteBuffer.wrap(one.value()).getLong());
            }
        }
    }

    @Override
    public void close() {
        producer.close();
        consumer.close();
    }
}
