package vn.lantoa.platform.data.deadletter;

import java.time.Duration;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

import jakarta.enterprise.context.ApplicationScoped;

import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.TimeoutException;
import org.jspecify.annotations.Nullable;

import vn.lantoa.platform.data.deadletter.DeadLetter.Slot;
import vn.lantoa.platform.data.kafka.KafkaClients;

/**
 * Reads the dead-letter topic. A group's committed offsets mark in each partition the place before which every letter
 * is settled; those settled behind it are in {@link DeadLetterLedger}.
 */
@ApplicationScoped
class DeadLetterReader {

    private static final Duration POLL = Duration.ofMillis(500);
    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private final KafkaClients clients;
    private final DeadLetterTopic topic;
    private final DeadLetterLedger settled;

    DeadLetterReader(KafkaClients clients, DeadLetterTopic topic, DeadLetterLedger settled) {
        this.clients = clients;
        this.topic = topic;
        this.settled = settled;
    }

    /**
     * Goes through the letters that wait now, in the order of each partition.
     *
     * @param settles says of a letter whether it is settled by then
     * @throws TimeoutException when Kafka stops answering
     */
    void walk(Predicate<ConsumerRecord<String, byte[]>> settles) {
        Set<Slot> already = settled.all();
        Set<TopicPartition> held = new HashSet<>();
        try (Consumer<String, byte[]> client = open()) {
            Map<TopicPartition, Long> ends = client.endOffsets(client.assignment());
            while (ends.entrySet().stream().anyMatch(end -> client.position(end.getKey()) < end.getValue())) {
                for (ConsumerRecord<String, byte[]> letter : poll(client)) {
                    var partition = new TopicPartition(letter.topic(), letter.partition());
                    if (letter.offset() >= ends.getOrDefault(partition, 0L)) {
                        continue;
                    }
                    if (!already.contains(Slot.of(letter)) && !settles.test(letter)) {
                        held.add(partition);
                    } else if (!held.contains(partition)) {
                        client.commitSync(Map.of(partition, new OffsetAndMetadata(letter.offset() + 1)));
                        settled.forgetBelow(new Slot(letter.partition(), letter.offset() + 1));
                    }
                }
            }
        }
    }

    /** The letter in that slot, unless it is settled or there is none. */
    Optional<ConsumerRecord<String, byte[]>> find(Slot slot) {
        var partition = new TopicPartition(topic.name(), slot.partition());
        try (Consumer<String, byte[]> client = open()) {
            boolean waits = client.assignment().contains(partition)
                    && client.position(partition) <= slot.offset()
                    && slot.offset() < end(client, partition)
                    && !settled.all().contains(slot);
            return waits ? at(client, partition, slot.offset()) : Optional.empty();
        }
    }

    /**
     * The record as it stood in its topic: place and log-append time are the first ones, and so is the payload, of
     * which the letter may have the beginning only. Empty when the whole is no longer there.
     */
    Optional<ConsumerRecord<String, byte[]>> asItCame(ConsumerRecord<String, byte[]> letter) {
        DeadLetter known = DeadLetter.of(letter);
        return known.truncated()
                ? original(known).map(whole -> asItCame(letter, known, whole))
                : Optional.of(asItCame(letter, known, letter.value()));
    }

    private static ConsumerRecord<String, byte[]> asItCame(
            ConsumerRecord<String, byte[]> letter, DeadLetter known, byte @Nullable [] payload) {
        return new ConsumerRecord<>(
                known.topic(),
                known.partition(),
                known.offset(),
                known.recordedAt().toEpochMilli(),
                letter.timestampType(),
                letter.serializedKeySize(),
                letter.serializedValueSize(),
                letter.key(),
                payload,
                letter.headers(),
                Optional.empty());
    }

    private Optional<byte[]> original(DeadLetter letter) {
        var partition = new TopicPartition(letter.topic(), letter.partition());
        try (Consumer<String, byte[]> client = clients.consumer(topic.name() + ".replay")) {
            return end(client, partition) <= letter.offset()
                    ? Optional.empty()
                    : at(client, partition, letter.offset()).map(ConsumerRecord::value);
        }
    }

    /** The offset behind the last record; 0 where there is none. */
    private static long end(Consumer<?, ?> client, TopicPartition partition) {
        return client.endOffsets(Set.of(partition)).getOrDefault(partition, 0L);
    }

    private static Optional<ConsumerRecord<String, byte[]>> at(
            Consumer<String, byte[]> client, TopicPartition partition, long offset) {
        client.assign(List.of(partition));
        client.seek(partition, offset);
        return poll(client).records(partition).stream().findFirst().filter(record -> record.offset() == offset);
    }

    /** Some records; they are known to be there. */
    private static ConsumerRecords<String, byte[]> poll(Consumer<String, byte[]> client) {
        long until = System.nanoTime() + PATIENCE.toNanos();
        while (System.nanoTime() < until) {
            ConsumerRecords<String, byte[]> polled = client.poll(POLL);
            if (!polled.isEmpty()) {
                return polled;
            }
        }
        throw new TimeoutException("Kafka does not give the records it has");
    }

    /** A client of all partitions, each at its mark. */
    private Consumer<String, byte[]> open() {
        Consumer<String, byte[]> client = clients.consumer(topic.name() + ".replay");
        try {
            List<TopicPartition> partitions = client.partitionsFor(topic.name()).stream()
                    .map(partition -> new TopicPartition(partition.topic(), partition.partition()))
                    .toList();
            client.assign(partitions);
            Map<TopicPartition, OffsetAndMetadata> committed = new HashMap<>(client.committed(Set.copyOf(partitions)));
            partitions.stream()
                    .filter(partition -> committed.get(partition) == null)
                    .forEach(partition -> client.seekToBeginning(List.of(partition)));
            return client;
        } catch (RuntimeException failure) {
            client.close();
            throw failure;
        }
    }
}
