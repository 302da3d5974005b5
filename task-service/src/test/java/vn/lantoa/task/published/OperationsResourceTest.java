package vn.lantoa.task.published;

import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.stream.Stream;
import javax.sql.DataSource;

import jakarta.inject.Inject;

import io.quarkus.test.junit.QuarkusTest;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.StringSerializer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

import vn.lantoa.deploy.embedded.testing.TestKafka;
import vn.lantoa.platform.testing.service.Body;
import vn.lantoa.platform.testing.token.Identity;
import vn.lantoa.platform.testing.topic.TopicProbe;
import vn.lantoa.task.TaskApi;
import vn.lantoa.task.contract.AgencyChanged;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.greaterThanOrEqualTo;
import static org.hamcrest.Matchers.hasItem;
import static org.junit.jupiter.params.provider.Arguments.arguments;

/** The operator's operations, which every service has, at this service. */
@QuarkusTest
class OperationsResourceTest extends TaskApi {

    private static final String OPERATIONS = "/api/v1/operations/task";

    @Inject
    DataSource database;

    private static Map<String, Object> republication() {
        return Map.of("aggregate", "agency", "from", "2000-01-01T00:00:00Z", "to", "2100-01-01T00:00:00+07:00");
    }

    @Test
    void whatIsPublishedAgainArrivesAgain() {
        TopicProbe agencies = new TopicProbe(AgencyChanged.TOPIC);
        int before = agencies.of("UBND-ANLAO", 1).size();

        as(Identity.OPERATOR)
                .body(republication())
                .post(OPERATIONS + "/republications")
                .then()
                .statusCode(200)
                .body("events", greaterThanOrEqualTo(42));

        assertThat(agencies.of("UBND-ANLAO", before + 1)).hasSize(before + 1);
        as(Identity.AUDITOR)
                .queryParam("resource", "operations/task/republications")
                .get("/api/v1/audit/task")
                .then()
                .body("items.actor", hasItem("operator"));
    }

    static Stream<Arguments> spoiledRepublications() {
        return Stream.of(
                arguments("aggregate", "submission", "AGGREGATE_UNKNOWN", "aggregate"),
                arguments("aggregate", null, "REQUEST_INVALID", "aggregate"),
                arguments("from", "2024-01-01T00:00:00", "REQUEST_INVALID", "from"),
                arguments("to", "1999-01-01T00:00:00Z", "RANGE_REVERSED", "to"),
                arguments("dryRun", true, "FIELD_UNKNOWN", "dryRun"));
    }

    @ParameterizedTest(name = "{0} = {1}: {2} at {3}")
    @MethodSource("spoiledRepublications")
    void aSpoiledRepublicationIsRefusedByFieldAndReason(String field, Object value, String code, String where) {
        as(Identity.OPERATOR)
                .body(Body.with(republication(), field, value))
                .post(OPERATIONS + "/republications")
                .then()
                .statusCode(400)
                .body("code", equalTo(code))
                .body("violations.field", hasItem(where));
    }

    @Test
    void theEpochIsRaisedWithAReason() {
        int before = as(Identity.AUDITOR).get(OPERATIONS + "/epoch").path("epoch");

        as(Identity.OPERATOR)
                .body(Map.of("reason", "Khôi phục từ bản sao lưu", "atLeast", before + 5))
                .post(OPERATIONS + "/epoch")
                .then()
                .statusCode(200)
                .body("epoch", equalTo(before + 5));
        as(Identity.OPERATOR)
                .body(Map.of("reason", "một lần nữa"))
                .post(OPERATIONS + "/epoch")
                .then()
                .body("epoch", equalTo(before + 6));

        as(Identity.OPERATOR).get(OPERATIONS + "/epoch").then().body("reason", equalTo("một lần nữa"));
        as(Identity.OPERATOR)
                .body(Map.of("reason", " "))
                .post(OPERATIONS + "/epoch")
                .then()
                .statusCode(400)
                .body("violations.field", hasItem("reason"));
    }

    @Test
    void aParkedEventIsListedAndReleased() throws SQLException {
        String id = park();

        as(Identity.AUDITOR)
                .get(OPERATIONS + "/parked-events")
                .then()
                .statusCode(200)
                .body("items.id", hasItem(id))
                .body("page.totalItems", greaterThan(0));
        as(Identity.OPERATOR)
                .post(OPERATIONS + "/parked-events/" + id + "/release")
                .then()
                .statusCode(200)
                .body("released", equalTo(1));

        assertThat(new TopicProbe(AgencyChanged.TOPIC).of(id, 1)).hasSize(1);
        as(Identity.OPERATOR)
                .post(OPERATIONS + "/parked-events/" + id + "/release")
                .then()
                .statusCode(404);
        park();
        as(Identity.OPERATOR)
                .post(OPERATIONS + "/parked-events/release")
                .then()
                .statusCode(200)
                .body("released", equalTo(1));
    }

