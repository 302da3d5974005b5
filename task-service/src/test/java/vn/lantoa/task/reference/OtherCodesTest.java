package vn.lantoa.task.reference;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.junit.jupiter.api.Test;

import vn.lantoa.deploy.embedded.testing.TestKafka;
import vn.lantoa.event.contract.EventChanged;
import vn.lantoa.media.contract.OrderChanged;
import vn.lantoa.platform.data.kafka.CloudEventHeaders;
import vn.lantoa.platform.testing.golden.GoldenJson;
import vn.lantoa.platform.testing.service.Body;
import vn.lantoa.platform.testing.token.Identity;
import vn.lantoa.task.TaskApi;

import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

/** Events and orders are told of through their topics, and what money and themes name of them is known. */
@QuarkusTest
class OtherCodesTest extends TaskApi {

    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final String LINES = "/api/v1/budget-lines";

    private final String event = "EV-" + UUID.randomUUID().toString().substring(0, 8);
    private final UUID order = UUID.randomUUID();

    private static void tell(String topic, String type, String key, long version, String payload) {
        var record = new ProducerRecord<>(topic, key, payload.getBytes(StandardCharsets.UTF_8));
        CloudEventHeaders.put(record.headers(), CloudEventHeaders.ID, UUID.randomUUID());
        CloudEventHeaders.put(record.headers(), CloudEventHeaders.TYPE, type);
        CloudEventHeaders.put(record.headers(), CloudEventHeaders.SOURCE, "/lantoa/other-service");
        CloudEventHeaders.put(record.headers(), CloudEventHeaders.EPOCH, 1);
        CloudEventHeaders.put(record.headers(), CloudEventHeaders.VERSION, version);
        try (var producer = new KafkaProducer<>(
                Map.of("bootstrap.servers", TestKafka.bootstrapServers()),
                new StringSerializer(),
                new ByteArraySerializer())) {
            producer.send(record);
        }
    }

    private static String golden(Class<?> type) {
        return new String(GoldenJson.of(type).bytesWithUnknownFields(), StandardCharsets.UTF_8);
    }

    /** Tells of the event as it was planned, and, later, of it as cancelled: its code stays known. */
    private void tellOfTheEvent() {
        String planned = golden(EventChanged.class).replace("AQUABIKE-2024", event);
        tell(EventChanged.TOPIC, EventChanged.TYPE, event, 1, planned);
        tell(EventChanged.TOPIC, EventChanged.TYPE, event, 2, planned.replaceAll("TOOK_PLACE|PLANNED", "CANCELLED"));
    }

    private void tellOfTheOrder() {
        String told = golden(OrderChanged.class).replace("018f2c5a-7b00-7a10-8f00-000000000031", order.toString());
        tell(OrderChanged.TOPIC, OrderChanged.TYPE, order.toString(), 1, told);
        tell(OrderChanged.TOPIC, OrderChanged.TYPE, order.toString(), 1, told);
    }

    private Map<String, Object> line(UUID plan) {
        String source = "NS-" + UUID.randomUUID().toString().substring(0, 8).toUpperCase(Locale.ROOT);
        as(Identity.FINANCE)
                .body(Map.of("code", source, "kind", "STATE_PROVINCIAL", "name", "Nguồn mẫu"))
                .post("/api/v1/funding-sources")
                .then()
                .statusCode(201);
        return Map.of(
                "planId", plan,
                "title", "Truyền thông giải đua (dữ liệu tổng hợp)",
                "agency", "SDL",
                "sourceCode", source,
                "fiscalYear", 2024,
                "eventCode", event,
                "orderId", order);
    }

    private static ValidatableResponse put(String id, Map<String, Object> line) {
        return as(Identity.FINANCE)
                .header("If-Match", "*")
                .body(line)
                .put(LINES + "/" + id)
                .then()
                .statusCode(200);
    }

    private static ValidatableResponse listed(UUID plan, boolean known) {
        return as(Identity.VIEWER)
                .queryParam("planId", plan)
                .queryParam("codesKnown", known)
                .get(LINES)
                .then()
                .statusCode(200);
    }

    @Test
    void aLineThatNamesWhatIsToldOfLaterGivesNoWarningAnyMore() {
        UUID plan = aPlan();
        Map<String, Object> line = line(plan);
        String id = as(Identity.FINANCE)
                .body(line)
                .post(LINES)
                .then()
                .statusCode(201)
                .body("warnings.field", contains("eventCode", "orderId"))
                .body("warnings.code", contains("CODE_NOT_KNOWN_YET", "CODE_NOT_KNOWN_YET"))
                .extract()
                .path("id");
        listed(plan, false).body("items.id", contains(id));
        listed(plan, true).body("items", empty());

        tellOfTheEvent();
        await().atMost(PATIENCE).untilAsserted(() -> put(id, line).body("warnings.field", contains("orderId")));
        listed(plan, false).body("items.id", contains(id));
        tellOfTheOrder();
        await().atMost(PATIENCE).untilAsserted(() -> listed(plan, true).body("items.id", contains(id)));

        listed(plan, false).body("items", empty());
        put(id, line).body("warnings", empty());
        put(id, Body.with(line, "eventCode", event + "-2"))
                .body("warnings.field", contains("eventCode"))
                .body("warnings[0].message", equalTo("Chưa biết mã " + event + "-2 ở đây."));
        listed(plan, false).body("items.id", contains(id));
        as(Identity.VIEWER).get(LINES + "/" + id).then().statusCode(200).body("warnings", nullValue());
    }

    @Test
    void aThemeWarnsOfThoseEventsAloneThatNobodyToldOf() {
        String theme = as(Identity.VIEWER)
                .queryParam("planId", aPlan())
                .get("/api/v1/content-themes")
                .then()
                .statusCode(200)
                .extract()
                .path("items[0].id");
        Map<String, Object> focus = Map.of(
                "items",
                List.of(
                        Map.of("eventCode", "KHONG-CO-" + event, "priority", 1),
                        Map.of("eventCode", event, "priority", 2)));

        tellOfTheEvent();

        await().atMost(PATIENCE).untilAsserted(() -> as(Identity.OFFICER)
                .header("If-Match", "*")
                .body(focus)
                .put("/api/v1/content-themes/" + theme + "/focus-events")
                .then()
                .statusCode(200)
                .body("warnings.field", contains("items[0].eventCode")));
    }
}
