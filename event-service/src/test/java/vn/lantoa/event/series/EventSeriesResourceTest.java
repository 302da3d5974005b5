package vn.lantoa.event.series;

import java.util.Map;
import java.util.stream.Stream;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

import vn.lantoa.event.Bodies;
import vn.lantoa.event.EventApi;
import vn.lantoa.platform.testing.service.Body;
import vn.lantoa.platform.testing.token.Identity;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.junit.jupiter.params.provider.Arguments.arguments;

@QuarkusTest
class EventSeriesResourceTest extends EventApi {

    private static final String PATH = "/api/v1/event-series";

    private final String code = Bodies.freshCode();

    private static void register(Map<String, Object> series) {
        as(Identity.HOST).body(series).post(PATH).then().statusCode(201);
    }

    private String edition(int year) {
        String event = code + "-" + year;
        Map<String, Object> body = Body.with(Bodies.event(event), "series", code);
        body.put("startOn", year + "-03-22");
        body.put("endOn", year + "-03-24");
        as(Identity.HOST)
                .body(body)
                .post("/api/v1/events")
                .then()
                .statusCode(201)
                .body("edition.year", equalTo(year));
        return event;
    }

    private static void athletes(String event, int value) {
        as(Identity.HOST)
                .body(Bodies.figure(value, "Ban tổ chức"))
                .post("/api/v1/events/" + event + "/figures")
                .then()
                .statusCode(201);
    }

    static Stream<Arguments> spoiledSeries() {
        return Stream.of(
                arguments("code", null, "EVENT_SERIES_CODE_MISMATCH", "code"),
                arguments("code", "chuỗi", "REQUEST_INVALID", "code"),
                arguments("name", "", "REQUEST_INVALID", "name"),
                arguments("name", "F1H2O\r\nX-Y: z", "TEXT_INVISIBLE", "name"),
                arguments("name", "F1H2O \u202e4202", "TEXT_INVISIBLE", "name"),
                arguments("nameEn", "F1\u200bH2O", "TEXT_INVISIBLE", "nameEn"),
                arguments("name", "\u00a0", "REQUEST_INVALID", "name"),
                arguments("type", "PARTY", "REQUEST_INVALID", "type"),
                arguments("recurrence", "OFTEN", "REQUEST_INVALID", "recurrence"),
                arguments("international", "no", "REQUEST_INVALID", "international"),
                arguments("version", 1, "FIELD_UNKNOWN", "version"));
    }

    @ParameterizedTest(name = "{0} = {1}: {2} at {3}")
    @MethodSource("spoiledSeries")
    void aSpoiledSeriesIsRefusedByFieldAndReason(String field, Object value, String problem, String where) {
        as(Identity.OFFICER)
                .body(Body.with(Bodies.series(code), field, value))
                .post(PATH)
                .then()
                .statusCode(400)
                .body("code", equalTo(problem))
                .body("violations.field", hasItem(where));
    }

    @Test
    void aSeriesIsNationalUnlessItSaysOtherwise() {
        as(Identity.HOST)
                .body(Body.without(Bodies.series(code), "international"))
                .post(PATH)
                .then()
                .statusCode(201)
                .body("international", equalTo(false));
    }

    @Test
    void aHostKeepsItsOwnSeries() {
        register(Bodies.series(code));

        as(Identity.HOST.of("SCT"))
                .header("If-Match", "\"0\"")
                .body(Bodies.series(code))
                .put(PATH + "/" + code)
                .then()
                .statusCode(403)
                .body("code", equalTo("NOT_YOUR_ORG"));
        as(Identity.HOST)
                .body(Body.without(Bodies.series(Bodies.freshCode()), "host"))
                .post(PATH)
                .then()
                .statusCode(403);
        as(Identity.HOST)
                .header("If-Match", "\"0\"")
                .body(Body.with(Bodies.series(code), "recurrence", "BIENNIAL"))
                .put(PATH + "/" + code)
                .then()
                .statusCode(200)
                .body("recurrence", equalTo("BIENNIAL"))
                .body("version", equalTo(1));
        as(Identity.HOST)
                .header("If-Match", "\"0\"")
                .body(Bodies.series(code))
                .put(PATH + "/" + code)
                .then()
                .statusCode(412);
        as(Identity.OFFICER)
                .body(Bodies.series(code))
                .post(PATH)
                .then()
                .statusCode(409)
                .body("code", equalTo("EVENT_SERIES_EXISTS"));
    }

    @Test
    void aListIsFilteredAndSearchedWithoutAccents() {
        register(Body.with(Bodies.series(code), "name", "Giải đua thuyền " + code));

        as(Identity.VIEWER)
                .queryParam("q", "GIAI DUA THUYEN " + code)
                .queryParam("type", "FESTIVAL")
                .queryParam("international", true)
                .get(PATH)
                .then()
                .statusCode(200)
                .body("items.code", contains(code));
    }

    @Test
    void editionsAreComparedYearByYear() {
        register(Bodies.series(code));
        athletes(edition(2021), 40);
        athletes(edition(2022), 60);
        edition(2024);

        as(Identity.VIEWER)
                .get(PATH + "/" + code + "/editions")
                .then()
                .statusCode(200)
                .body("items.year", contains(2021, 2022, 2023, 2024))
                .body("items.change", contains("NEW", "EXPANDED", "NOT_HELD", "RESUMED"))
                .body("items[1].athletes", equalTo(60))
                .body("items[1].editions.code", contains(code + "-2022"));
        as(Identity.VIEWER)
                .get("/api/v1/events?series=" + code + "-NOT")
                .then()
                .statusCode(400)
                .body("code", equalTo("PARAMETER_CODE_UNKNOWN"))
                .body("violations[0].field", equalTo("series"));
        as(Identity.VIEWER).get("/api/v1/events?host=nobody").then().statusCode(400);
        as(Identity.VIEWER).get("/api/v1/event-series?host=nobody").then().statusCode(400);
        as(Identity.VIEWER).get("/api/v1/events?theme=").then().statusCode(400);
        as(Identity.VIEWER).get("/api/v1/events?series=" + code).then().body("items", hasSize(3));
    }
}
