package vn.lantoa.platform.data.consumer;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

import jakarta.inject.Inject;

import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import vn.lantoa.deploy.embedded.testing.PostgresTestResource;
import vn.lantoa.platform.data.deadletter.DeadLetters;
import vn.lantoa.platform.data.deadletter.Replay;
import vn.lantoa.platform.data.sea.Harbour;
import vn.lantoa.platform.data.sea.KafkaTopics;
import vn.lantoa.platform.data.sea.Sea;
import vn.lantoa.platform.data.sea.ShipChanged;
import vn.lantoa.platform.data.sea.Ships;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

@QuarkusTest
@QuarkusTestResource(PostgresTestResource.class)
@QuarkusTestResource(Sea.class)
class BatchConsumerTest {

    private static final Duration PATIENCE = Duration.ofSeconds(40);

    @Inject
    Harbour harbour;

    @Inject
    DeadLetters deadLetters;

    @Inject
    MeterRegistry metrics;

    private final String test = UUID.randomUUID().toString();

    @BeforeEach
    void nothingWaits() {
        deadLetters.giveUp();
    }

    private List<ConsumerRecord<String, byte[]>> deadLetters() {
        return KafkaTopics.read(Sea.DEAD_LETTERS).stream()
                .filter(letter -> letter.value() != null)
                .filter(letter -> new String(letter.value()).contains(test)
                        || letter.key().equals(test))
                .toList();
    }

    private void awaitLogged(int many) {
        await().atMost(PATIENCE).until(() -> harbour.logged(test) == many);
    }

    @Test
    void onePoisonAmongFiveHundredIsOneDeadLetterAndTheReplayIsExact() {
        String poison = test + " poison";
        harbour.cannotBear(poison);
        List<ProducerRecord<String, byte[]>> records = new ArrayList<>();
        for (int number = 0; number < 500; number++) {
            records.add(Ships.named(number == 250 ? poison : test + " " + number));
        }
        KafkaTopics.send(records);

        awaitLogged(499);
        await().atMost(PATIENCE).until(() -> deadLetters().size() == 1);
        ConsumerRecord<String, byte[]> letter = deadLetters().get(0);
        assertThat(letter.key()).isEqualTo(records.get(250).key());
        assertThat(letter.value()).isEqualTo(records.get(250).value());
        assertThat(KafkaTopics.header(letter, "ce_id"))
                .isEqualTo(records.get(250).key());
        assertThat(KafkaTopics.header(letter, "dl_topic")).isEqualTo(ShipChanged.TOPIC);
        assertThat(KafkaTopics.header(letter, "dl_cause")).contains("no ship may be called " + poison);
        assertThat(letter.headers()).extracting("key").contains("dl_partition", "dl_offset", "dl_time", "dl_group");

        assertThat(deadLetters.replay().failedAgain()).isEqualTo(1);
        assertThat(deadLetters.waiting()).isEqualTo(1);
        harbour.bears(poison);
        assertThat(deadLetters.replay()).isEqualTo(new Replay(1, 0, 0));
        assertThat(deadLetters.replay()).isEqualTo(new Replay(0, 0, 0));
        assertThat(harbour.logged(test)).isEqualTo(500);
    }

    @Test
    void whatCannotBeReadIsADeadLetterAndTheRestGoesOn() {
        KafkaTopics.send(List.of(
                Ships.named(test + " before"),
                Ships.record(test, ShipChanged.TYPE.name(), "{ no JSON"),
                Ships.named(test + " after")));

        awaitLogged(2);
        await().atMost(PATIENCE).until(() -> deadLetters().size() == 1);
        assertThat(deadLetters.replay().failedAgain()).isEqualTo(1);
        assertThat(deadLetters()).hasSize(2).satisfies(letters -> assertThat(
                        letters.stream().map(letter -> KafkaTopics.header(letter, "dl_attempt")))
                .containsExactly("1", "2"));
    }

    @Test
    void anUnknownTypeIsCountedAndSkippedAndAnUnknownFieldIgnored() {
        double before = skipped();
        KafkaTopics.send(List.of(
                Ships.record(UUID.randomUUID().toString(), "vn.lantoa.sea.ship.painted.v1", "{\"colour\":\"red\"}"),
                Ships.record(
                        UUID.randomUUID().toString(),
                        ShipChanged.TYPE.name(),
                        "{\"name\":\"" + test + "\",\"length\":3,\"colour\":{\"rgb\":[1,2]}}")));

        awaitLogged(1);
        await().atMost(PATIENCE).until(() -> skipped() == before + 1);
        assertThat(deadLetters()).isEmpty();
    }

    private double skipped() {
        var counter = metrics.find("lantoa.consumer.skipped").counter();
        return counter == null ? 0 : counter.count();
    }

    @Test
    void aDuplicateHasOneEffect() {
        ProducerRecord<String, byte[]> ship = Ships.named(test);
        KafkaTopics.send(List.of(ship, Ships.named(test + " other"), ship));
        KafkaTopics.send(List.of(ship, Ships.named(test + " last")));

        awaitLogged(3);
        assertThat(harbour.count("SELECT count(*) FROM ship_log WHERE name = ?", test))
                .isEqualTo(1);
    }

    @Test
    void lagAndFreshnessAreMetrics() {
        KafkaTopics.send(List.of(Ships.named(test)));

        awaitLogged(1);
        await().atMost(PATIENCE).untilAsserted(() -> assertThat(metrics.find("lantoa.consumer.lag")
                        .tag("topic", ShipChanged.TOPIC)
                        .gauges())
                .hasSize(3)
                .allSatisfy(lag -> assertThat(lag.value()).isZero()));
        assertThat(metrics.get("lantoa.consumer.last.applied").gauge().value()).isPositive();
        assertThat(metrics.get("lantoa.consumer.connected").gauge().value()).isEqualTo(1);
    }
}
