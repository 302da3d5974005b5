package vn.lantoa.platform.data.deadletter;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

import jakarta.inject.Inject;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import vn.lantoa.deploy.embedded.testing.PostgresTestResource;
import vn.lantoa.platform.data.deadletter.DeadLetters.Fate;
import vn.lantoa.platform.data.sea.Harbour;
import vn.lantoa.platform.data.sea.KafkaTopics;
import vn.lantoa.platform.data.sea.Sea;
import vn.lantoa.platform.data.sea.ShipChanged;
import vn.lantoa.platform.data.sea.Ships;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

/** Dead letters one by one. */
@QuarkusTest
@QuarkusTestResource(PostgresTestResource.class)
@QuarkusTestResource(Sea.class)
class DeadLettersTest {

    private static final Duration PATIENCE = Duration.ofSeconds(40);

    @Inject
    Harbour harbour;

    @Inject
    DeadLetters letters;

    private final String test = UUID.randomUUID().toString();
    private final List<Fate> fates = new ArrayList<>();

    @BeforeEach
    void nothingWaits() {
        letters.giveUp();
        assertThat(letters.waiting()).isZero();
    }

    /** Ships that the harbour cannot bear, and the ids of their dead letters in that order. */
    private List<String> poison(String... names) {
        List<ProducerRecord<String, byte[]>> records = new ArrayList<>();
        for (String name : names) {
            harbour.cannotBear(test + name);
            ProducerRecord<String, byte[]> ship = Ships.named(test + name);
            records.add(new ProducerRecord<>(ship.topic(), 0, ship.key(), ship.value(), ship.headers()));
        }
        KafkaTopics.send(records);
        await().atMost(PATIENCE).until(() -> letters.waiting() == names.length);
        return letters.list().stream().map(DeadLetter::id).toList();
    }

    @Test
    void aLetterSaysWhatItIsWhereItWasAndWhy() {
        String id = poison(" a").get(0);

        DeadLetter letter = letters.find(id).orElseThrow();
        assertThat(letter.group()).isEqualTo(Harbour.GROUP);
        assertThat(letter.type()).isEqualTo(ShipChanged.TYPE.name());
        assertThat(letter.topic()).isEqualTo(ShipChanged.TOPIC);
        assertThat(letter.attempt()).isEqualTo(1);
        assertThat(letter.cause()).contains("no ship may be called " + test);
        assertThat(letter.trace()).contains("Harbour");
        assertThat(letter.payload()).contains(test + " a");
        assertThat(letter.truncated()).isFalse();
        assertThat(letters.list()).singleElement().isEqualTo(letter.brief());
    }

    @Test
    void oneInTheMiddleIsReplayedOnceAndTheOthersWait() {
        List<String> ids = poison(" a", " b", " c");
        harbour.bears(test + " b");

        assertThat(letters.replay(ids.get(1), fates::add)).contains(Fate.APPLIED);
        assertThat(letters.replay(ids.get(1), fates::add)).isEmpty();

        assertThat(fates).containsExactly(Fate.APPLIED);
        assertThat(harbour.logged(test)).isEqualTo(1);
        assertThat(letters.list()).extracting(DeadLetter::id).containsExactly(ids.get(0), ids.get(2));
        assertThat(letters.find(ids.get(1))).isEmpty();
        harbour.bears(test + " a");
        harbour.bears(test + " c");
        assertThat(letters.replay()).isEqualTo(new Replay(2, 0, 0));
        assertThat(harbour.logged(test)).isEqualTo(3);
    }

    @Test
    void whatFailsAgainIsANewLetterWithTheNextAttempt() {
        String id = poison(" a").get(0);

        assertThat(letters.replay(id, fates::add)).contains(Fate.FAILED_AGAIN);

        assertThat(letters.list()).singleElement().satisfies(letter -> {
            assertThat(letter.id()).isNotEqualTo(id);
            assertThat(letter.attempt()).isEqualTo(2);
        });
    }

