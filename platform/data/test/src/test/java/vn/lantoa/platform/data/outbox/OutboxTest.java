package vn.lantoa.platform.data.outbox;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.LongStream;

import jakarta.inject.Inject;
import jakarta.transaction.TransactionalException;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import vn.lantoa.deploy.embedded.testing.PostgresTestResource;
import vn.lantoa.platform.data.messaging.EventMessage;
import vn.lantoa.platform.data.messaging.EventType;
import vn.lantoa.platform.data.sea.Fleet;
import vn.lantoa.platform.data.sea.Harbour;
import vn.lantoa.platform.data.sea.KafkaTopics;
import vn.lantoa.platform.data.sea.Sea;
import vn.lantoa.platform.data.sea.ShipChanged;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

@QuarkusTest
@QuarkusTestResource(PostgresTestResource.class)
@QuarkusTestResource(Sea.class)
class OutboxTest {

    private static final Duration PATIENCE = Duration.ofSeconds(30);

    @Inject
    Outbox outbox;

    @Inject
    Epochs epochs;

    @Inject
    Republish republish;

    @Inject
    Fleet fleet;

    @Inject
    Harbour harbour;

    private final String ship = UUID.randomUUID().toString();

    private List<ConsumerRecord<String, byte[]>> sent() {
        return KafkaTopics.read(ShipChanged.TOPIC).stream()
                .filter(record -> record.key().equals(ship))
                .toList();
    }

    private void change(long version) {
        QuarkusTransaction.requiringNew()
                .run(() -> outbox.add(ShipChanged.TYPE.of(ship, version, new ShipChanged("Hải Âu", 12))));
    }

    @Test
    void whatWasCommittedReachesTheConsumer() {
        change(3);

        await().atMost(PATIENCE).until(() -> harbour.versionOf(ship) == 3);
        assertThat(sent()).singleElement().satisfies(record -> {
            assertThat(record.value()).asString().isEqualTo("{\"name\":\"Hải Âu\",\"length\":12}");
            assertThat(KafkaTopics.header(record, "ce_source")).isEqualTo("/lantoa/sea");
        });
    }

    /** More of them than one statement takes, and larger ones. */
    @ParameterizedTest(name = "{0} of {1} characters")
    @CsvSource({"1100, 10", "30, 10000"})
    void manyAtOnceKeepTheirOrder(int count, int length) {
        String name = "\"".repeat(length);
        List<EventMessage<ShipChanged>> events = LongStream.rangeClosed(1, count)
                .mapToObj(version -> ShipChanged.TYPE.of(ship, version, new ShipChanged(name, 12)))
                .toList();
        QuarkusTransaction.requiringNew().run(() -> outbox.addAll(events));

        await().atMost(PATIENCE).until(() -> harbour.versionOf(ship) == count);
        assertThat(sent())
                .extracting(record -> KafkaTopics.header(record, "ce_version"))
                .containsExactlyElementsOf(LongStream.rangeClosed(1, count)
                        .mapToObj(Long::toString)
                        .toList());
        assertThat(sent().get(0).value()).asString().contains("\\\"".repeat(length));
    }

    @Test
    void aRollbackLeavesNothing() {
        assertThatThrownBy(() -> QuarkusTransaction.requiringNew().run(() -> {
                    outbox.add(ShipChanged.TYPE.of(ship, 1, new ShipChanged("never", 1)));
                    throw new IllegalStateException("the change itself failed");
                }))
                .isInstanceOf(IllegalStateException.class);
        change(2);

        await().atMost(PATIENCE).until(() -> harbour.versionOf(ship) == 2);
        assertThat(sent()).hasSize(1);
        assertThat(harbour.count("SELECT count(*) FROM outbox WHERE aggregateid = ?", ship))
                .isZero();
    }

    @Test
    void needsATransaction() {
        assertThatThrownBy(() -> outbox.add(ShipChanged.TYPE.of(ship, 1, new ShipChanged("x", 1))))
                .isInstanceOf(TransactionalException.class);
    }

    @Test
    void refusesATypeThatNobodyDeclared() {
        var undeclared = new EventType<>(ShipChanged.TOPIC, "ship", "undeclared", ShipChanged.class);

        assertThatThrownBy(() -> QuarkusTransaction.requiringNew()
                        .run(() -> outbox.add(undeclared.of(ship, 1, new ShipChanged("x", 1)))))
                .hasMessageContaining("names undeclared");
    }

    @Test
    void aHigherEpochOutweighsTheVersion() {
        change(9);
        await().atMost(PATIENCE).until(() -> harbour.versionOf(ship) == 9);

        long before = epochs.current();
        assertThat(epochs.raise(0, "restored from a backup")).isEqualTo(before + 1);
        change(4);

        await().atMost(PATIENCE).until(() -> harbour.versionOf(ship) == 4);
    }

    @Test
    void republishesPageByPage() {
        fleet.hasShips(ship, 25);

        assertThat(republish.run("ship", Instant.EPOCH, Instant.MAX)).isEqualTo(25);

        await().atMost(PATIENCE).until(() -> harbour.logged("republished " + ship) == 25);
        assertThatThrownBy(() -> republish.run("boat", Instant.EPOCH, Instant.MAX))
                .hasMessageContaining("no aggregate boat");
    }
}
