package vn.lantoa.event.event;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

import vn.lantoa.event.Bodies;
import vn.lantoa.event.EventApi;
import vn.lantoa.platform.testing.service.Body;
import vn.lantoa.platform.testing.token.Identity;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.params.provider.Arguments.arguments;

@QuarkusTest
class EventResourceTest extends EventApi {

    private static final String PATH = "/api/v1/events";

    private final String code = Bodies.freshCode();

    private static void register(Map<String, Object> event) {
        as(Identity.OFFICER).body(event).post(PATH).then().statusCode(201);
    }

    private ValidatableResponse move(Identity identity, String to, String reason) {
        return as(identity)
                .header("If-Match", "*")
                .body(Map.of("to", to, "reason", reason))
                .post(PATH + "/" + code + "/transitions")
                .then();
    }

    private ValidatableResponse replace(Map<String, Object> event) {
        return as(Identity.HOST)
                .header("If-Match", "*")
                .body(event)
                .put(PATH + "/" + code)
                .then();
    }

    private ValidatableResponse move(Identity identity, String to) {
        return as(identity)
                .header("If-Match", "*")
                .body(Map.of("to", to))
                .post(PATH + "/" + code + "/transitions")
                .then();
    }

    static Stream<Arguments> spoiledEvents() {
        return Stream.of(
                arguments("code", null, "EVENT_CODE_MISMATCH", "code"),
                arguments("code", "le hoi", "REQUEST_INVALID", "code"),
                arguments("code", "A".repeat(65), "REQUEST_INVALID", "code"),
                arguments("type", "PARTY", "REQUEST_INVALID", "type"),
                arguments("type", null, "REQUEST_INVALID", "type"),
                arguments("name", " ", "REQUEST_INVALID", "name"),
                arguments("scope", "HERE", "REQUEST_INVALID", "scope"),
                arguments("scope", "ABROAD", "EVENT_SCOPE_MISMATCH", "scope"),
                arguments("country", "Việt Nam", "REQUEST_INVALID", "country"),
                arguments("country", "XX", "EVENT_COUNTRY_UNKNOWN", "country"),
                arguments("country", "LA", "EVENT_SCOPE_MISMATCH", "scope"),
                arguments("startOn", "2024-02-30", "REQUEST_INVALID", "startOn"),
                arguments("startOn", null, "REQUEST_INVALID", "startOn"),
                arguments("endOn", "2024-03-21", "EVENT_DATES_REVERSED", "endOn"),
                arguments("host", null, "REQUEST_INVALID", "host"),
                arguments("host", "sở", "REQUEST_INVALID", "host"),
                arguments("series", "NOT-REGISTERED", "EVENT_SERIES_UNKNOWN", "series"),
                arguments("edition", Map.of("year", 2024), "EVENT_EDITION_WITHOUT_SERIES", "edition"),
                arguments("edition", Map.of("number", 1), "REQUEST_INVALID", "edition.year"),
                arguments("clausePaths", List.of("II.3-1", "II.3-1"), "EVENT_LIST_REPEATED", "clausePaths"),
                arguments("themeCodes", List.of(" "), "REQUEST_INVALID", "themeCodes[0]"),
                arguments("planId", "17", "REQUEST_INVALID", "planId"),
                arguments("status", "CONFIRMED", "FIELD_UNKNOWN", "status"),
                arguments("version", 3, "FIELD_UNKNOWN", "version"));
    }

    @ParameterizedTest(name = "{0} = {1}: {2} at {3}")
    @MethodSource("spoiledEvents")
    void aSpoiledEventIsRefusedByFieldAndReason(String field, Object value, String problem, String where) {
        as(Identity.OFFICER)
                .body(Body.with(Bodies.event(code), field, value))
                .post(PATH)
                .then()
                .statusCode(400)
                .body("code", equalTo(problem))
                .body("violations.field", hasItem(where));
        as(Identity.VIEWER).get(PATH + "/" + code).then().statusCode(404);
    }

    @Test
    void anEventAbroadNamesItsCountry() {
        Map<String, Object> abroad = Body.with(Bodies.event(code), "scope", "ABROAD");

        as(Identity.OFFICER)
                .body(Body.without(abroad, "country"))
                .post(PATH)
                .then()
                .statusCode(400)
                .body("code", equalTo("EVENT_COUNTRY_REQUIRED"));
        as(Identity.OFFICER)
                .body(Body.with(abroad, "country", "LA"))
                .post(PATH)
                .then()
                .statusCode(201)
                .body("country", equalTo("LA"));
    }

    @Test
    void theHostRegistersItsEventAndEverybodyReadsIt() {
        as(Identity.HOST)
                .body(Bodies.event(code))
                .post(PATH)
                .then()
                .statusCode(201)
                .header("Location", containsString("/api/v1/events/" + code))
                .header("ETag", equalTo("\"0\""))
                .body("status", equalTo("PLANNED"))
                .body("hostRole", equalTo("ORGANISER"));

        as(Identity.PRESS_BTV)
                .get(PATH + "/" + code)
                .then()
                .statusCode(200)
                .body("name", equalTo("Lễ hội biển mẫu"))
                .body("warnings", nullValue());
    }