    @Test
    void whatIsGivenUpIsNeverApplied() {
        List<String> ids = poison(" a", " b");
        harbour.bears(test + " a");
        harbour.bears(test + " b");

        assertThat(letters.giveUp(ids.get(0), fates::add)).contains(Fate.GIVEN_UP);

        assertThat(letters.replay(ids.get(0), fates::add)).isEmpty();
        assertThat(letters.replay()).isEqualTo(new Replay(1, 0, 0));
        assertThat(harbour.logged(test + " a")).isZero();
    }

    @Test
    void whenWhatBelongsToItFailsItIsNotSettled() {
        String id = poison(" a").get(0);
        harbour.bears(test + " a");

        assertThatThrownBy(() -> letters.giveUp(id, fate -> {
                    throw new IllegalStateException("no audit");
                }))
                .hasMessage("no audit");

        assertThat(letters.replay(id, fates::add)).contains(Fate.APPLIED);
    }

    @Test
    void manyOperatorsHaveOneEffect() throws InterruptedException, ExecutionException {
        String id = poison(" a").get(0);
        harbour.bears(test + " a");
        CountDownLatch go = new CountDownLatch(1);
        ExecutorService operators = Executors.newFixedThreadPool(6);
        List<Future<Optional<Fate>>> replays = new ArrayList<>();
        for (int operator = 0; operator < 6; operator++) {
            replays.add(operators.submit(() -> {
                go.await();
                return letters.replay(id, fate -> {});
            }));
        }
        go.countDown();
        int applied = 0;
        for (Future<Optional<Fate>> replay : replays) {
            applied += replay.get().isPresent() ? 1 : 0;
        }
        operators.shutdown();

        assertThat(applied).isEqualTo(1);
        assertThat(harbour.logged(test)).isEqualTo(1);
    }

    @Test
    void ofWhatIsTooLargeTheBeginningIsKeptAndTheWholeIsReplayed() {
        String name = test + " " + "x".repeat(1_045_000);
        harbour.cannotBear(name);
        KafkaTopics.send(List.of(Ships.named(name)));
        await().atMost(PATIENCE).until(() -> letters.waiting() == 1);

        DeadLetter letter = letters.find(letters.list().get(0).id()).orElseThrow();
        assertThat(letter.truncated()).isTrue();
        assertThat(letter.payload()).hasSize(16_384).contains(test);
        harbour.bears(name);
        assertThat(letters.replay(letter.id(), fates::add)).contains(Fate.APPLIED);
        assertThat(harbour.logged(name)).isEqualTo(1);
    }

    @Test
    void aLetterWithoutPayloadCanBeLookedAtAndReplayed() {
        ProducerRecord<String, byte[]> ship = Ships.named(test);
        KafkaTopics.send(List.of(new ProducerRecord<>(ship.topic(), null, ship.key(), null, ship.headers())));
        await().atMost(PATIENCE).until(() -> letters.waiting() == 1);

        DeadLetter letter = letters.list().get(0);
        assertThat(letter.cause()).contains("no payload");
        assertThat(letters.replay(letter.id(), fates::add)).contains(Fate.FAILED_AGAIN);
    }

    @Test
    void whatIsNoIdIsNothing() {
        for (String id : List.of("", "0", "0-", "-1", "0-99999", "99-0", "a-b", "0-1-2", "0-9999999999999999999")) {
            assertThat(letters.find(id)).as(id).isEmpty();
            assertThat(letters.replay(id, fates::add)).as(id).isEmpty();
        }
    }

    @Test
    void theTopicKeepsWhatIsSettled() {
        String id = poison(" a").get(0);
        letters.giveUp(id, fates::add);

        assertThat(KafkaTopics.read(Sea.DEAD_LETTERS).stream()
                        .map(ConsumerRecord::value)
                        .filter(Objects::nonNull)
                        .map(String::new))
                .anyMatch(payload -> payload.contains(test));
    }
}
