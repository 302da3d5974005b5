package vn.lantoa.media.brief;

import java.util.Arrays;
import java.util.LinkedHashMap;
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

import vn.lantoa.media.Bodies;
import vn.lantoa.media.MediaApi;
import vn.lantoa.platform.testing.service.Body;
import vn.lantoa.platform.testing.token.Identity;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.junit.jupiter.params.provider.Arguments.arguments;

/** R045: briefs, who reads them, and what was published of them. */
@QuarkusTest
class ContentBriefResourceTest extends MediaApi {

    private static final String PATH = "/api/v1/content-briefs";

    /** Two news items of T01 in March 2024, by BBD. */
    private static Map<String, Object> brief() {
        Map<String, Object> brief = new LinkedHashMap<>();
        brief.put("planId", UUID.randomUUID().toString());
        brief.put("theme", "T01");
        brief.put("message", "Chính sách làng nghề");
        brief.put("agencies", List.of("BBD"));
        brief.put("channels", List.of("BAO-DIEN-TU"));
        brief.put("startOn", "2024-03-01");
        brief.put("endOn", "2024-03-31");
        brief.put("planned", List.of(Map.of("genre", "NEWS", "quantity", 2)));
        return brief;
    }

    private static ValidatableResponse create(Map<String, Object> brief) {
        return as(Identity.OFFICER).body(brief).post(PATH).then();
    }

    private static ValidatableResponse become(String location, String state) {
        return as(Identity.OFFICER)
                .header("If-Match", "*")
                .body(Map.of("to", state))
                .post(location + "/transitions")
                .then();
    }

    private static ValidatableResponse put(String location, Map<String, Object> brief) {
        return as(Identity.OFFICER)
                .header("If-Match", "*")
                .body(brief)
                .put(location)
                .then();
    }

    private static String issued(Map<String, Object> brief) {
        String location = create(brief).statusCode(201).extract().header("Location");
        become(location, "ISSUED").statusCode(200);
        return location;
    }

    private static Map<String, Object> item(Map<String, Object> brief, String at) {
        Map<String, Object> item = Body.with(Bodies.item(Bodies.freshId()), "publishedAt", at);
        return Body.with(Body.with(item, "planId", brief.get("planId")), "themes", List.of("T01", "T02"));
    }

    @SafeVarargs
    private static void submit(Identity by, Map<String, Object>... items) {
        keyed(by)
                .body(Map.of("items", Arrays.asList(items)))
                .post("/api/v1/submissions")
                .then()
                .statusCode(201)
                .body("rejected", equalTo(0));
    }

    @Test
    void pressAgenciesReadWhatIsIssuedAndAddressesThem() {
        Map<String, Object> brief = brief();
        ValidatableResponse made = create(brief)
                .statusCode(201)
                .body("state", equalTo("DRAFT"))
                .body("warnings.field", contains("planId", "theme"));
        String location = made.extract().header("Location");
        String list = PATH + "?planId=" + brief.get("planId");

        as(Identity.PRESS_BBD).get(location).then().statusCode(404).body("code", equalTo("BRIEF_NOT_FOUND"));
        as(Identity.PRESS_BBD).get(list).then().statusCode(200).body("items", hasSize(0));
        put(location, Body.with(brief, "messageEn", "Craft villages"))
                .statusCode(200)
                .body("messageEn", equalTo("Craft villages"));
        become(location, "CLOSED").statusCode(409).body("code", equalTo("BRIEF_TRANSITION_ILLEGAL"));
        become(location, "ISSUED").statusCode(200).body("issuedAt", notNullValue());

        as(Identity.PRESS_BBD).get(location).then().statusCode(200);
        as(Identity.PRESS_BBD).get(list + "&agency=BBD&on=2024-03-31").then().body("items", hasSize(1));
        as(Identity.PRESS_BTV).get(location).then().statusCode(404);
        as(Identity.PRESS_BTV).get(location + "/coverage").then().statusCode(404);
        as(Identity.PRESS_BTV).get(list).then().body("items", hasSize(0));
        as(Identity.VIEWER).get(list + "&agency=BTV").then().body("items", hasSize(0));
        as(Identity.PRESS_BBD).body(brief).post(PATH).then().statusCode(403);
        put(location, brief).statusCode(409).body("code", equalTo("BRIEF_NOT_DRAFT"));
        put(location, Body.with(brief, "messageEn", "Craft villages")).statusCode(200);
        become(location, "CLOSED").statusCode(200).body("closedAt", notNullValue());
        as(Identity.PRESS_BBD).get(location).then().statusCode(200).body("state", equalTo("CLOSED"));

        Map<String, Object> toAll = Body.with(brief(), "agencies", List.of());
        as(Identity.PRESS_BTV).get(issued(toAll)).then().statusCode(200);
        as(Identity.PRESS_BTV)
                .get(PATH + "?planId=" + toAll.get("planId"))
                .then()
                .body("items", hasSize(1));
    }

    private static Identity anAgencyForPractice() {
        String code = "TH-" + UUID.randomUUID().toString().substring(0, 8).toUpperCase(Locale.ROOT);
        as(Identity.OFFICER)
                .body(Map.of(
                        "code",
                        code,
                        "name",
                        "Báo thực hành",
                        "level",
                        "PROVINCIAL",
                        "pressTypes",
                        List.of("ELECTRONIC"),
                        "practice",
                        true))
                .post("/api/v1/press-agencies")
                .then()
                .statusCode(201);
        return Identity.PRESS_BBD.of(code);
    }

