package vn.lantoa.platform.data.consumer;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import vn.lantoa.deploy.embedded.testing.TestKafka;
import vn.lantoa.platform.data.kafka.Backoff;
import vn.lantoa.platform.data.kafka.EventReader;
import vn.lantoa.platform.data.kafka.KafkaClients;
import vn.lantoa.platform.data.messaging.BatchConsumer;
import vn.lantoa.platform.data.messaging.EventJson;
import vn.lantoa.platform.data.messaging.EventType;
import vn.lantoa.platform.data.messaging.MessagingConfig;
import vn.lantoa.platform.data.messaging.Partition;
import vn.lantoa.platform.data.messaging.RecordedEvent;
import vn.lantoa.platform.data.messaging.ReseekException;
import vn.lantoa.platform.data.sea.KafkaTopics;
import vn.lantoa.platform.data.sea.ShipChanged;
import vn.lantoa.platform.data.sea.Ships;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/** A consumer that keeps its positions itself: on real Kafka, without Quarkus and without a database. */
class OwnPositionsTest {

    private static final int PARTITIONS = 2;
    private static final int EACH = 10;
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final String topic = "lantoa.positions." + UUID.randomUUID();
    private Keeper keeper;

    @BeforeEach
    void tenRecordsInEachPartition() {
        KafkaTopics.create(topic, PARTITIONS);
        send(0, EACH);
    }

    @AfterEach
    void nobodyReadsOn() throws InterruptedException {
        keeper.leave();
    }

    private void send(int first, int many) {
        List<ProducerRecord<String, byte[]>> records = new ArrayList<>();
        for (int partition = 0; partition < PARTITIONS; partition++) {
            for (int number = first; number < first + many; number++) {
                var ship = Ships.named(partition + "." + number);
                records.add(new ProducerRecord<>(topic, partition, ship.key(), ship.value(), ship.headers()));
            }
        }
        KafkaTopics.send(records);
    }

    @Test
    void readsOnWhereItsOwnDatabaseSaysWhateverKafkaRemembers() throws InterruptedException {
        keeper = new Keeper(Optional.empty());
        await().atMost(PATIENCE).until(() -> keeper.names.size() == PARTITIONS * EACH);
        keeper.leave();

        keeper = new Keeper(Optional.of(Map.of(new Partition(topic, 0), 7L)));

        await().atMost(PATIENCE).until(() -> keeper.names.size() == 3 + EACH);
        assertThat(keeper.asked).containsExactly(Set.of(new Partition(topic, 0), new Partition(topic, 1)));
        assertThat(keeper.names).contains("0.7", "0.8", "0.9", "1.0", "1.9").doesNotContain("0.6");
    }

    @Test
    void withoutPositionsOfItsOwnKafkaRemembers() throws InterruptedException {
        keeper = new Keeper(Optional.empty());
        await().atMost(PATIENCE).until(() -> keeper.names.size() == PARTITIONS * EACH);
        keeper.leave();

        keeper = new Keeper(Optional.empty());
        send(EACH, 1);

        await().atMost(PATIENCE).until(() -> keeper.names.size() == PARTITIONS);
        assertThat(keeper.names).containsExactlyInAnyOrder("0.10", "1.10");
    }

    @Test
    void readsAnewWhenItFindsItselfAtAnotherPlace() {
        keeper = new Keeper(Optional.of(Map.of()), Set.of("1.5"));

        await().atMost(PATIENCE).until(() -> keeper.names.size() == PARTITIONS * EACH);
        assertThat(keeper.asked).hasSize(2);
        assertThat(keeper.names).doesNotHaveDuplicates();
    }

