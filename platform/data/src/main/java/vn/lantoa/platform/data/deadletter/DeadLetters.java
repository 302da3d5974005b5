package vn.lantoa.platform.data.deadletter;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;

import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.KafkaException;

import vn.lantoa.platform.data.deadletter.DeadLetter.Slot;
import vn.lantoa.platform.data.failure.PassingFailures;
import vn.lantoa.platform.data.kafka.DecodedRecord;
import vn.lantoa.platform.data.kafka.EventReader;
import vn.lantoa.platform.data.messaging.BatchConsumer;
import vn.lantoa.platform.data.messaging.EventJson;
import vn.lantoa.platform.data.messaging.EventTransactions;
import vn.lantoa.platform.data.messaging.RecordedEvent;
import vn.lantoa.platform.data.messaging.ReseekException;

/**
 * What the operator does with dead letters: looks at them, has them applied once the cause is mended, gives them up.
 * Each is settled once, in the transaction of its effect, whoever else does the same.
 */
@ApplicationScoped
public class DeadLetters {

    /**
     * What became of a letter. FAILED_AGAIN: it is a new dead letter with the new cause; SKIPPED: nobody here knows its
     * group or type.
     */
    public enum Fate {
        APPLIED,
        FAILED_AGAIN,
        SKIPPED,
        GIVEN_UP
    }

    private static final Consumer<Fate> NOTHING = fate -> {};

    private final DeadLetterReader letters;
    private final DeadLetterLedger settled;
    private final DeadLetterTopic topic;
    private final EventJson json;
    private final EventTransactions transactions;
    private final Map<String, BatchConsumer> consumers;

    DeadLetters(
            DeadLetterReader letters,
            DeadLetterLedger settled,
            DeadLetterTopic topic,
            EventJson json,
            EventTransactions transactions,
            @Any Instance<BatchConsumer> consumers) {
        this.letters = letters;
        this.settled = settled;
        this.topic = topic;
        this.json = json;
        this.transactions = transactions;
        this.consumers = consumers.stream().collect(Collectors.toMap(BatchConsumer::group, Function.identity()));
    }

    /** How many wait for a replay. */
    public long waiting() {
        return list().size();
    }

    /** Those that wait, in the order of each partition, without payload and trace. */
    public List<DeadLetter> list() {
        List<DeadLetter> waiting = new ArrayList<>();
        letters.walk(letter -> {
            waiting.add(DeadLetter.of(letter).brief());
            return false;
        });
        return waiting;
    }

    /** The dead letter of that id, if it waits for a decision. */
    public Optional<DeadLetter> find(String id) {
        return Slot.parse(id).flatMap(letters::find).map(DeadLetter::of);
    }

    /**
     * Applies what waits now, in order, each letter in a transaction of its own, by the consumer it was meant for.
     *
     * @throws RuntimeException when database or Kafka are away; what was done stays done, and the next replay goes on
     *     behind it
     */
    public Replay replay() {
        List<Fate> fates = new ArrayList<>();
        letters.walk(letter -> {
            replay(letter, NOTHING).ifPresent(fates::add);
            return true;
        });
        return Replay.of(fates);
    }

    /**
     * Applies one letter.
     *
     * @param with runs in the transaction that settles it
     * @return what became of it; empty when it does not wait
     */
    public Optional<Fate> replay(String id, Consumer<Fate> with) {
        return Slot.parse(id).flatMap(letters::find).flatMap(letter -> replay(letter, with));
    }

    /**
     * Gives up what waits now: it stays in the topic for who wants to read it, and is not replayed any more.
     *
     * @return how many were given up
     */
    public long giveUp() {
        AtomicInteger many = new AtomicInteger();
        letters.walk(letter -> settle(letter, Fate.GIVEN_UP, NOTHING)
                .map(fate -> many.incrementAndGet() > 0)
                .orElse(true));
        return many.get();
    }

    /** Gives up one letter; as {@link #replay(String, Consumer)}. */
    public Optional<Fate> giveUp(String id, Consumer<Fate> with) {
        return Slot.parse(id).flatMap(letters::find).flatMap(letter -> settle(letter, Fate.GIVEN_UP, with));
    }

    private Optional<Fate> replay(ConsumerRecord<String, byte[]> letter, Consumer<Fate> with) {
        BatchConsumer consumer = consumers.get(DeadLetter.of(letter).group());
        if (consumer == null) {
            return settle(letter, Fate.SKIPPED, with);
        }
        DecodedRecord arrival = read(consumer, letter);
        Exception fault = arrival.fault();
        if (fault != null) {
            return failAgain(letter, fault, with);
        }
        RecordedEvent<?> event = arrival.event();
        if (event == null) {
            return settle(letter, Fate.SKIPPED, with);
        }
        try {
            return settle(letter, Fate.APPLIED, fate -> {
                consumer.accept(List.of(event));
                with.accept(fate);
            });
        } catch (RuntimeException failure) {
            if (passes(failure)) {
                throw failure;
            }
            return failAgain(letter, failure, with);
        }
    }

    private Optional<Fate> failAgain(ConsumerRecord<String, byte[]> letter, Exception cause, Consumer<Fate> with) {
        topic.putAgain(letter, cause);
        return settle(letter, Fate.FAILED_AGAIN, with);
    }

    private DecodedRecord read(BatchConsumer consumer, ConsumerRecord<String, byte[]> letter) {
        return letters.asItCame(letter)
                .map(new EventReader(consumer.types(), json)::read)
                .orElseGet(
                        () -> new DecodedRecord(letter, null, new IOException("the whole is no longer where it was")));
    }

    private Optional<Fate> settle(ConsumerRecord<?, ?> letter, Fate fate, Consumer<Fate> with) {
        AtomicBoolean settledNow = new AtomicBoolean();
        transactions.run(() -> {
            if (settled.settle(Slot.of(letter), fate.name())) {
                with.accept(fate);
                settledNow.set(true);
            }
        });
        return settledNow.get() ? Optional.of(fate) : Optional.empty();
    }

    private boolean passes(RuntimeException failure) {
        return failure instanceof KafkaException
                || failure instanceof ReseekException
                || PassingFailures.isPassing(failure)
                || !transactions.databaseAnswers();
    }
}