    @Test
    void parkedEventsAreListedInEitherOrder() throws SQLException {
        String first = park();
        String second = park();
        String both = "items.id.findAll { it == '%s' || it == '%s' }".formatted(first, second);

        as(Identity.AUDITOR)
                .queryParam("sort", "id")
                .get(OPERATIONS + "/parked-events")
                .then()
                .statusCode(200)
                .body(both, contains(first, second));
        as(Identity.AUDITOR)
                .queryParam("sort", "-id")
                .get(OPERATIONS + "/parked-events")
                .then()
                .statusCode(200)
                .body(both, contains(second, first));
        as(Identity.OPERATOR).post(OPERATIONS + "/parked-events/release").then().statusCode(200);
    }

    /** An event of this service that Kafka would not take a while ago; its key is its id. */
    private String park() throws SQLException {
        String id = UUID.randomUUID().toString();
        try (Connection connection = database.getConnection();
                PreparedStatement insert = connection.prepareStatement("""
                        INSERT INTO outbox_parked
                        VALUES (nextval('outbox_sequence'), ?::uuid, 'agency', ?, ?, ?, 1, 0, ?, '/lantoa/task', ?,
                                now(), ?, NULL, '{}', 'RecordTooLarge', now())""")) {
            insert.setString(1, id);
            insert.setString(2, id);
            insert.setString(3, AgencyChanged.TYPE);
            insert.setString(4, AgencyChanged.TOPIC);
            insert.setString(5, id);
            insert.setString(6, AgencyChanged.TYPE);
            insert.setString(7, id);
            insert.executeUpdate();
        }
        return id;
    }

    @Test
    void deadLettersAreListedReadReplayedAndGivenUp() throws ExecutionException, InterruptedException {
        String first = deadLetter();
        String second = deadLetter();

        as(Identity.OPERATOR)
                .get(OPERATIONS + "/dead-letters?sort=id")
                .then()
                .statusCode(200)
                .body("items.id", hasItem(first))
                .body("items.find { it.id == '" + first + "' }.payload", equalTo(null));
        as(Identity.AUDITOR)
                .get(OPERATIONS + "/dead-letters/" + first)
                .then()
                .statusCode(200)
                .body("cause", containsString("wrong"))
                .body("payload", equalTo("{}"));
        as(Identity.OPERATOR)
                .post(OPERATIONS + "/dead-letters/" + first + "/replay")
                .then()
                .statusCode(200)
                .body("fate", equalTo("SKIPPED"));
        as(Identity.OPERATOR)
                .body(Map.of("reason", "bản sao"))
                .post(OPERATIONS + "/dead-letters/" + second + "/give-up")
                .then()
                .statusCode(200)
                .body("fate", equalTo("GIVEN_UP"));

        as(Identity.OPERATOR)
                .post(OPERATIONS + "/dead-letters/" + second + "/replay")
                .then()
                .statusCode(404);
        as(Identity.AUDITOR)
                .queryParam("resource", "operations/task/dead-letters/" + second)
                .get("/api/v1/audit/task")
                .then()
                .body("items.actor", hasItem("operator"));
        deadLetter();
        as(Identity.OPERATOR)
                .post(OPERATIONS + "/dead-letters/replay")
                .then()
                .statusCode(200)
                .body("skipped", equalTo(1));
        as(Identity.OPERATOR).get(OPERATIONS + "/dead-letters").then().body("page.totalItems", equalTo(0));
    }

    /** A letter of a consumer that this service no longer has; says its id. */
    private static String deadLetter() throws ExecutionException, InterruptedException {
        var letter = new ProducerRecord<>("lantoa.task.dead-letters.v1", "key", "{}");
        Map.of(
                        "dl_group", "task.gone",
                        "dl_topic", "lantoa.gone.v1",
                        "dl_partition", "0",
                        "dl_offset", "3",
                        "dl_recorded_at", "1711700000000",
                        "dl_time", "2024-03-29T08:13:20Z",
                        "dl_attempt", "1",
                        "dl_cause", "something was wrong",
                        "ce_type", "vn.lantoa.gone.v1")
                .forEach((name, value) -> letter.headers().add(name, value.getBytes(StandardCharsets.UTF_8)));
        Map<String, Object> broker = Map.of("bootstrap.servers", TestKafka.bootstrapServers());
        try (var producer = new KafkaProducer<>(broker, new StringSerializer(), new StringSerializer())) {
            var place = producer.send(letter).get();
            return place.partition() + "-" + place.offset();
        }
    }

    @ParameterizedTest
    @CsvSource({"officer", "viewer", "press-bbd", "auditor"})
    void onlyTheOperatorWrites(String name) {
        Identity identity = Identity.all().stream()
                .filter(one -> one.name().equals(name))
                .findFirst()
                .orElseThrow();

        as(identity).post(OPERATIONS + "/dead-letters/replay").then().statusCode(403);
    }
}
