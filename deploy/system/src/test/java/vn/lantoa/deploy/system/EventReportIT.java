package vn.lantoa.deploy.system;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;

import io.restassured.path.json.JsonPath;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

import vn.lantoa.platform.testing.token.Identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;

/**
 * An event of May 2019 from three sides: its host writes it down, an agency tells of it, the plan's scorecard shows
 * both. The agency is the first to name it.
 */
@SystemTest
class EventReportIT {

    private static final Duration HEARD_WITHIN = Duration.ofSeconds(90);
    private static final String CLAUSE = "II.3-1";
    private static final String CODE =
            "DUA-THU-" + UUID.randomUUID().toString().substring(0, 8).toUpperCase(Locale.ROOT);
    private static final String EVENT = "/api/v1/events/" + CODE;

    private static String planId;

    @BeforeAll
    static void thePressNamesTheEventBeforeItsHostDoes() {
        planId = SamplePlan.importDocument();
        Sending.store(
                        Identity.PRESS_BBD,
                        item("1"),
                        item("2").with("metrics", Map.of("views", 500)),
                        item("3").republishing(CODE + "-2"),
                        item("4").lasting("VIDEO", 90).with("language", "en-GB"))
                .body("lines[0].warnings[0].field", equalTo("eventCode"));
        await().atMost(HEARD_WITHIN).until(() -> unknownCodes().contains(CODE));

        create(
                "/api/v1/events",
                Map.of(
                        "code", CODE,
                        "type", "SPORT_EVENT",
                        "name", "Giải đua mẫu 2019",
                        "scope", "DOMESTIC",
                        "startOn", "2019-05-03",
                        "endOn", "2019-05-05",
                        "host", "SVHTT",
                        "planId", planId,
                        "clausePaths", List.of(CLAUSE)));
        planCoverage();
        leadTo("CONFIRMED");
        leadTo("TOOK_PLACE");
    }

    private static AnItem item(String number) {
        return AnItem.on("2019-05-04", CODE + "-" + number).with("eventCode", CODE);
    }

    private static String create(String collection, Map<String, ?> body) {
        return As.created(Identity.HOST, collection, body);
    }

    private static void planCoverage() {
        var lines = List.of(
                Map.of("genre", "NEWS", "language", "vi", "minimum", 2, "maximum", 40),
                Map.of("genre", "VIDEO", "minimum", 2),
                Map.of("minimum", 0));
        As.the(Identity.HOST)
                .header("If-Match", version())
                .body(Map.of("lines", lines))
                .put(EVENT + "/media-plan")
                .then()
                .statusCode(200);
    }

    private static void leadTo(String status) {
        As.the(Identity.HOST)
                .header("If-Match", version())
                .body(Map.of("to", status))
                .post(EVENT + "/transitions")
                .then()
                .statusCode(200);
    }

    private static String version() {
        return As.the(Identity.HOST).get(EVENT).header("ETag");
    }

    private static String said(String metric, int value, String source) {
        return create(
                EVENT + "/figures",
                Map.of(
                        "metric",
                        metric,
                        "value",
                        value,
                        "unit",
                        "person",
                        "source",
                        source,
                        "assertedOn",
                        "2019-05-06"));
    }

    private static List<String> unknownCodes() {
        return As.the(Identity.AUDITOR)
                .get("/api/v1/data-quality?from=2019-04-15&to=2019-05-15")
                .then()
                .statusCode(200)
                .extract()
                .path("unknownCodes.code");
    }

    private static JsonPath scorecard(String clause) {
        return As.the(Identity.VIEWER)
                .get("/api/v1/scorecards/" + planId + clause)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }

    @Test
    void theCodeIsKnownToThePressAndListedNoLonger() {
        await().atMost(HEARD_WITHIN).untilAsserted(() -> Sending.items(
                        As.sending(Identity.PRESS_BTV).queryParam("dryRun", true), item("5"))
                .body("lines[0].warnings.size()", equalTo(0)));
        await().atMost(HEARD_WITHIN).until(() -> !unknownCodes().contains(CODE));
    }

    @Test
    void thePlanAndItsClauseShowWhatThePressMadeOfTheEvent() {
        await().atMost(HEARD_WITHIN).untilAsserted(() -> {
            JsonPath card = scorecard("/" + CLAUSE);
            assertThat(card.getList("events.events.code")).containsExactly(CODE);
            assertThat(card.getString("events.events[0].status")).isEqualTo("TOOK_PLACE");
            assertThat(card.getInt("events.events[0].media.works")).isEqualTo(3);
            assertThat(card.getInt("events.events[0].media.publications")).isEqualTo(4);
            assertThat(card.getInt("events.events[0].media.views")).isEqualTo(500);
            assertThat(card.getString("events.events[0].coverage.reason")).isEqualTo("COVERAGE_BELOW_MINIMUM");
        });
        assertThat(scorecard("").getInt("events.media.works")).isEqualTo(3);
    }

    @Test
    void coverageIsTheSameAsTheEventServices() {
        await().atMost(HEARD_WITHIN).untilAsserted(() -> {
            JsonPath hosts = As.the(Identity.HOST)
                    .get(EVENT + "/media-plan/coverage")
                    .then()
                    .statusCode(200)
                    .extract()
                    .jsonPath();
            JsonPath card = scorecard("");
            assertThat(card.getList("events.events[0].coverage.lines.deliveredWorks"))
                    .isEqualTo(hosts.getList("lines.works"))
                    .isEqualTo(List.of(2, 1, 0));
            assertThat(card.getList("events.events[0].coverage.lines.deliveredPublications"))
                    .isEqualTo(hosts.getList("lines.publications"))
                    .isEqualTo(List.of(3, 1, 0));
        });
    }

    @Test
    void aFigureThatSourcesDifferOnIsShownOnceItIsChosenWithItsFootnote() {
        said("ATHLETES", 55, "Báo mẫu A");
        String chosen = said("ATHLETES", 60, "Ban tổ chức");
        await().atMost(HEARD_WITHIN).untilAsserted(() -> {
            JsonPath card = scorecard("");
            assertThat(card.getString("events.events[0].results.reason")).isEqualTo("FIGURE_NOT_CHOSEN");
            assertThat(card.getString("events.events[0].results.figures[0].value"))
                    .isNull();
        });

        create(EVENT + "/figures/ATHLETES/choice", Map.of("figureId", chosen, "reason", "Số của ban tổ chức"));

        await().atMost(HEARD_WITHIN).untilAsserted(() -> {
            JsonPath card = scorecard("");
            assertThat(card.getString("events.events[0].results.reason")).isEqualTo("FIGURES_STAND");
            assertThat(card.getInt("events.events[0].results.figures[0].value")).isEqualTo(60);
            assertThat(card.getInt("events.events[0].results.figures[0].conflicting"))
                    .isOne();
            assertThat(card.getString("events.events[0].results.figures[0].footnote"))
                    .contains("55", "Báo mẫu A");
        });
    }
}
