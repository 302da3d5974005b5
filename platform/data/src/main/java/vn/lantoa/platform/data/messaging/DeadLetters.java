package vn.lantoa.platform.data.messaging;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;

import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.TopicPartition;

import vn.lantoa.platform.data.failure.PassingFailures;

/**
 * What the operator does with dead letters once the cause is mended: has them applied. The topic remembers by a group's offsets how far
 * that went, so that each letter is replayed once.
 */
@ApplicationScoped
public class DeadLetters {

    private static final Duration POLL = Duration.ofMillis(500);

    private final KafkaClients clients;
    private final DeadLetterTopic topic;
    private final EventJson json;
    private final TopicReaders readers;
    private final Map<String, BatchConsumer> consumers;

    DeadLetters(
            KafkaClients clients,
            DeadLetterTopic topic,
            EventJson json,
            TopicReaders readers,
            @Any Instance<BatchConsumer> consumers) {
        this.clients = clients;
        this.topic = topic;
        this.json = json;
        this.readers = readers;
        this.consumers = consumers.stream().collect(Collectors.toMap(BatchConsumer::group, Function.identity()));
    }

    /**
     * What a replay did.
     *
     * @param applied letters that had their effect now
     * @param failedAgain letters that are dead letters again, with the new cause
     * @param skipped letters of a group or type that this service no longer has
     */
    public record Replay(int applied, int failedAgain, int skipped) {

        private Replay plus(Replay other) {
            return new Replay(applied + other.applied, failedAgain + other.failedAgain, skipped + other.skipped);
        }
    }

    /** How many wait for a replay. */
    public synchronized long waiting() {
        try (Consumer<String, byte[]> consumer = open()) {
            Map<TopicPartition, Long> ends = consumer.endOffsets(consumer.assignment());
            return ends.entrySet().stream()
                    .mapToLong(end -> end.getValue() - consumer.position(end.getKey()))
                    .sum();
        }
    }

    /**
     * Applies what waits now, in order, each letter in a transaction of its own, by the consumer it was meant for.
     *
     * @throws RuntimeException when database or Kafka are away; what was done stays done, and the next replay goes on behind it
     */
    public synchronized Replay replay() {
        Replay replay = new Replay(0, 0, 0);
        try (Consumer<String, byte[]> consumer = open()) {
            Map<TopicPartition, Long> ends = consumer.endOffsets(consumer.assignment());
            while (ends.entrySet().stream().anyMatch(end -> consumer.position(end.getKey()) < end.getValue())) {
                for (ConsumerRecord<String, byte[]> letter : consumer.poll(POLL)) {
                    var partition = new TopicPartition(letter.topic(), letter.partition());
                    if (letter.offset() < ends.get(partition)) {
                        replay = replay.plus(replay(letter));
                        consumer.commitSync(Map.of(partition, new OffsetAndMetadata(letter.offset() + 1)));
                    }
                }
            }
        }
        return replay;
    }

    /**
     * Gives up what waits now: it stays in the topic for who wants to read it, and is not replayed any more.
     *
     * @return how many were given up
     */
    public synchronized long giveUp() {
        try (Consumer<String, byte[]> consumer = open()) {
            long many = 0;
            Map<TopicPartition, OffsetAndMetadata> behind = new HashMap<>();
            for (Map.Entry<TopicPartition, Long> end :
                    consumer.endOffsets(consumer.assignment()).entrySet()) {
                many += end.getValue() - consumer.position(end.getKey());
                behind.put(end.getKey(), new OffsetAndMetadata(end.getValue()));
            }
            consumer.commitSync(behind);
            return many;
        }
    }

    private Replay replay(ConsumerRecord<String, byte[]> letter) {
        BatchConsumer consumer = consumers.get(CloudEventHeaders.text(letter.headers(), DeadLetterTopic.GROUP));
        if (consumer == null) {
            return new Replay(0, 0, 1);
        }
        Arrival arrival = new EventReader(consumer.types(), json).read(asItCame(letter));
        if (!arrival.isEvent() && !arrival.isFaulty()) {
            return new Replay(0, 0, 1);
        }
        Throwable fault = arrival.isFaulty() ? arrival.fault() : faultOf(consumer, arrival.event());
        if (fault == null) {
            return new Replay(1, 0, 0);
        }
        topic.putAgain(letter, fault);
        return new Replay(0, 1, 0);
    }

    private Throwable faultOf(BatchConsumer consumer, RecordedEvent<?> event) {
        try {
            readers.inTransaction(() -> consumer.accept(List.of(event)));
            return null;
        } catch (RuntimeException failure) {
            boolean passes = failure instanceof KafkaException
                    || failure instanceof ReadAnew
                    || PassingFailures.isPassing(failure);
            if (passes || !readers.databaseAnswers()) {
                throw failure;
            }
            return failure;
        }
    }

    /** The record as it stood in its topic: place and log-append time are the first ones. */
    private static ConsumerRecord<String, byte[]> asItCame(ConsumerRecord<String, byte[]> letter) {
        boolean without = CloudEventHeaders.text(letter.headers(), DeadLetterTopic.WITHOUT_PAYLOAD) != null;
        return new ConsumerRecord<>(
                CloudEventHeaders.text(letter.headers(), DeadLetterTopic.TOPIC),
                (int) number(letter, DeadLetterTopic.PARTITION),
                number(letter, DeadLetterTopic.OFFSET),
                number(letter, DeadLetterTopic.RECORDED_AT),
                letter.timestampType(),
                letter.serializedKeySize(),
                letter.serializedValueSize(),
                letter.key(),
                without ? null : letter.value(),
                letter.headers(),
                Optional.empty());
    }

    private static long number(ConsumerRecord<String, byte[]> letter, String header) {
        return Long.parseLong(CloudEventHeaders.text(letter.headers(), header));
    }

    /** A consumer of all partitions, at the place where the last replay ended. */
    private Consumer<String, byte[]> open() {
        Consumer<String, byte[]> consumer = clients.consumer(topic.name() + ".replay");
        try {
            List<TopicPartition> partitions = consumer.partitionsFor(topic.name()).stream()
                    .map(partition -> new TopicPartition(partition.topic(), partition.partition()))
                    .toList();
            consumer.assign(partitions);
            Map<TopicPartition, OffsetAndMetadata> committed =
                    new HashMap<>(consumer.committed(Set.copyOf(partitions)));
            partitions.stream()
                    .filter(partition -> committed.get(partition) == null)
                    .forEach(partition -> consumer.seekToBeginning(List.of(partition)));
            return consumer;
        } catch (RuntimeException failure) {
            consumer.close();
            throw failure;
        }
    }
}
