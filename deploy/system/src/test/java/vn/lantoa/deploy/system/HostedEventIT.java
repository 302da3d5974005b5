package vn.lantoa.deploy.system;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;

import io.restassured.response.ValidatableResponse;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import vn.lantoa.platform.testing.token.Identity;

import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

/** An event's life through the gateway: its host registers it, sources differ, one is chosen, the press tells of it. */
@SystemTest
class HostedEventIT {

    private static final Duration HEARD_WITHIN = Duration.ofSeconds(90);

    private final String code =
            "AQUABIKE-" + UUID.randomUUID().toString().substring(0, 8).toUpperCase(Locale.ROOT);
    private final String path = "/api/v1/events/" + code;

    private static Map<String, Object> event(String code) {
        return Map.of(
                "code", code,
                "type", "SPORT_EVENT",
                "name", "Giải mô tô nước mẫu",
                "nameEn", "Sample Aquabike",
                "scope", "DOMESTIC",
                "venue", "Đầm Thị Nại",
                "country", "VN",
                "startOn", "2024-03-22",
                "endOn", "2024-03-24",
                "host", "SVHTT");
    }

    private static Map<String, Object> athletes(int value, String qualifier, String source) {
        return Map.of(
                "metric",
                "ATHLETES",
                "value",
                value,
                "qualifier",
                qualifier,
                "unit",
                "person",
                "source",
                source,
                "assertedOn",
                "2024-03-25");
    }

    @BeforeEach
    void theHostRegistersIt() {
        await().atMost(HEARD_WITHIN).until(() -> isKnownThat("SVHTT"));
        As.the(Identity.HOST)
                .body(event(code))
                .post("/api/v1/events")
                .then()
                .statusCode(201)
                .body("warnings", empty());
    }

    @Test
    void sourcesDifferUntilOneIsChosenAndTheOthersStayInTheFootnote() {
        says(athletes(55, "EXACT", "Nguồn mẫu A"));
        String organiser = says(athletes(60, "MORE_THAN", "Ban tổ chức mẫu"));
        As.the(Identity.VIEWER)
                .get(path + "/figures/ATHLETES")
                .then()
                .statusCode(200)
                .body("state", equalTo("UNDECIDED"))
                .body("chosen", nullValue());

        As.the(Identity.HOST)
                .body(Map.of("figureId", organiser, "reason", "Số của ban tổ chức"))
                .post(path + "/figures/ATHLETES/choice")
                .then()
                .statusCode(201);

        As.the(Identity.VIEWER)
                .get(path + "/figures")
                .then()
                .statusCode(200)
                .body("items[0].state", equalTo("CHOSEN"))
                .body("items[0].chosen.source", equalTo("Ban tổ chức mẫu"))
                .body("items[0].footnote.vi", equalTo("Nguồn khác: 55 (Nguồn mẫu A, 25/03/2024)."));
    }

    @Test
    void whatThePressPublishesOfItIsDelivered() {
        As.the(Identity.HOST)
                .header("If-Match", "\"0\"")
                .body(Map.of("lines", List.of(Map.of("genre", "NEWS", "language", "vi", "minimum", 1))))
                .put(path + "/media-plan")
                .then()
                .statusCode(200);
        coverage().body("lines.state", contains("BELOW"));

        Sending.store(
                Identity.PRESS_BTV,
                AnItem.on("2024-03-23", "su-kien-" + UUID.randomUUID()).with("eventCode", code));

        await().atMost(HEARD_WITHIN).untilAsserted(() -> coverage()
                .body("works", equalTo(1))
                .body("lines.works", contains(1))
                .body("lines.state", contains("MET")));
    }

    @Test
    void itGoesItsWayAndNobodyElseMovesIt() {
        to(Identity.HOST, "CONFIRMED").statusCode(200);
        to(Identity.TOURISM, "CANCELLED").statusCode(403).body("code", equalTo("FORBIDDEN"));
        to(Identity.HOST, "TOOK_PLACE").statusCode(200).body("status", equalTo("TOOK_PLACE"));
        to(Identity.OFFICER, "CANCELLED").statusCode(409).body("code", equalTo("EVENT_TRANSITION_ILLEGAL"));
    }

    @Test
    void aHostRegistersNothingForAnotherAgency() {
        Map<String, Object> others = new HashMap<>(event(code + "-2"));
        others.put("host", "SDL");

        As.the(Identity.HOST)
                .body(others)
                .post("/api/v1/events")
                .then()
                .statusCode(403)
                .body("code", equalTo("NOT_YOUR_ORG"));
    }

    /** Whether the task-service's agencies have come to the event-service: then naming one is worth no warning. */
    private static boolean isKnownThat(String agency) {
        String trial = "THU-" + UUID.randomUUID().toString().substring(0, 8).toUpperCase(Locale.ROOT);
        Map<String, Object> event = new HashMap<>(event(trial));
        event.put("host", agency);
        List<Object> warnings = As.theOfficer()
                .body(event)
                .post("/api/v1/events")
                .then()
                .statusCode(201)
                .extract()
                .path("warnings");
        return warnings.isEmpty();
    }

    private String says(Map<String, Object> figure) {
        return As.created(Identity.HOST, path + "/figures", figure);
    }

    private ValidatableResponse to(Identity identity, String status) {
        return As.the(identity)
                .header("If-Match", "*")
                .body(Map.of("to", status, "reason", "Theo kế hoạch mẫu"))
                .post(path + "/transitions")
                .then();
    }

    private ValidatableResponse coverage() {
        return As.the(Identity.VIEWER).get(path + "/media-plan/coverage").then().statusCode(200);
    }
}