    @Test
    void anotherHostWritesNothingOfIt() {
        Identity other = Identity.HOST.of("SCT");
        as(other).body(Bodies.event(code)).post(PATH).then().statusCode(403).body("code", equalTo("NOT_YOUR_ORG"));
        register(Bodies.event(code));

        as(other)
                .header("If-Match", "\"0\"")
                .body(Bodies.event(code))
                .put(PATH + "/" + code)
                .then()
                .statusCode(403)
                .body("code", equalTo("NOT_YOUR_ORG"));
        move(other, "CONFIRMED").statusCode(403);
        as(other).get(PATH + "/" + code).then().statusCode(200).body("version", equalTo(0));
    }

    @Test
    void aHostCannotGiveItsEventAway() {
        register(Bodies.event(code));

        as(Identity.HOST)
                .header("If-Match", "\"0\"")
                .body(Body.with(Bodies.event(code), "host", "SCT"))
                .put(PATH + "/" + code)
                .then()
                .statusCode(403)
                .body("code", equalTo("NOT_YOUR_ORG"));
    }

    @Test
    void codesThatAreNotKnownHereYetAreTakenWithAWarning() {
        Map<String, Object> event = Body.with(Bodies.event(code), "host", "NGOAI-DANH-MUC");
        event.put("clausePaths", List.of("II.9-9"));
        event.put("themeCodes", List.of("T99"));
        event.put("planId", UUID.randomUUID().toString());

        as(Identity.OFFICER)
                .header("Accept-Language", "en")
                .body(event)
                .post(PATH)
                .then()
                .statusCode(201)
                .body("warnings.field", contains("host", "planId", "clausePaths[0]", "themeCodes[0]"))
                .body("warnings.code", everyItem(equalTo("CODE_NOT_KNOWN_YET")))
                .body("warnings[0].message", containsString("NGOAI-DANH-MUC"));
    }

    @Test
    void aCodeIsTakenOnceAndAnEventIsReplacedByWhoSawIt() {
        register(Bodies.event(code));

        as(Identity.OFFICER)
                .body(Bodies.event(code))
                .post(PATH)
                .then()
                .statusCode(409)
                .body("code", equalTo("EVENT_EXISTS"));
        as(Identity.HOST).body(Bodies.event(code)).put(PATH + "/" + code).then().statusCode(428);
        as(Identity.HOST)
                .header("If-Match", "\"0\"")
                .body(Body.with(Body.without(Bodies.event(code), "code"), "name", "Tên mới"))
                .put(PATH + "/" + code)
                .then()
                .statusCode(200)
                .body("name", equalTo("Tên mới"))
                .body("version", equalTo(1));
        as(Identity.HOST)
                .header("If-Match", "\"0\"")
                .body(Bodies.event(code))
                .put(PATH + "/" + code)
                .then()
                .statusCode(412);
        as(Identity.AUDITOR)
                .queryParam("resource", "events/" + code)
                .get("/api/v1/audit/event")
                .then()
                .body("items.action", contains("CREATED", "REPLACED"))
                .body("items.org", contains("STTTT", "SVHTT"));
    }

    @Test
    void putCreatesWhereThatIsAskedFor() {
        Map<String, Object> entry = Body.without(Bodies.event(code), "code");
        as(Identity.HOST)
                .header("If-None-Match", "*")
                .body(entry)
                .put(PATH + "/" + code)
                .then()
                .statusCode(201)
                .body("code", equalTo(code));
        as(Identity.HOST)
                .header("If-None-Match", "*")
                .body(entry)
                .put(PATH + "/not-a-code")
                .then()
                .statusCode(400)
                .body("code", equalTo("EVENT_CODE_MISMATCH"));
    }

    @Test
    void anEventGoesItsWayAndNoOther() {
        register(Bodies.event(code));
        as(Identity.HOST)
                .body(Map.of("to", "CONFIRMED"))
                .post(PATH + "/" + code + "/transitions")
                .then()
                .statusCode(428);

        move(Identity.HOST, "TOOK_PLACE").statusCode(409).body("code", equalTo("EVENT_TRANSITION_ILLEGAL"));
        move(Identity.HOST, "CONFIRMED").statusCode(200).body("status", equalTo("CONFIRMED"));
        move(Identity.HOST, "TOOK_PLACE").statusCode(200).header("ETag", equalTo("\"2\""));
        move(Identity.OFFICER, "CANCELLED", "Thôi").statusCode(409).body("code", equalTo("EVENT_TRANSITION_ILLEGAL"));
        move(Identity.OFFICER, "HELD").statusCode(400).body("violations.field", hasItem("to"));
    }

