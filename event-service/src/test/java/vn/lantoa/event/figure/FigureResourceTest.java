package vn.lantoa.event.figure;

import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

import vn.lantoa.event.Bodies;
import vn.lantoa.event.EventApi;
import vn.lantoa.platform.testing.service.Body;
import vn.lantoa.platform.testing.token.Identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.params.provider.Arguments.arguments;

@QuarkusTest
class FigureResourceTest extends EventApi {

    private static final int AT_ONCE = 8;

    private final String code = Bodies.freshCode();
    private final String path = "/api/v1/events/" + code + "/figures";

    @BeforeEach
    void anEvent() {
        as(Identity.HOST).body(Bodies.event(code)).post("/api/v1/events").then().statusCode(201);
    }

    private String said(Object value, String source) {
        return as(Identity.HOST)
                .body(Bodies.figure(value, source))
                .post(path)
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    private ValidatableResponse choose(Identity identity, String figureId, String reason) {
        return as(identity)
                .body(Map.of("figureId", figureId, "reason", reason))
                .post(path + "/ATHLETES/choice")
                .then();
    }

    static Stream<Arguments> spoiledFigures() {
        return Stream.of(
                arguments("metric", "athletes", 400, "REQUEST_INVALID", "metric"),
                arguments("metric", null, 400, "REQUEST_INVALID", "metric"),
                arguments("value", -1, 400, "REQUEST_INVALID", "value"),
                arguments("value", "70", 400, "REQUEST_INVALID", "value"),
                arguments("value", 1.2345, 400, "REQUEST_INVALID", "value"),
                arguments("value", null, 400, "REQUEST_INVALID", "value"),
                arguments("qualifier", "MAYBE", 400, "REQUEST_INVALID", "qualifier"),
                arguments("unit", " ", 400, "REQUEST_INVALID", "unit"),
                arguments("source", null, 400, "REQUEST_INVALID", "source"),
                arguments("assertedOn", "2999-01-01", 400, "FIGURE_IN_FUTURE", "assertedOn"),
                arguments("assertedOn", "25/03/2024", 400, "REQUEST_INVALID", "assertedOn"),
                arguments("org", "SVHTT", 400, "FIELD_UNKNOWN", "org"),
                arguments("unit", "con", 400, "FIGURE_UNIT_UNKNOWN", "unit"),
                arguments("unit", "per\u200bson", 400, "TEXT_INVISIBLE", "unit"),
                arguments("value", 1_000_000_000_001L, 400, "NUMBER_TOO_LARGE", "value"),
                arguments("source", "a\r\nb", 400, "TEXT_INVISIBLE", "source"),
                arguments("unit", "team", 409, "FIGURE_UNIT_DIFFERS", "unit"));
    }

    @ParameterizedTest(name = "{0} = {1}: {3} at {4}")
    @MethodSource("spoiledFigures")
    void aSpoiledFigureIsRefusedByFieldAndReason(String field, Object value, int status, String problem, String where) {
        said(55, "Báo A");

        as(Identity.HOST)
                .body(Body.with(Bodies.figure(70, "Báo B"), field, value))
                .post(path)
                .then()
                .statusCode(status)
                .body("code", equalTo(problem))
                .body("violations.field", hasItem(where));
        as(Identity.VIEWER).get(path).then().body("items[0].assertions", hasSize(1));
    }

    @Test
    void moneyIsWhole() {
        Map<String, Object> revenue = Body.with(Bodies.figure(1.5, "Báo A"), "metric", "REVENUE_VND");

        as(Identity.HOST)
                .body(Body.with(revenue, "unit", "VND"))
                .post(path)
                .then()
                .statusCode(400)
                .body("code", equalTo("FIGURE_VND_NOT_WHOLE"));
    }

    @Test
    void whatSourcesSayStandsSideBySideAndNothingIsChosenForThem() {
        said(55, "Báo A");
        as(Identity.OFFICER)
                .body(Body.with(Bodies.figure(60, "Ban tổ chức"), "qualifier", "MORE_THAN"))
                .post(path)
                .then()
                .statusCode(201)
                .header("Location", containsString(path + "/ATHLETES"))
                .body("org", equalTo("STTTT"));
        said(70, "Đài B");

        as(Identity.VIEWER)
                .get(path)
                .then()
                .statusCode(200)
                .header("ETag", equalTo("\"3\""))
                .body("items", hasSize(1))
                .body("items[0].metric", equalTo("ATHLETES"))
                .body("items[0].state", equalTo("UNDECIDED"))
                .body("items[0].conflict", is(true))
                .body("items[0].spread.lowest", equalTo(55))
                .body("items[0].spread.highest", equalTo(70))
                .body("items[0].chosen", nullValue())
                .body("items[0].assertions.source", contains("Báo A", "Ban tổ chức", "Đài B"));
    }

    @Test
    void aChoiceStandsWithItsReasonAndTheOneBeforeStaysReadable() {
        String paper = said(55, "Báo A");
        String organiser = said(60, "Ban tổ chức");
        choose(Identity.HOST, paper, "Số đầu tiên").statusCode(201).body("number", equalTo(1));
        choose(Identity.OFFICER, organiser, "Số của ban tổ chức")
                .statusCode(201)
                .header("Location", containsString(path + "/ATHLETES"))
                .body("number", equalTo(2));

        as(Identity.VIEWER)
                .get(path + "/ATHLETES")
                .then()
                .statusCode(200)
                .body("state", equalTo("CHOSEN"))
                .body("chosen.id", equalTo(organiser))
                .body("reason", equalTo("Số của ban tổ chức"))
                .body("footnote.vi", equalTo("Nguồn khác: 55 (Báo A, 25/03/2024)."))
                .body("footnote.en", equalTo("Other sources: 55 (Báo A, 2024-03-25)."))
                .body("choices.reason", contains("Số đầu tiên", "Số của ban tổ chức"))
                .body("choices.org", contains("SVHTT", "STTTT"));
        as(Identity.AUDITOR)
                .queryParam("resource", "events/" + code + "/figures/ATHLETES/choice")
                .get("/api/v1/audit/event")
                .then()
                .body("items.actor", contains("host", "officer"));
    }

    @Test
    void whatASourceSaysLaterReplacesWhatItSaidBefore() {
        String first = said(55, "Báo A");
        said(60, "Ban tổ chức");
        String later = said(60, "BÁO A");

        as(Identity.VIEWER)
                .get(path + "/ATHLETES")
                .then()
                .statusCode(200)
                .body("state", equalTo("AGREED"))
                .body("conflict", is(false))
                .body("spread.lowest", equalTo(60))
                .body("footnote", nullValue())
                .body("assertions", hasSize(3));
        choose(Identity.HOST, first, "Số cũ").statusCode(409).body("code", equalTo("FIGURE_REPLACED"));
        choose(Identity.HOST, later, "Số mới").statusCode(201);
    }

    @Test
    void onlyWhatWasSaidOfTheMetricCanBeChosenAndWithAReason() {
        String athletes = said(55, "Báo A");
        String teams = as(Identity.HOST)
                .body(Body.with(Bodies.figure(9, "Báo A"), "metric", "TEAMS"))
                .post(path)
                .then()
                .statusCode(201)
                .extract()
                .path("id");

        choose(Identity.HOST, teams, "Nhầm").statusCode(400).body("code", equalTo("FIGURE_UNKNOWN"));
        choose(Identity.HOST, athletes, " ").statusCode(400).body("violations.field", hasItem("reason"));
        as(Identity.HOST)
                .body(Map.of("figureId", athletes, "reason", "Thử"))
                .post(path + "/VISITORS/choice")
                .then()
                .statusCode(404)
                .body("code", equalTo("FIGURE_METRIC_NOT_FOUND"));
    }

    @Test
    void anotherHostSaysAndChoosesNothing() {
        String figure = said(55, "Báo A");
        Identity other = Identity.HOST.of("SCT");

        as(other)
                .body(Bodies.figure(1, "Báo A"))
                .post(path)
                .then()
                .statusCode(403)
                .body("code", equalTo("NOT_YOUR_ORG"));
        choose(other, figure, "Thử").statusCode(403).body("code", equalTo("NOT_YOUR_ORG"));
        as(Identity.TOURISM)
                .body(Bodies.figure(1, "Báo A"))
                .post(path)
                .then()
                .statusCode(403)
                .body("code", equalTo("FORBIDDEN"));
    }

    @Test
    void choicesAtTheSameTimeFollowOneAnother() throws Exception {
        String figure = said(55, "Báo A");
        ExecutorService clients = Executors.newFixedThreadPool(AT_ONCE);
        try {
            List<Callable<Integer>> all = IntStream.range(0, AT_ONCE)
                    .mapToObj(n -> (Callable<Integer>) () -> choose(Identity.HOST, figure, "Lý do " + n)
                            .extract()
                            .statusCode())
                    .toList();
            for (Future<Integer> answer : clients.invokeAll(all)) {
                assertThat(answer.get()).isEqualTo(201);
            }
        } finally {
            clients.shutdown();
        }

        List<Integer> numbers = as(Identity.VIEWER).get(path + "/ATHLETES").path("choices.number");
        assertThat(numbers)
                .containsExactlyElementsOf(
                        IntStream.rangeClosed(1, AT_ONCE).boxed().toList());
        as(Identity.VIEWER).get("/api/v1/events/" + code).then().body("version", equalTo(AT_ONCE + 1));
    }
}
