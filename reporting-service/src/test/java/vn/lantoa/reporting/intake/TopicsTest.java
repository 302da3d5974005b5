package vn.lantoa.reporting.intake;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;

import jakarta.inject.Inject;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import vn.lantoa.deploy.embedded.testing.KafkaTestResource;
import vn.lantoa.deploy.embedded.testing.TestKafka;
import vn.lantoa.platform.data.deadletter.DeadLetters;
import vn.lantoa.platform.data.kafka.CloudEventHeaders;
import vn.lantoa.platform.data.messaging.EventJson;
import vn.lantoa.platform.data.messaging.RecordedEvent;
import vn.lantoa.platform.data.sql.Database;
import vn.lantoa.platform.testing.token.Identity;
import vn.lantoa.reporting.ReportingApi;
import vn.lantoa.reporting.fact.FactBatch;
import vn.lantoa.reporting.rollup.Rollups;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/** Facts and sums through real topics: once read, and once more from their beginning. */
@QuarkusTest
@QuarkusTestResource(value = KafkaTestResource.class, restrictToAnnotatedClass = true)
class TopicsTest extends ReportingApi {

    private static final String REBUILDS = "/api/v1/operations/reporting/rebuilds";
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    @Inject
    Database database;

    @Inject
    EventJson json;

    @Inject
    Rollups rollups;

    @Inject
    DeadLetters deadLetters;

    @BeforeEach
    void theReaderIsThere() {
        await().atMost(PATIENCE)
                .until(() -> count("SELECT count(*) FROM intake_position WHERE drained_at IS NOT NULL") >= 6);
    }

    @Test
    void whatWasReadIsTheSameToTheLastByteWhenReadAnewAndPoisonIsPutAside() {
        List<RecordedEvent<?>> story = Story.of(30, 60);
        List<ProducerRecord<String, byte[]>> records =
                new ArrayList<>(story.stream().map(this::record).toList());
        records.add(records.size() / 2, poison());
        records.add(records.size() / 3, withoutGenre());
        send(records);
        await().atMost(PATIENCE).until(() -> revisions() == story.size());
        await().atMost(PATIENCE).until(() -> deadLetters.waiting() >= 1);
        await().atMost(PATIENCE).until(() -> count("SELECT count(*) FROM refused_fact") == 1);
        List<String> before = everything();

        String place = as(Identity.OPERATOR)
                .body("{\"from\":\"TOPICS\"}")
                .post(REBUILDS)
                .then()
                .statusCode(201)
                .extract()
                .header("Location");
        await().atMost(PATIENCE).pollInterval(Duration.ofMillis(20)).until(() -> {
            assertThat(revisions()).as("what answers meanwhile").isGreaterThanOrEqualTo(story.size());
            return as(Identity.OPERATOR)
                    .get(place)
                    .jsonPath()
                    .getString("state")
                    .equals("COMPLETED");
        });

        JsonPath rebuild = as(Identity.OPERATOR).get(place).jsonPath();
        assertThat(rebuild.getMap("found")).isNotEmpty();
        assertThat(rebuild.getLong("differences")).isZero();
        assertThat(everything()).isEqualTo(before);
        assertThat(QuarkusTransaction.requiringNew().call(rollups::recompute).values())
                .containsOnly(0L);
        goesOnInThePlaceOfWhatWas();
    }

    /** The tables that answer now are read into from where they are, and have all that those before them had. */
    private void goesOnInThePlaceOfWhatWas() {
        long before = revisions();
        send(List.of(record(Story.of(32, 1).get(0))));
        await().atMost(PATIENCE).until(() -> revisions() > before);
        assertThat(count(
                        "SELECT count(*) FROM pg_class WHERE relnamespace = 'rebuilt'::regnamespace AND relkind = 'r'"))
                .as("tables left behind")
                .isZero();
        assertThat(count("SELECT count(*) FROM pg_indexes WHERE tablename = 'content_fact' AND schemaname = 'public'"))
                .isGreaterThanOrEqualTo(5);
    }

    private ProducerRecord<String, byte[]> record(RecordedEvent<?> event) {
        return record(event, json.write(event.data()));
    }

    private static ProducerRecord<String, byte[]> record(RecordedEvent<?> event, String payload) {
        var record = new ProducerRecord<>(event.type().topic(), event.key(), payload.getBytes(StandardCharsets.UTF_8));
        CloudEventHeaders.put(record.headers(), CloudEventHeaders.ID, event.id());
        CloudEventHeaders.put(
                record.headers(), CloudEventHeaders.TYPE, event.type().name());
        CloudEventHeaders.put(record.headers(), CloudEventHeaders.SOURCE, event.source());
        CloudEventHeaders.put(
                record.headers(), CloudEventHeaders.EPOCH, event.position().epoch());
        CloudEventHeaders.put(
                record.headers(), CloudEventHeaders.VERSION, event.position().version());
        return record;
    }

    /** It cannot be read, and is put aside whole. */
    private static ProducerRecord<String, byte[]> poison() {
        return record(good(), "{\"agency\":");
    }

    private static RecordedEvent<?> good() {
        return RecordedEvent.of(FactBatch.CONTENT, Story.of(31, 1)).get(0);
    }

    /** An item without a genre: its event can be read, and the item be in no figure. */
    private ProducerRecord<String, byte[]> withoutGenre() {
        RecordedEvent<?> good = good();
        return record(good, json.write(good.data()).replaceFirst("\"genre\":\"[A-Z_]+\"", "\"genre\":null"));
    }

    private static void send(List<ProducerRecord<String, byte[]>> records) {
        try (Producer<String, byte[]> producer = new KafkaProducer<>(
                Map.of("bootstrap.servers", TestKafka.bootstrapServers(), "client.id", "test-" + UUID.randomUUID()),
                new StringSerializer(),
                new ByteArraySerializer())) {
            records.forEach(producer::send);
            producer.flush();
        }
    }

    private long revisions() {
        return count("SELECT (SELECT count(*) FROM content_fact) + (SELECT count(*) FROM observation_fact) AS count");
    }

    private long count(String sql) {
        return QuarkusTransaction.requiringNew()
                .call(() -> database.query(sql, row -> row.bigint("count")).get(0));
    }

    private List<String> everything() {
        return Stream.of(
                        "content_fact",
                        "observation_fact",
                        "item_spread",
                        "rollup_genre",
                        "rollup_theme",
                        "rollup_audience",
                        "rollup_wide",
                        "refused_fact")
                .flatMap(table -> QuarkusTransaction.requiringNew()
                        .call(() -> database.query(
                                "SELECT t::text AS row FROM " + table + " t ORDER BY 1", row -> row.text("row")))
                        .stream())
                .toList();
    }
}