    @Test
    void whatLiesAheadDidNotTakePlace() {
        register(Body.with(Body.with(Bodies.event(code), "startOn", "2199-01-01"), "endOn", "2199-01-02"));
        move(Identity.HOST, "CONFIRMED").statusCode(200);

        move(Identity.HOST, "TOOK_PLACE").statusCode(409).body("code", equalTo("EVENT_NOT_BEGUN"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"POSTPONED", "RESCHEDULED", "CANCELLED"})
    void whatIsPutOffOrCancelledSaysWhy(String to) {
        register(Bodies.event(code));

        move(Identity.HOST, to)
                .statusCode(400)
                .body("code", equalTo("EVENT_REASON_REQUIRED"))
                .body("violations.field", contains("reason"));
        move(Identity.HOST, to, " ").statusCode(400);
        move(Identity.HOST, to, "Bão").statusCode(200).body("statusReason", equalTo("Bão"));
    }

    @Test
    void theFormerDaysStayOnTheEvent() {
        Map<String, Object> event = Bodies.event(code);
        register(event);
        move(Identity.HOST, "POSTPONED", "Bão").statusCode(200).body("formerDays.startOn", contains("2024-03-22"));

        replace(Body.with(Body.with(event, "startOn", "2024-04-05"), "endOn", "2024-04-07"))
                .statusCode(200);
        replace(Body.with(Body.with(event, "startOn", "2024-04-12"), "endOn", "2024-04-14"))
                .statusCode(200);

        as(Identity.VIEWER)
                .get(PATH + "/" + code)
                .then()
                .body("startOn", equalTo("2024-04-12"))
                .body("formerDays.startOn", contains("2024-03-22", "2024-04-05"))
                .body("formerDays.endOn", contains("2024-03-24", "2024-04-07"));
    }

    @Test
    void whatTookPlaceIsNotMovedToDaysAhead() {
        Map<String, Object> event = Bodies.event(code);
        register(event);
        move(Identity.HOST, "CONFIRMED").statusCode(200);
        move(Identity.HOST, "TOOK_PLACE").statusCode(200);

        replace(Body.with(Body.with(event, "startOn", "2199-01-01"), "endOn", "2199-01-02"))
                .statusCode(409)
                .body("code", equalTo("EVENT_NOT_BEGUN"))
                .body("violations.field", contains("startOn"));
    }

    @Test
    void theNumberOfAnEditionIsUniqueInItsSeries() {
        String series = Bodies.freshCode();
        as(Identity.OFFICER)
                .body(Bodies.series(series))
                .post("/api/v1/event-series")
                .then()
                .statusCode(201);
        Map<String, Object> third = Body.with(
                Body.with(Bodies.event(code), "series", series), "edition", Map.of("year", 2024, "number", 3));
        register(third);
        Map<String, Object> other = Body.with(third, "code", code + "-2");

        as(Identity.OFFICER)
                .body(other)
                .post(PATH)
                .then()
                .statusCode(409)
                .body("code", equalTo("EVENT_EDITION_TAKEN"))
                .body("violations.field", contains("edition.number"))
                .body("violations[0].message", containsString(code));
        register(Body.with(other, "edition", Map.of("year", 2025, "number", 4)));
        as(Identity.OFFICER)
                .header("If-Match", "*")
                .body(other)
                .put(PATH + "/" + code + "-2")
                .then()
                .statusCode(409);
        replace(Body.with(third, "name", "Đổi tên")).statusCode(200);
        register(Body.with(Body.with(third, "code", code + "-3"), "edition", Map.of("year", 2026)));
    }

    @Test
    void sportMayBeWrittenOtherwise() {
        register(Body.with(Bodies.event(code), "type", "SPORT"));

        as(Identity.VIEWER).get(PATH + "/" + code).then().body("type", equalTo("SPORT_EVENT"));
    }

    @Test
    void aListIsFilteredByWhatAnEventIs() {
        Map<String, Object> fair = Body.with(Bodies.event(code), "type", "FAIR");
        fair.put("name", "Hội chợ Đầm Thị Nại");
        fair.put("clausePaths", List.of("II.3-7"));
        fair.put("themeCodes", List.of("T07"));
        fair.put("startOn", "1999-12-30");
        fair.put("endOn", "2000-01-02");
        register(fair);

        for (String query : List.of(
                "type=FAIR&month=1999-12",
                "scope=DOMESTIC&month=2000-01",
                "status=PLANNED&from=2000-01-02&to=2000-01-05",
                "host=SVHTT&from=1999-01-01&to=1999-12-31",
                "clause=II.3-7&month=2000-01",
                "theme=T07&month=2000-01",
                "q=dam thi nai&month=2000-01",
                "q=" + code.toLowerCase(Locale.ROOT))) {
            as(Identity.VIEWER).get(PATH + "?" + query).then().statusCode(200).body("items.code", contains(code));
        }
        for (String query : List.of(
                "type=FAIR&month=2000-02",
                "from=2000-01-03&to=2000-02-01",
                "from=1999-01-01&to=1999-12-30",
                "scope=ABROAD&month=2000-01",
                "theme=T08&month=2000-01")) {
            as(Identity.VIEWER).get(PATH + "?" + query).then().statusCode(200).body("items.code", not(hasItem(code)));
        }
    }
}
