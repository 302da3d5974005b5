package vn.lantoa.media.published;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;

import jakarta.inject.Inject;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import vn.lantoa.media.Bodies;
import vn.lantoa.media.MediaApi;
import vn.lantoa.media.contract.ContentItemsRecorded;
import vn.lantoa.media.contract.CorrectionChanged;
import vn.lantoa.media.contract.ObservationsRecorded;
import vn.lantoa.media.contract.PeriodDeclared;
import vn.lantoa.media.contract.PressAgencyChanged;
import vn.lantoa.media.contract.SubmissionRecorded;
import vn.lantoa.platform.data.outbox.Republish;
import vn.lantoa.platform.testing.service.Body;
import vn.lantoa.platform.testing.token.Identity;
import vn.lantoa.platform.testing.topic.TopicProbe;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;

/** What an agency for practice does is treated as everybody's, and told to no other service (rules.md §4). */
@QuarkusTest
class PracticeAgencyTest extends MediaApi {

    private static final String AGENCIES = "/api/v1/press-agencies";
    private static final String OBSERVATIONS = "/api/v1/metric-observations";
    private static final String SUBMISSIONS = "/api/v1/submissions";

    @Inject
    Republish republish;

    private final Instant began = Instant.now();
    private final String code =
            "TH-" + UUID.randomUUID().toString().substring(0, 8).toUpperCase(Locale.ROOT);
    private final Identity client = Identity.PRESS_BBD.of(code);

    private static Map<String, Object> agency(String code) {
        return Map.of("code", code, "name", "Báo mẫu", "level", "PROVINCIAL", "pressTypes", List.of("ELECTRONIC"));
    }

    @BeforeEach
    void register() {
        as(Identity.OFFICER)
                .body(Body.with(agency(code), "practice", true))
                .post(AGENCIES)
                .then()
                .statusCode(201)
                .body("practice", equalTo(true));
    }

    private static Response send(Identity who, String name) {
        Map<String, Object> item = Body.with(Bodies.item(name), "metrics", Map.of("views", 7));
        return keyed(who).body(Map.of("items", List.of(item))).post(SUBMISSIONS);
    }

    private String correct(String name) {
        Map<String, Object> line = Map.of("externalId", name, "set", Map.of("title", "Tên đúng"));
        String correction = keyed(client)
                .body(Map.of("reason", "Ghi nhầm", "items", List.of(line)))
                .post("/api/v1/corrections")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        as(Identity.APPROVER)
                .header("If-Match", "*")
                .post("/api/v1/corrections/" + correction + "/approve")
                .then()
                .statusCode(200);
        return correction;
    }

    @Test
    void itsWorkIsKeptAndMarkedAndNoneOfItIsTold() {
        String name = Bodies.freshId();
        send(client, name).then().statusCode(201).body("created", equalTo(1));
        String correction = correct(name);
        keyed(client)
                .body(Map.of("period", "2020-02", "calendar", "DECREE", "items", 0, "seconds", 0))
                .post("/api/v1/period-declarations")
                .then()
                .statusCode(201);
        as(client)
                .get("/api/v1/content-items")
                .then()
                .body("items.title", contains("Tên đúng"))
                .body("items.practice", contains(true));
        for (String aggregate : List.of(ContentItemsRecorded.AGGREGATE, PressAgencyChanged.AGGREGATE)) {
            republish.run(aggregate, began, Instant.parse("2999-01-01T00:00:00Z"));
        }

        // what is written later is told later
        String other = Bodies.freshId();
        send(Identity.PRESS_BBD, other).then().statusCode(201);
        new TopicProbe(ContentItemsRecorded.TOPIC).of("BBD", told -> told.mentions(other), 1);
        for (String topic : List.of(
                PressAgencyChanged.TOPIC,
                ContentItemsRecorded.TOPIC,
                ObservationsRecorded.TOPIC,
                SubmissionRecorded.TOPIC,
                PeriodDeclared.TOPIC)) {
            assertThat(new TopicProbe(topic).of(code)).as(topic).isEmpty();
        }
        assertThat(new TopicProbe(CorrectionChanged.TOPIC).of(correction)).isEmpty();
        as(Identity.PRESS_BBD)
                .get("/api/v1/content-items?externalId=" + other)
                .then()
                .body("items.practice", contains(false));
    }

    /** Who makes figures of the feed must be able to leave it out. */
    @Test
    void whatIsObservedOfItIsMarkedInTheListAndInTheFeed() {
        String begin = as(Identity.REPORTING_JOB)
                .get(OBSERVATIONS + "/changes?after=now")
                .path("next");
        send(client, Bodies.freshId()).then().statusCode(201);
        send(Identity.PRESS_BBD, Bodies.freshId()).then().statusCode(201);

        await().atMost(Duration.ofSeconds(20)).untilAsserted(() -> as(Identity.REPORTING_JOB)
                .get(OBSERVATIONS + "/changes?after=" + begin)
                .then()
                .body("items.findAll { it.agency == '%s' }.practice".formatted(code), contains(true))
                .body("items.findAll { it.agency == 'BBD' }.practice", contains(false)));
        as(Identity.OFFICER)
                .get(OBSERVATIONS + "?agency=" + code)
                .then()
                .body("items.views", contains(7))
                .body("items.practice", contains(true));
    }

    @Test
    void itStaysForPractice() {
        Map<String, Object> entry = agency(code);
        as(Identity.OFFICER)
                .header("If-Match", "*")
                .body(Body.with(entry, "practice", false))
                .put(AGENCIES + "/" + code)
                .then()
                .statusCode(400)
                .body("code", equalTo("PRESS_AGENCY_PRACTICE_FIXED"))
                .body("violations.field", contains("practice"));
        as(Identity.OFFICER)
                .header("If-Match", "*")
                .body(Body.with(entry, "name", "Tên mới"))
                .put(AGENCIES + "/" + code)
                .then()
                .statusCode(200)
                .body("practice", equalTo(true));
    }

    @Test
    void itHasNoSuccessorNoAgreementAndNoBaseline() {
        refused(as(Identity.OFFICER)
                .body(Body.with(agency(code + "-2"), "predecessors", List.of(code)))
                .post(AGENCIES));
        refused(as(Identity.OFFICER)
                .body(Body.with(Body.with(agency(code + "-3"), "predecessors", List.of("BBD")), "practice", true))
                .post(AGENCIES));
        refused(keyed(Identity.OFFICER)
                .body(Body.with(
                        Map.of(
                                "agency", code,
                                "planId", UUID.randomUUID(),
                                "kind", "PRESS",
                                "method", "ORDER",
                                "number", "1/TT",
                                "signedOn", "2024-01-02",
                                "validFrom", "2024-01-02"),
                        "validTo",
                        "2024-12-31"))
                .post("/api/v1/partnerships"));
        String target = keyed(Identity.OFFICER)
                .body(Map.of("name", "Mẫu", "baselineYear", 2023))
                .post("/api/v1/growth-targets")
                .path("id");
        refused(as(Identity.OFFICER)
                .header("If-None-Match", "*")
                .body(Map.of("calendar", "DECREE", "value", 100, "source", "Số liệu tổng hợp"))
                .put("/api/v1/growth-targets/" + target + "/baselines/" + code + "/NEWS_ITEMS"));
    }

    private static void refused(Response answer) {
        answer.then().statusCode(400).body("code", equalTo("PRESS_AGENCY_IS_PRACTICE"));
    }
}
