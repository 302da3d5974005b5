package vn.lantoa.media.submission;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;

import jakarta.inject.Inject;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

import vn.lantoa.deploy.embedded.testing.TestKafka;
import vn.lantoa.media.Bodies;
import vn.lantoa.platform.data.kafka.CloudEventHeaders;
import vn.lantoa.platform.data.messaging.EventJson;
import vn.lantoa.platform.testing.service.Body;
import vn.lantoa.platform.testing.token.Identity;
import vn.lantoa.task.contract.ClausesChanged;
import vn.lantoa.task.contract.PlanChanged;

import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.params.provider.Arguments.arguments;

/** Whom an item speaks to (R011, R012), in every form in which items are sent, read and corrected. */
@QuarkusTest
class ItemAudienceTest extends SubmissionApi {

    private static final String CSV_NAMES =
            "externalId,title,genre,channel,language,publishedAt,newProduction,purpose,audiences\n";
    private static final String CSV_ROW = "%s,Chợ phiên,NEWS,Báo in,vi,2024-03-29T08:00:00+07:00,true,OTHER,%s\n";

    @Inject
    EventJson json;

    private final String name = Bodies.freshId();

    private static Map<String, Object> speaking(String externalId, Object audiences) {
        return Body.with(Bodies.item(externalId), "audiences", audiences);
    }

    private static RequestSpecification read(String externalId) {
        return as(Identity.PRESS_BBD).queryParam("externalId", externalId);
    }

    private static void has(String externalId, String... audiences) {
        read(externalId)
                .get("/api/v1/content-items")
                .then()
                .statusCode(200)
                .body("items.audiences", contains(List.of(audiences)));
    }

    @Test
    void itIsReadBackAsItWasSentEachCodeOnce() {
        submit(Identity.PRESS_BBD, speaking(name, List.of("D1", "A1", "D1"))).body("lines.status", contains("CREATED"));

        has(name, "D1", "A1");
    }

    @Test
    void whoNamesNobodyHasAnEmptyList() {
        submit(Identity.PRESS_BBD, Bodies.item(name)).body("lines.status", contains("CREATED"));
        has(name);
        submit(Identity.PRESS_BBD, speaking(name, null)).body("lines.status", contains("UNCHANGED"));
        submit(Identity.PRESS_BBD, speaking(name, List.of())).body("lines.status", contains("UNCHANGED"));
    }

    @Test
    void linesOfNdjsonAndRowsOfCsvHaveIt() {
        String other = Bodies.freshId();
        sendingLines(Identity.PRESS_BBD)
                .body(ndjson(speaking(name, List.of("A2")), speaking(other, List.of("D4", "D2"))))
                .post(ITEMS)
                .then()
                .statusCode(201)
                .body("created", equalTo(2));
        has(name, "A2");
        has(other, "D4", "D2");

        csv(CSV_ROW.formatted(name, "A5|D3|A5") + CSV_ROW.formatted(other, ""))
                .post(ITEMS)
                .then()
                .statusCode(201)
                .body("updated", equalTo(2));
        has(name, "A5", "D3");
        has(other);
    }

