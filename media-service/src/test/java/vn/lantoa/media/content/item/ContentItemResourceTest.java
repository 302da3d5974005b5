package vn.lantoa.media.content.item;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import javax.sql.DataSource;

import jakarta.inject.Inject;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

import vn.lantoa.media.Bodies;
import vn.lantoa.media.MediaApi;
import vn.lantoa.media.StoredItems;
import vn.lantoa.media.StoredItems.Draft;
import vn.lantoa.platform.testing.service.Body;
import vn.lantoa.platform.testing.token.Identity;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.junit.jupiter.params.provider.Arguments.arguments;

@QuarkusTest
class ContentItemResourceTest extends MediaApi {

    private static final String ITEMS = "/api/v1/content-items";
    private static final LocalDate DAY = LocalDate.of(2024, 3, 14);

    @Inject
    DataSource database;

    private StoredItems stored;

    /** A word that only the items of one test have. */
    private final String mark = "m" + UUID.randomUUID().toString().replace("-", "");

    @BeforeEach
    void items() {
        stored = new StoredItems(database);
    }

    private String title(String words) {
        return words + " " + mark;
    }

    private Response found(Identity who, String parameter, Object value) {
        return as(who).queryParam("q", mark)
                .queryParam("sort", "title")
                .queryParam(parameter, value)
                .get(ITEMS);
    }

    @ParameterizedTest(name = "{0} = {1}: {2}")
    @CsvSource({
        "agency, BBD, a b",
        "agency, BTV, c",
        "genre, TV_PROGRAMME, c",
        "language, vi, a c",
        "language, vi-VN, a",
        "language, VI-vn, a",
        "language, en, b",
        "theme, T05, a b c",
        "theme, T0, ''",
        "from, 2024-03-15, b c",
        "to, 2024-03-15, a",
        "withdrawn, true, c",
        "withdrawn, false, a b"
    })
    void filtersKeepWhatFits(String parameter, String value, String expected) {
        stored.store(Draft.news("BBD", title("a"), DAY).language("vi-VN"));
        stored.store(Draft.news("BBD", title("b"), DAY.plusDays(1)).language("en"));
        stored.store(Draft.news("BTV", title("c"), DAY.plusDays(2))
                .genre("TV_PROGRAMME")
                .seconds(60)
                .takenBack());

        Object[] titles = Stream.of(expected.split(" "))
                .filter(word -> !word.isEmpty())
                .map(this::title)
                .toArray();
        found(Identity.VIEWER, parameter, value)
                .then()
                .statusCode(200)
                .body("items.title", titles.length == 0 ? empty() : contains(titles));
    }

    @Test
    void partnersFindWhatTheySent() {
        Map<String, Object> first = Body.with(Bodies.item(Bodies.freshId()), "title", title("một"));
        first = Body.with(Body.with(first, "workId", "w-" + mark), "channel", "kênh " + mark);
        first = Body.with(Body.with(first, "purpose", "OTHER"), "eventCode", "E-" + mark);
        first = Body.with(first, "planId", "018f2c5a-7b00-7a10-8f00-0000000000aa");
        Map<String, Object> second = Body.with(Bodies.item(Bodies.freshId()), "title", title("hai"));
        JsonPath sent = keyed(Identity.PRESS_BBD)
                .body(Map.of("items", List.of(first)))
                .post("/api/v1/submissions")
                .then()
                .statusCode(201)
                .extract()
                .jsonPath();
        String start = OffsetDateTime.now(ZoneOffset.UTC).toString();
        keyed(Identity.PRESS_BBD)
                .body(Map.of("items", List.of(second)))
                .post("/api/v1/submissions")
                .then()
                .statusCode(201);

        String one = sent.getString("lines[0].id");
        Map<String, Object> questions = new LinkedHashMap<>();
        questions.put("workId", "w-" + mark);
        questions.put("channel", "kênh " + mark);
        questions.put("purpose", "OTHER");
        questions.put("eventCode", "E-" + mark);
        questions.put("planId", "018f2c5a-7b00-7a10-8f00-0000000000aa");
        questions.put("submissionId", sent.getString("id"));
        questions.forEach((name, value) ->
                found(Identity.PRESS_BBD, name, value).then().statusCode(200).body("items.id", contains(one)));
        found(Identity.PRESS_BBD, "changedSince", start)
                .then()
                .statusCode(200)
                .body("items.externalId", contains(second.get("externalId")));
        as(Identity.PRESS_BBD)
                .queryParam("externalId", first.get("externalId"), second.get("externalId"))
                .queryParam("sort", "title")
                .get(ITEMS)
                .then()
                .statusCode(200)
                .body("items.title", contains(title("hai"), title("một")));
    }

    @Test
    void searchKnowsNoAccents() {
        UUID item = stored.store(Draft.news("BBD", title("Đua thuyền ở Quy Nhơn"), DAY));

        as(Identity.VIEWER)
                .queryParam("q", "dua thuyen o quy nhon " + mark)
                .get(ITEMS)
                .then()
                .body("items.id", contains(item.toString()));
    }

