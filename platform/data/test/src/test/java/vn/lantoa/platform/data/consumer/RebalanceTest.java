package vn.lantoa.platform.data.consumer;

import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.junit.jupiter.api.Test;

import vn.lantoa.deploy.embedded.testing.TestKafka;
import vn.lantoa.platform.data.kafka.Backoff;
import vn.lantoa.platform.data.kafka.EventReader;
import vn.lantoa.platform.data.kafka.KafkaClients;
import vn.lantoa.platform.data.messaging.BatchConsumer;
import vn.lantoa.platform.data.messaging.EventJson;
import vn.lantoa.platform.data.messaging.EventType;
import vn.lantoa.platform.data.messaging.MessagingConfig;
import vn.lantoa.platform.data.messaging.RecordedEvent;
import vn.lantoa.platform.data.sea.KafkaTopics;
import vn.lantoa.platform.data.sea.ShipChanged;
import vn.lantoa.platform.data.sea.Ships;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/** Members of one group come and go while they work, without Quarkus and without a database. */
class RebalanceTest {

    /** More than one slow reader gets through before another has joined it. */
    private static final int MANY = 20_000;

    private static final long SLOW = 50;
    private static final long BRISK = 1;

    private final String topic = "lantoa.rebalance." + UUID.randomUUID();
    private final Map<String, AtomicInteger> applied = new ConcurrentHashMap<>();
    private final CountDownLatch never = new CountDownLatch(1);
    private volatile long pace = SLOW;

    @Test
    void nobodyTakesAPartitionInTheMiddleOfABatch() throws InterruptedException {
        KafkaTopics.create(topic, 6);
        List<ProducerRecord<String, byte[]>> records = new ArrayList<>();
        for (int number = 0; number < MANY; number++) {
            var ship = Ships.named("n" + number);
            records.add(new ProducerRecord<>(topic, null, ship.key(), ship.value(), ship.headers()));
        }
        KafkaTopics.send(records);

        Member first = new Member();
        await().atMost(Duration.ofMinutes(1)).until(() -> applied.size() > 100);
        Member second = new Member();
        await().atMost(Duration.ofMinutes(1)).until(() -> second.batches.get() > 2);
        pace = BRISK;
        first.leave();
        await().atMost(Duration.ofMinutes(4)).until(() -> applied.size() == MANY);
        second.leave();

        assertThat(applied.values()).as("times that each event was applied").allMatch(times -> times.get() == 1);
    }

    /** One reader in its thread, which takes its time for each batch. */
    private final class Member implements BatchConsumer {

        private final AtomicInteger batches = new AtomicInteger();
        private final ConsumerLoop reader;
        private final Thread thread;

        Member() {
            ConsumerMetrics figures = new ConsumerMetrics(new SimpleMeterRegistry());
            MessagingConfig config = TestConfig.messaging(50);
            KafkaClients clients = new KafkaClients(Map.of("bootstrap.servers", TestKafka.bootstrapServers()), config);
            BatchProcessor work = new BatchProcessor(
                    this,
                    new EventReader(types(), new EventJson()),
                    Runnable::run,
                    null,
                    figures,
                    () -> true,
                    new BatchLimit(config));
            Backoff backoff = new Backoff(Duration.ofMillis(50), Duration.ofMillis(100));
            reader = new ConsumerLoop(
                    this,
                    () -> clients.consumer(group()),
                    work,
                    new StartOffsets(this, Runnable::run),
                    new CaughtUpDetector(this, Runnable::run, Clock.systemUTC()),
                    figures,
                    backoff,
                    config);
            thread = new Thread(reader);
            thread.start();
        }

        @Override
        public String group() {
            return topic;
        }

        @Override
        public List<EventType<?>> types() {
            return List.of(new EventType<>(topic, "ship", ShipChanged.TYPE.name(), ShipChanged.class));
        }

        @Override
        public void accept(List<RecordedEvent<?>> events) {
            try {
                if (never.await(pace, TimeUnit.MILLISECONDS)) {
                    throw new IllegalStateException("nobody counts down");
                }
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
            events.forEach(event -> applied.computeIfAbsent(event.id(), id -> new AtomicInteger())
                    .incrementAndGet());
            batches.incrementAndGet();
        }

        void leave() throws InterruptedException {
            reader.stop();
            thread.join(Duration.ofSeconds(10).toMillis());
            assertThat(thread.isAlive()).as("still running").isFalse();
        }
    }
}