    @Test
    void isToldOfPartitionsThatAreAppliedToTheEnd() {
        keeper = new Keeper(Optional.of(Map.of()));
        await().atMost(PATIENCE).until(() -> keeper.drained.size() == PARTITIONS);
        Instant first = keeper.drained.get(new Partition(topic, 0));
        assertThat(keeper.appliedWhenDrained.get(new Partition(topic, 0))).isEqualTo(EACH);

        send(EACH, EACH);

        await().atMost(PATIENCE).until(() -> keeper.names.size() == 2 * PARTITIONS * EACH);
        await().atMost(PATIENCE)
                .until(() -> keeper.drained.get(new Partition(topic, 0)).isAfter(keeper.lastRecordedAt));
        assertThat(keeper.appliedWhenDrained.get(new Partition(topic, 0))).isEqualTo(2 * EACH);
        assertThat(first).isBefore(keeper.lastRecordedAt);
        assertThat(keeper.betweenTwoTellings).isBetween(Duration.ofMillis(900), Duration.ofSeconds(5));
    }

    /** Remembers what it applied, and how far it is in each partition. */
    private final class Keeper implements BatchConsumer {

        private final List<String> names = new CopyOnWriteArrayList<>();
        private final List<Set<Partition>> asked = new CopyOnWriteArrayList<>();
        private final Map<Partition, Instant> drained = new ConcurrentHashMap<>();
        private final Map<Partition, Integer> appliedWhenDrained = new ConcurrentHashMap<>();
        private final Map<Partition, Long> positions = new HashMap<>();
        private final Set<String> startled;
        private final boolean keeps;
        private final ConsumerLoop reader;
        private final Thread thread;
        private volatile Instant lastRecordedAt = Instant.MIN;
        private volatile Duration betweenTwoTellings = Duration.ZERO;
        private Instant toldAt;

        Keeper(Optional<Map<Partition, Long>> begin) {
            this(begin, Set.of());
        }

        Keeper(Optional<Map<Partition, Long>> begin, Set<String> startled) {
            keeps = begin.isPresent();
            begin.ifPresent(positions::putAll);
            this.startled = ConcurrentHashMap.newKeySet();
            this.startled.addAll(startled);
            ConsumerMetrics figures = new ConsumerMetrics(new SimpleMeterRegistry());
            MessagingConfig config = TestConfig.messaging(4);
            KafkaClients clients = new KafkaClients(Map.of("bootstrap.servers", TestKafka.bootstrapServers()), config);
            reader = new ConsumerLoop(
                    this,
                    () -> clients.consumer(group()),
                    new BatchProcessor(
                            this,
                            new EventReader(types(), new EventJson()),
                            Runnable::run,
                            null,
                            figures,
                            () -> true,
                            new BatchLimit(config)),
                    new StartOffsets(this, Runnable::run),
                    new CaughtUpDetector(this, Runnable::run, Clock.systemUTC()),
                    figures,
                    new Backoff(Duration.ofMillis(50), Duration.ofMillis(100)),
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
        public Optional<Map<Partition, Long>> positions(Set<Partition> assigned) {
            asked.add(assigned);
            return keeps ? Optional.of(Map.copyOf(positions)) : Optional.empty();
        }

        @Override
        public void accept(List<RecordedEvent<?>> events) {
            if (RecordedEvent.of(types().get(0), List.copyOf(events)).stream()
                    .anyMatch(event -> startled.remove(((ShipChanged) event.data()).name()))) {
                throw new ReseekException("not where it should be");
            }
            for (RecordedEvent<?> event : events) {
                names.add(((ShipChanged) event.data()).name());
                positions.put(event.place().whole(), event.place().offset() + 1);
                lastRecordedAt = event.recordedAt();
            }
        }

        @Override
        public void caughtUp(Map<Partition, Instant> ended) {
            Instant now = ended.values().iterator().next();
            betweenTwoTellings = toldAt == null ? Duration.ZERO : Duration.between(toldAt, now);
            toldAt = now;
            ended.keySet()
                    .forEach(partition -> appliedWhenDrained.put(partition, (int) (long) positions.get(partition)));
            drained.putAll(ended);
        }

        void leave() throws InterruptedException {
            reader.stop();
            thread.join(Duration.ofSeconds(10).toMillis());
            assertThat(thread.isAlive()).as("still running").isFalse();
        }
    }
}
