package vn.lantoa.platform.data.consumer;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.IntStream;

import jakarta.persistence.PersistenceException;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.TimeoutException;
import org.junit.jupiter.api.Test;

import vn.lantoa.platform.data.deadletter.DeadLetterSink;
import vn.lantoa.platform.data.kafka.EventReader;
import vn.lantoa.platform.data.messaging.BatchConsumer;
import vn.lantoa.platform.data.messaging.EventJson;
import vn.lantoa.platform.data.messaging.EventType;
import vn.lantoa.platform.data.messaging.RecordedEvent;
import vn.lantoa.platform.data.sea.ShipChanged;
import vn.lantoa.platform.data.sea.Ships;

import static org.assertj.core.api.Assertions.assertThat;

/** What becomes of a batch, whatever fails. */
class BatchProcessorTest {

    private static final TopicPartition PARTITION = new TopicPartition(ShipChanged.TOPIC, 0);

    private final List<String> effects = new ArrayList<>();
    private final List<String> letters = new ArrayList<>();
    private final SimpleMeterRegistry metrics = new SimpleMeterRegistry();
    private final List<Integer> sizes = new ArrayList<>();
    private final BatchLimit limit = new BatchLimit(TestConfig.messaging(500));
    private int entriesOfEach = 1;
    private boolean databaseAnswers = true;
    private boolean kafkaTakesLetters = true;
    private Consumer<String> handler = name -> {};

    private BatchResult apply(String... names) {
        BatchConsumer consumer = new BatchConsumer() {
            @Override
            public String group() {
                return "group";
            }

            @Override
            public List<EventType<?>> types() {
                return List.of(ShipChanged.TYPE);
            }

            @Override
            public int entries(RecordedEvent<?> event) {
                return entriesOfEach;
            }

            @Override
            public void accept(List<RecordedEvent<?>> events) {
                sizes.add(events.size());
                RecordedEvent.of(ShipChanged.TYPE, events).forEach(event -> {
                    handler.accept(event.data().name());
                    effects.add(event.data().name());
                });
            }
        };
        BatchProcessor work = new BatchProcessor(
                consumer,
                new EventReader(consumer.types(), new EventJson()),
                this::inTransaction,
                new Letters(),
                new ConsumerMetrics(metrics),
                () -> databaseAnswers,
                limit);
        return work.apply(IntStream.range(0, names.length)
                .mapToObj(offset -> record(offset, names[offset]))
                .toList());
    }

    private void inTransaction(Runnable work) {
        List<String> before = List.copyOf(effects);
        try {
            work.run();
        } catch (RuntimeException failure) {
            effects.clear();
            effects.addAll(before);
            throw failure;
        }
    }

    private static ConsumerRecord<String, byte[]> record(int offset, String name) {
        var sent = name.equals("unreadable") ? Ships.record("id", ShipChanged.TYPE.name(), "{") : Ships.named(name);
        var record = new ConsumerRecord<>(ShipChanged.TOPIC, 0, offset, sent.key(), sent.value());
        sent.headers().forEach(record.headers()::add);
        return record;
    }

    private final class Letters implements DeadLetterSink {
        @Override
        public void put(String group, ConsumerRecord<String, byte[]> offender, Throwable cause) {
            if (!kafkaTakesLetters) {
                throw new TimeoutException("Kafka is away");
            }
            letters.add(offender.offset() + ": " + cause.getMessage());
        }
    }

    private static Map<TopicPartition, OffsetAndMetadata> upTo(long offset) {
        return Map.of(PARTITION, new OffsetAndMetadata(offset));
    }

    @Test
    void allAtOnceWhenNothingIsWrong() {
        BatchResult progress = apply("a", "b", "c");

        assertThat(effects).containsExactly("a", "b", "c");
        assertThat(progress.offsets()).isEqualTo(upTo(3));
        assertThat(progress.isInterrupted()).isFalse();
    }