    @Test
    void worksOfTheThemeAreHeldAgainstWhatIsPlanned() {
        Map<String, Object> brief = brief();
        String location = issued(brief);
        Map<String, Object> first = item(brief, "2024-03-01T00:10:00+07:00");
        Map<String, Object> again =
                Body.with(item(brief, "2024-03-02T08:00:00+07:00"), "workId", first.get("externalId"));
        Map<String, Object> printed = Body.with(item(brief, "2024-03-05T08:00:00+07:00"), "channel", "Báo in");
        Map<String, Object> article = Body.with(item(brief, "2024-03-05T08:00:00+07:00"), "genre", "ARTICLE");
        Map<String, Object> late = item(brief, "2024-04-01T08:00:00+07:00");
        Map<String, Object> other = Body.with(item(brief, "2024-03-05T08:00:00+07:00"), "themes", List.of("T02"));
        submit(Identity.PRESS_BBD, first, again, printed, article, late, other);
        submit(Identity.PRESS_BTV, item(brief, "2024-03-05T08:00:00+07:00"));
        submit(anAgencyForPractice(), item(brief, "2024-03-06T08:00:00+07:00"));

        as(Identity.VIEWER)
                .get(location + "/coverage")
                .then()
                .statusCode(200)
                .body("planned", equalTo(2))
                .body("counted", equalTo(1))
                .body("fulfilled", equalTo(false))
                .body("lines.remaining", contains(1))
                .body("agencies.works", contains(1))
                .body("uncounted.reason", contains("OTHER_AGENCY", "OTHER_CHANNEL", "OTHER_KIND", "OVER"))
                .body("uncounted.works", contains(1, 1, 1, 0));

        submit(
                Identity.PRESS_BBD,
                item(brief, "2024-03-31T23:50:00+07:00"),
                Body.with(item(brief, "2024-03-30T08:00:00+07:00"), "channel", "báo ĐIỆN tử"));
        as(Identity.PRESS_BBD)
                .get(location + "/coverage")
                .then()
                .body("fulfilled", equalTo(true))
                .body("lines.works", contains(3))
                .body("uncounted.works", contains(0, 1, 1, 1));
    }

    /** What came from an agency that is addressed reads the brief, is found by it, and does it. */
    @Test
    void worksOfASuccessorCountForABriefToItsPredecessor() {
        String before = "CU-" + UUID.randomUUID().toString().substring(0, 8).toUpperCase(Locale.ROOT);
        String between = before + "-2";
        String after = before + "-3";
        register(before, List.of());
        register(between, List.of(before));
        register(after, List.of(between));
        Map<String, Object> brief = Body.with(brief(), "agencies", List.of(before));
        String location = issued(brief);
        submit(Identity.PRESS_BBD.of(after), item(brief, "2024-03-05T08:00:00+07:00"));
        submit(Identity.PRESS_BTV, item(brief, "2024-03-05T08:00:00+07:00"));

        as(Identity.VIEWER)
                .get(location + "/coverage")
                .then()
                .body("counted", equalTo(1))
                .body("agencies.agency", contains(before, after))
                .body("agencies.works", contains(0, 1))
                .body("uncounted.works", contains(1, 0, 0, 0));
        as(Identity.PRESS_BBD.of(after)).get(location + "/coverage").then().body("counted", equalTo(1));
        String list = PATH + "?planId=" + brief.get("planId");
        as(Identity.VIEWER).get(list + "&agency=" + after).then().body("items", hasSize(1));
        as(Identity.PRESS_BBD.of(after)).get(list).then().body("items", hasSize(1));
        as(Identity.VIEWER).get(list + "&agency=BTV").then().body("items", hasSize(0));
    }

    private static void register(String code, List<String> predecessors) {
        as(Identity.OFFICER)
                .body(Map.of(
                        "code",
                        code,
                        "name",
                        "Báo " + code,
                        "level",
                        "PROVINCIAL",
                        "pressTypes",
                        List.of("ELECTRONIC"),
                        "predecessors",
                        predecessors))
                .post("/api/v1/press-agencies")
                .then()
                .statusCode(201);
    }

    static Stream<Arguments> spoiled() {
        Map<String, Object> line = Map.of("genre", "NEWS", "language", "vi", "quantity", 2);
        return Stream.of(
                arguments("agencies", List.of("BBD", "KHONG-CO"), "BRIEF_AGENCY_UNKNOWN", "agencies[1]"),
                arguments("channels", List.of("Kênh không có"), "BRIEF_CHANNEL_UNKNOWN", "channels[0]"),
                arguments("endOn", "2024-02-29", "BRIEF_DAYS_REVERSED", "endOn"),
                arguments("planned", List.of(line, line), "BRIEF_LINE_TWICE", "planned[1]"),
                arguments(
                        "planned",
                        List.of(Body.with(line, "language", "vn")),
                        "BRIEF_LANGUAGE_INVALID",
                        "planned[0].language"),
                arguments("planned", List.of(), "REQUEST_INVALID", "planned"),
                arguments("planned", List.of(Body.with(line, "quantity", 0)), "REQUEST_INVALID", "planned[0].quantity"),
                arguments("message", " ", "REQUEST_INVALID", "message"),
                arguments("state", "ISSUED", "FIELD_UNKNOWN", "state"));
    }

    @ParameterizedTest(name = "{0} = {1}: {2}")
    @MethodSource("spoiled")
    void aSpoiledBriefIsRefusedByFieldAndReason(String field, Object value, String problem, String where) {
        create(Body.with(brief(), field, value))
                .statusCode(400)
                .body("code", equalTo(problem))
                .body("violations.field", hasItem(where));
    }
}
