package vn.lantoa.event.session;

import java.util.List;
import java.util.Map;
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

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.junit.jupiter.params.provider.Arguments.arguments;

@QuarkusTest
class SessionResourceTest extends EventApi {

    private final String code = Bodies.freshCode();
    private final String path = "/api/v1/events/" + code + "/sessions";

    @BeforeEach
    void anEventOfThreeDays() {
        as(Identity.HOST).body(Bodies.event(code)).post("/api/v1/events").then().statusCode(201);
    }

    private ValidatableResponse add(Identity identity, Map<String, Object> session) {
        return as(identity).body(session).post(path).then();
    }

    static Stream<Arguments> spoiledSessions() {
        return Stream.of(
                arguments("title", "", "REQUEST_INVALID", "title"),
                arguments("startsAt", null, "REQUEST_INVALID", "startsAt"),
                arguments("startsAt", "2024-03-22T08:00:00", "REQUEST_INVALID", "startsAt"),
                arguments("endsAt", "2024-03-22T08:00:00+07:00", "SESSION_TIMES_REVERSED", "endsAt"),
                arguments("startsAt", "2024-03-21T23:59:59+07:00", "SESSION_OUTSIDE_EVENT", "startsAt"),
                arguments("endsAt", "2024-03-25T00:00:01+07:00", "SESSION_OUTSIDE_EVENT", "startsAt"),
                arguments("id", 7, "FIELD_UNKNOWN", "id"));
    }

    @ParameterizedTest(name = "{0} = {1}: {2} at {3}")
    @MethodSource("spoiledSessions")
    void aSpoiledSessionIsRefusedByFieldAndReason(String field, Object value, String problem, String where) {
        Map<String, Object> spoiled = Body.with(Bodies.session("Chung kết", "2024-03-22"), field, value);

        add(Identity.HOST, spoiled)
                .statusCode(400)
                .body("code", equalTo(problem))
                .body("violations.field", hasItem(where));
        as(Identity.HOST)
                .header("If-Match", "\"0\"")
                .body(Map.of("items", List.of(spoiled)))
                .put(path)
                .then()
                .statusCode(400)
                .body("violations.field", hasItem("items[0]." + where));
    }

    @Test
    void sessionsStandInTheOrderInWhichTheyBeginAndRaiseTheEventsVersion() {
        add(Identity.HOST, Bodies.session("Chung kết", "2024-03-24")).statusCode(201);
        add(Identity.OFFICER, Bodies.session("Khai mạc", "2024-03-22")).statusCode(201);

        as(Identity.VIEWER)
                .get(path)
                .then()
                .statusCode(200)
                .header("ETag", equalTo("\"2\""))
                .body("items.title", contains("Khai mạc", "Chung kết"));
        as(Identity.VIEWER).get("/api/v1/events/" + code).then().body("version", equalTo(2));
    }

    @Test
    void aSessionOfTheSameNameKeepsItsIdWhenTheProgrammeIsReplaced() {
        String id = add(Identity.HOST, Bodies.session("Chung kết", "2024-03-23"))
                .extract()
                .path("id");

        as(Identity.HOST)
                .header("If-Match", "\"1\"")
                .body(Map.of(
                        "items",
                        List.of(Bodies.session("Chung kết", "2024-03-24"), Bodies.session("Vòng loại", "2024-03-22"))))
                .put(path)
                .then()
                .statusCode(200)
                .body("items.title", contains("Vòng loại", "Chung kết"))
                .body("items[1].id", equalTo(id))
                .body("version", equalTo(2));
    }

    @Test
    void theProgrammeIsReplacedByWhoSawItAndIsTheHosts() {
        Map<String, Object> empty = Map.of("items", List.of());

        as(Identity.HOST).body(empty).put(path).then().statusCode(428);
        as(Identity.HOST)
                .header("If-Match", "\"7\"")
                .body(empty)
                .put(path)
                .then()
                .statusCode(412);
        as(Identity.HOST.of("SCT"))
                .header("If-Match", "\"0\"")
                .body(empty)
                .put(path)
                .then()
                .statusCode(403);
        add(Identity.HOST.of("SCT"), Bodies.session("Chung kết", "2024-03-24"))
                .statusCode(403)
                .body("code", equalTo("NOT_YOUR_ORG"));
    }

    @Test
    void anEventDoesNotMoveAwayFromItsSessions() {
        add(Identity.HOST, Bodies.session("Khai mạc", "2024-03-22")).statusCode(201);

        as(Identity.HOST)
                .header("If-Match", "\"1\"")
                .body(Body.with(Bodies.event(code), "startOn", "2024-03-23"))
                .put("/api/v1/events/" + code)
                .then()
                .statusCode(409)
                .body("code", equalTo("EVENT_SESSIONS_OUTSIDE"));
    }
}