    private static RequestSpecification csv(String rows) {
        return sending(Identity.PRESS_BBD)
                .contentType("text/csv; charset=UTF-8")
                .body((CSV_NAMES + rows).getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void aCellOfCsvNamesTheElementThatIsWrong() {
        csv(CSV_ROW.formatted(name, "A1||D1"))
                .post(ITEMS)
                .then()
                .statusCode(201)
                .body("lines[0].errors.code", contains("FIELD_REQUIRED"))
                .body("lines[0].errors.field", contains("audiences[1]"));
    }

    @Test
    void aRevisionSaysWhichAudiencesItHadBefore() {
        submit(Identity.PRESS_BBD, speaking(name, List.of("A1")));
        submit(Identity.PRESS_BBD, speaking(name, List.of("A1", "D2"))).body("lines[0].changed", contains("audiences"));

        String id = read(name).get("/api/v1/content-items").path("items[0].id");
        as(Identity.PRESS_BBD)
                .get("/api/v1/content-items/{id}/revisions", id)
                .then()
                .statusCode(200)
                .body("items[0].item.audiences", contains("A1"))
                .body("items[1].item.audiences", contains("A1", "D2"))
                .body("items[1].changes.field", contains("audiences"))
                .body("items[1].changes[0].before", contains("A1"))
                .body("items[1].changes[0].after", contains("A1", "D2"));
    }

    @Test
    void aCorrectionSetsIt() {
        submit(Identity.PRESS_BBD, speaking(name, List.of("A1")));
        String correction = keyed(Identity.PRESS_BBD)
                .body(Map.of(
                        "reason",
                        "Ghi nhầm đối tượng",
                        "items",
                        List.of(Map.of("externalId", name, "set", Map.of("audiences", List.of("D9"))))))
                .post("/api/v1/corrections")
                .then()
                .statusCode(201)
                .body("lines[0].changed", contains("audiences"))
                .body("lines[0].warnings.field", contains("set.audiences[0]"))
                .body("lines[0].warnings.code", contains("CODE_NOT_KNOWN_YET"))
                .extract()
                .path("id");
        as(Identity.APPROVER)
                .header("If-Match", "*")
                .post("/api/v1/corrections/{id}/approve", correction)
                .then()
                .statusCode(200);

        has(name, "D9");
    }

    @Test
    void itemsOfAnAudienceAreFound() {
        String code = "X-" + name.substring(0, 12);
        submit(Identity.PRESS_BBD, speaking(name, List.of("A1", code)), Bodies.item(Bodies.freshId()));

        as(Identity.VIEWER)
                .queryParam("audience", code)
                .get("/api/v1/content-items")
                .then()
                .statusCode(200)
                .body("items.externalId", contains(name));
    }

    static Stream<Arguments> spoiled() {
        return Stream.of(
                arguments("A1", "FIELD_TYPE_WRONG", "audiences"),
                arguments(Map.of("code", "A1"), "FIELD_TYPE_WRONG", "audiences"),
                arguments(List.of("A1", 2), "FIELD_TYPE_WRONG", "audiences[1]"),
                arguments(List.of(List.of("A1")), "FIELD_TYPE_WRONG", "audiences[0]"),
                arguments(Arrays.asList("A1", null), "FIELD_REQUIRED", "audiences[1]"),
                arguments(List.of(" "), "FIELD_REQUIRED", "audiences[0]"),
                arguments(List.of("A\u200b1"), "TEXT_INVISIBLE", "audiences[0]"),
                arguments(List.of("A".repeat(65)), "TEXT_TOO_LONG", "audiences[0]"),
                arguments(Collections.nCopies(51, "A1"), "LIST_TOO_LONG", "audiences"));
    }

    @ParameterizedTest
    @MethodSource("spoiled")
    void whatIsWrongIsNamed(Object audiences, String code, String field) {
        submit(Identity.PRESS_BBD, speaking(name, audiences))
                .body("lines.status", contains("REJECTED"))
                .body("lines[0].errors.code", contains(code))
                .body("lines[0].errors.field", contains(field));
        read(name).get("/api/v1/content-items").then().body("items", empty());
    }

    /** Known once its plan was told of, and of that plan alone. */
    @Test
    void aCodeThatIsNotKnownYetIsTakenWithAWarning() {
        UUID plan = UUID.randomUUID();
        Map<String, Object> item = Body.with(speaking(name, List.of("A3", "A4")), "planId", plan);
        keyed(Identity.PRESS_BBD)
                .body(Map.of("items", List.of(item)))
                .post("/api/v1/validations")
                .then()
                .statusCode(200)
                .body("lines[0].status", equalTo("CREATED"))
                .body("lines[0].warnings.code", contains(Collections.nCopies(3, equalTo("CODE_NOT_KNOWN_YET"))))
                .body("lines[0].warnings.field", contains("planId", "audiences[0]", "audiences[1]"));

        told(plan);

        await().atMost(Duration.ofSeconds(30)).untilAsserted(() -> sending(Identity.PRESS_BBD)
                .queryParam("dryRun", true)
                .body(Map.of("items", List.of(item)))
                .post(ITEMS)
                .then()
                .statusCode(200)
                .body("lines[0].warnings.field", contains("audiences[1]")));
        submit(Identity.PRESS_BBD, item).body("lines[0].status", equalTo("CREATED"));
        has(name, "A3", "A4");
    }

    /** Of days that no item of the tests has. */
    private void told(UUID plan) {
        LocalDate day = LocalDate.of(1985, 6, 5);
        var header = new PlanChanged(
                plan, 1985, "PLAN", "1", "KH", day, "Kế hoạch mẫu", "UBND", "ISSUED", day, day, "DECREE", true);
        var audience = new ClausesChanged.Audience("A3", "ABROAD", "Đối tượng mẫu", "II.1.1-3");
        try (var producer = new KafkaProducer<>(
                Map.of("bootstrap.servers", TestKafka.bootstrapServers()),
                new StringSerializer(),
                new ByteArraySerializer())) {
            producer.send(record(PlanChanged.TOPIC, PlanChanged.TYPE, plan, header));
            producer.send(record(
                    ClausesChanged.TOPIC,
                    ClausesChanged.TYPE,
                    plan,
                    new ClausesChanged(plan, List.of(), List.of(), List.of(audience))));
        }
    }

    private ProducerRecord<String, byte[]> record(String topic, String type, UUID plan, Record data) {
        var record =
                new ProducerRecord<>(topic, plan.toString(), json.write(data).getBytes(StandardCharsets.UTF_8));
        CloudEventHeaders.put(record.headers(), CloudEventHeaders.ID, UUID.randomUUID());
        CloudEventHeaders.put(record.headers(), CloudEventHeaders.TYPE, type);
        CloudEventHeaders.put(record.headers(), CloudEventHeaders.SOURCE, "/lantoa/task-service");
        CloudEventHeaders.put(record.headers(), CloudEventHeaders.EPOCH, 1);
        CloudEventHeaders.put(record.headers(), CloudEventHeaders.VERSION, 1);
        return record;
    }
}