    @Test
    void aPressAgencyReadsItsOwnItemsOnly() {
        UUID own = stored.store(Draft.news("BBD", title("a"), DAY));
        UUID foreign = stored.store(Draft.news("BTV", title("b"), DAY));

        found(Identity.PRESS_BBD, "page", 0).then().statusCode(200).body("items.id", contains(own.toString()));
        found(Identity.PRESS_BBD, "agency", "BTV").then().statusCode(200).body("items", hasSize(0));
        as(Identity.PRESS_BBD).get(ITEMS + "/" + own).then().statusCode(200);
        as(Identity.PRESS_BBD)
                .get(ITEMS + "/" + foreign)
                .then()
                .statusCode(404)
                .body("code", equalTo("CONTENT_ITEM_NOT_FOUND"));
        as(Identity.PRESS_BBD).get(ITEMS + "/" + foreign + "/revisions").then().statusCode(404);
    }

    @Test
    void anItemHasTheTagOfItsRevision() {
        UUID item = stored.store(Draft.news("BBD", title("a"), DAY));
        String seen = as(Identity.VIEWER)
                .get(ITEMS + "/" + item)
                .then()
                .statusCode(200)
                .body("revision", equalTo(1))
                .body("publishedOn", equalTo("2024-03-14"))
                .body("reuseRatio", equalTo(0.25f))
                .extract()
                .header("ETag");
        as(Identity.VIEWER)
                .header("If-None-Match", seen)
                .get(ITEMS + "/" + item)
                .then()
                .statusCode(304);

        stored.retitle(item, title("b"));

        as(Identity.VIEWER)
                .header("If-None-Match", seen)
                .get(ITEMS + "/" + item)
                .then()
                .statusCode(200)
                .body("revision", equalTo(2));
    }

    @Test
    void everyRevisionShowsWhatItChanged() {
        UUID item = stored.store(Draft.news("BBD", title("a"), DAY));
        stored.retitle(item, title("b"));
        stored.retitle(item, title("c"));

        as(Identity.AUDITOR)
                .get(ITEMS + "/" + item + "/revisions")
                .then()
                .statusCode(200)
                .body("items.revision", contains(1, 2, 3))
                .body("items[0].changes", hasSize(0))
                .body("items[1].changes.field", contains("title", "reuseRatio"))
                .body("items[1].changes.before", contains(title("a"), 0.25f))
                .body("items[1].changes.after", contains(title("b"), 0.5f))
                .body("items[2].changes.field", contains("title"))
                .body("items[2].item.title", equalTo(title("c")));
        as(Identity.AUDITOR)
                .queryParam("sort", "-revision")
                .queryParam("size", 1)
                .get(ITEMS + "/" + item + "/revisions")
                .then()
                .body("items.revision", contains(3))
                .body("items[0].changes.before", contains(title("b")));
    }

    static Stream<Arguments> spoiledQueries() {
        return Stream.of(
                arguments("genre", "POEM", "PARAMETER_INVALID"),
                arguments("agency", "bbd", "PARAMETER_CODE_UNKNOWN"),
                arguments("agency", "", "PARAMETER_EMPTY"),
                arguments("theme", "", "PARAMETER_EMPTY"),
                arguments("audience", "", "PARAMETER_EMPTY"),
                arguments("language", "v", "PARAMETER_INVALID"),
                arguments("from", "2024-3-1", "PARAMETER_INVALID"),
                arguments("size", "201", "PARAMETER_INVALID"),
                arguments("sort", "secrets", "PARAMETER_INVALID"),
                arguments("withdrawn", "maybe", "PARAMETER_INVALID"),
                arguments("colour", "red", "PARAMETER_UNKNOWN"));
    }

    @ParameterizedTest(name = "{0} = {1}: {2}")
    @MethodSource("spoiledQueries")
    void aSpoiledQueryIsRefused(String parameter, String value, String code) {
        as(Identity.VIEWER)
                .queryParam(parameter, value)
                .get(ITEMS)
                .then()
                .statusCode(400)
                .body("code", equalTo(code))
                .body("violations.field", hasItem(parameter));
    }

    @Test
    void aRangeHoldsAtLeastOneDay() {
        as(Identity.VIEWER)
                .queryParam("from", "2024-03-15")
                .queryParam("to", "2024-03-15")
                .get(ITEMS)
                .then()
                .statusCode(400)
                .body("code", equalTo("CONTENT_DATES_REVERSED"));
    }

    @Test
    void othersDoNotRead() {
        as(Identity.FINANCE).get(ITEMS).then().statusCode(403);
        as(Identity.QUYNHON).get(ITEMS).then().statusCode(403);
        anonymously().get(ITEMS).then().statusCode(401);
        as(Identity.VIEWER).get(ITEMS + "/changes").then().statusCode(403);
    }
}