    @Test
    void onlyTheOffenderBecomesADeadLetter() {
        handler = name -> refuse(name, "b", new IllegalStateException("wrong"));

        BatchResult progress = apply("a", "b", "c");

        assertThat(effects).containsExactly("a", "c");
        assertThat(letters).containsExactly("1: wrong");
        assertThat(progress.offsets()).isEqualTo(upTo(3));
    }

    @Test
    void theUnreadableIsADeadLetterInItsPlace() {
        apply("a", "unreadable", "c");

        assertThat(effects).containsExactly("a", "c");
        assertThat(letters).singleElement().asString().startsWith("1: ");
    }

    @Test
    void aFailureThatPassesLeavesTheBatchAsItWas() {
        handler = name -> refuse(name, "b", new PersistenceException(new SQLException("gone", "57P01")));

        BatchResult progress = apply("a", "b", "c");

        assertThat(effects).isEmpty();
        assertThat(letters).isEmpty();
        assertThat(progress.offsets()).isEmpty();
        assertThat(progress.isInterrupted()).isTrue();
    }

    @Test
    void aFailureThatPassesAmongTheSingleOnesKeepsWhatIsDone() {
        handler = name -> {
            refuse(name, "b", new IllegalStateException("wrong"));
            refuse(name, "c", new PersistenceException(new SQLException("gone", "08006")));
        };

        BatchResult progress = apply("a", "b", "c", "d");

        assertThat(effects).containsExactly("a");
        assertThat(letters).hasSize(1);
        assertThat(progress.offsets()).isEqualTo(upTo(2));
        assertThat(progress.isInterrupted()).isTrue();
    }

    @Test
    void noLetterIsWrittenWhileTheDatabaseDoesNotAnswerWhateverTheFailureSays() {
        databaseAnswers = false;
        handler = name -> refuse(name, "b", new IllegalStateException("session is closed"));

        BatchResult progress = apply("a", "b");

        assertThat(letters).isEmpty();
        assertThat(progress.isInterrupted()).isTrue();
    }

    @Test
    void anOffenderWaitsForKafkaToTakeTheLetter() {
        kafkaTakesLetters = false;
        handler = name -> refuse(name, "b", new IllegalStateException("wrong"));

        BatchResult progress = apply("a", "b", "c");

        assertThat(progress.offsets()).isEqualTo(upTo(1));
        assertThat(progress.isInterrupted()).isTrue();
    }

    @Test
    void aBatchIsBoundedByItsEntriesWhateverTheNumberOfItsEvents() {
        entriesOfEach = 1_000;
        IntStream.range(0, 5).forEach(times -> limit.succeeded());

        BatchResult progress = apply("a", "b", "c", "d", "e");

        assertThat(sizes).containsExactly(2, 2, 1);
        assertThat(progress.offsets()).isEqualTo(upTo(5));
    }

    @Test
    void theFirstBatchAfterAStartOrAFailureIsSmallAndTheNextOnesTwiceAsLarge() {
        entriesOfEach = 30;
        apply("a", "b", "c", "d", "e", "f", "g");
        handler = name -> refuse(name, "h", new PersistenceException(new SQLException("gone", "57P01")));
        apply("h");
        handler = name -> {};
        apply("i", "j", "k");

        assertThat(sizes)
                .as("of 62, 125, 250 entries at most; then again of 62")
                .containsExactly(2, 4, 1, 1, 2, 1);
    }

    @Test
    void whatABatchHasDoneStandsWhenTheNextOneFails() {
        entriesOfEach = 60;
        handler = name -> refuse(name, "c", new PersistenceException(new SQLException("gone", "57P01")));

        BatchResult progress = apply("a", "b", "c", "d");

        assertThat(effects).containsExactly("a");
        assertThat(progress.offsets()).isEqualTo(upTo(1));
        assertThat(progress.isInterrupted()).isTrue();
    }

    private static void refuse(String name, String offender, RuntimeException failure) {
        if (name.equals(offender)) {
            throw failure;
        }
    }
}
