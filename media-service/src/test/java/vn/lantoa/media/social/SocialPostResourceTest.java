package vn.lantoa.media.social;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

import vn.lantoa.media.MediaApi;
import vn.lantoa.platform.testing.service.Body;
import vn.lantoa.platform.testing.token.Identity;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.params.provider.Arguments.arguments;

/** R059: posts on social networks, and how far they have spread. */
@QuarkusTest
class SocialPostResourceTest extends MediaApi {

    private static final String PATH = "/api/v1/social-posts";

    private final String account = "Trang " + UUID.randomUUID();

    private Map<String, Object> post() {
        Map<String, Object> body = new LinkedHashMap<>();
        body.put("platform", "FACEBOOK");
        body.put("account", account);
        body.put("postedAt", "2024-03-29T08:00:00+07:00");
        body.put("url", "HTTPS://Facebook.com/" + UUID.randomUUID());
        body.put("themes", List.of("T-CHUA-BIET"));
        return body;
    }

    private static ValidatableResponse create(Map<String, Object> post) {
        return as(Identity.OFFICER).body(post).post(PATH).then();
    }

    private static Map<String, Object> snapshot(String day, Integer views, Integer reach) {
        Map<String, Object> body = new LinkedHashMap<>();
        body.put("observedAt", day + "T08:00:00+07:00");
        body.put("views", views);
        body.put("reach", reach);
        body.put("source", "Trang");
        return body;
    }

    private static ValidatableResponse add(String post, Map<String, Object> snapshot) {
        return as(Identity.OFFICER).body(snapshot).post(post + "/snapshots").then();
    }

    @Test
    void nothingIsFoundOfAnAccountThatPostedNothing() {
        as(Identity.VIEWER)
                .queryParam("account", "Không có " + account)
                .get(PATH)
                .then()
                .statusCode(200)
                .body("page.totalItems", equalTo(0));
    }

    @Test
    void ofAPlatformAnAddressIsOnePosts() {
        Map<String, Object> post = post();
        String address = create(post)
                .statusCode(201)
                .body("url", equalTo(String.valueOf(post.get("url")).replace("HTTPS://F", "https://f")))
                .body("warnings.code", contains("CODE_NOT_KNOWN_YET"))
                .body("metrics.views", nullValue())
                .extract()
                .header("Location");

        create(post).statusCode(409).body("code", equalTo("SOCIAL_POST_EXISTS"));
        create(Body.with(post, "platform", "ZALO")).statusCode(201);
        as(Identity.OFFICER)
                .header("If-Match", "*")
                .body(Body.with(post, "platform", "ZALO"))
                .put(address)
                .then()
                .statusCode(409);
        as(Identity.OFFICER)
                .header("If-Match", "*")
                .body(Body.with(post, "themes", List.of()))
                .put(address)
                .then()
                .statusCode(200)
                .body("themes", empty());
        as(Identity.PRESS_BBD)
                .queryParam("account", account)
                .queryParam("theme", "T-CHUA-BIET")
                .queryParam("from", "2024-03-29")
                .queryParam("to", "2024-03-30")
                .get(PATH)
                .then()
                .statusCode(200)
                .body("items.platform", contains("ZALO"));
    }

    /** It is of as many letters as an address may have, which no row of an index holds. */
    @Test
    void theLongestAddressIsOnePosts() {
        Map<String, Object> post = Body.with(post(), "url", longAddress());
        create(post).statusCode(201);
        create(post).statusCode(409).body("code", equalTo("SOCIAL_POST_EXISTS"));
    }

    @Test
    void snapshotsAreAddedOnlyWithDeltasAndWhatFallsIsFlagged() {
        String post = create(post()).statusCode(201).extract().header("Location");
        add(post, snapshot("2024-03-30", 100, 10)).statusCode(201).body("viewsDelta", nullValue());
        add(post, snapshot("2024-04-02", 90, null))
                .statusCode(201)
                .body("viewsDelta", equalTo(-10))
                .body("warnings.code", contains("METRIC_DECREASED"))
                .body("warnings.field", contains("views"));
        add(post, snapshot("2024-04-03", 130, 25)).statusCode(201).body("reachDelta", equalTo(15));
        add(post, snapshot("2024-04-01", 120, null)).statusCode(201).body("viewsDelta", equalTo(20));
        add(post, Body.with(snapshot("2024-03-28", 7, null), "source", "Báo cáo"))
                .statusCode(201)
                .body("warnings.code", contains("OBSERVED_BEFORE_PUBLICATION"));

        as(Identity.VIEWER)
                .queryParam("source", "Trang")
                .get(post + "/snapshots")
                .then()
                .statusCode(200)
                .body("items.views", contains(100, 120, 90, 130))
                .body("items.viewsDelta", contains(null, 20, -30, 40))
                .body("items.decreased", contains(List.of(), List.of(), List.of("views"), List.of()));
        as(Identity.VIEWER)
                .get(post)
                .then()
                .statusCode(200)
                .body("metrics.views", equalTo(137))
                .body("metrics.reach", equalTo(25))
                .body("metrics.engagements", nullValue())
                .body("version", equalTo(5));
    }

    @Test
    void postsAreSummedByPlatformAndThemeAsOfADay() {
        String post = create(Body.with(post(), "themes", List.of("T01", "T02")))
                .statusCode(201)
                .extract()
                .header("Location");
        String other = create(Body.with(post(), "platform", "ZALO"))
                .statusCode(201)
                .extract()
                .header("Location");
        create(post()).statusCode(201);
        add(post, snapshot("2024-04-01", 100, 10)).statusCode(201);
        add(post, snapshot("2024-04-05", 150, null)).statusCode(201);
        add(other, snapshot("2024-04-01", 7, null)).statusCode(201);

        spread("2024-04-05")
                .body("total", equalTo(figures(3, 2, 157, 10)))
                .body("platforms.platform", contains("FACEBOOK", "ZALO"))
                .body("platforms.figures", contains(figures(2, 1, 150, 10), figures(1, 1, 7, null)))
                .body("themes.theme", contains("T-CHUA-BIET", "T01", "T02"))
                .body("themes.figures.views", contains(7, 150, 150));
        spread("2024-04-04").body("total", equalTo(figures(3, 2, 107, 10)));
        spread("2024-03-31").body("total", equalTo(figures(3, 0, null, null)));
        spread("2024-03-28").body("total", equalTo(figures(0, 0, null, null)));
        as(Identity.VIEWER)
                .queryParam("account", "Không có " + account)
                .get(PATH + "/spread")
                .then()
                .statusCode(200)
                .body("total", equalTo(figures(0, 0, null, null)))
                .body("platforms", empty());
    }

    /** Of three posts each parameter leaves the same to the sums as to the list. */
    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "platform=ZALO, 1",
        "platform=YOUTUBE, 0",
        "theme=T01, 2",
        "theme=T03, 0",
        "from=2024-03-29, 2",
        "from=2024-03-30, 1",
        "to=2024-03-29, 1",
        "to=2024-03-30, 2",
        "from=2024-03-29&to=2024-03-30, 1",
        "platform=FACEBOOK&theme=T01&to=2024-03-30, 1",
        "from=2024-01-01, 3"
    })
    void theSumsAreOfWhatTheListShows(String asked, int posts) {
        create(Body.with(Body.with(post(), "themes", List.of("T01")), "postedAt", "2024-03-28T23:59:59+07:00"))
                .statusCode(201);
        create(Body.with(Body.with(post(), "platform", "ZALO"), "postedAt", "2024-03-29T00:00:00+07:00"))
                .statusCode(201);
        create(Body.with(Body.with(post(), "themes", List.of("T01", "T02")), "postedAt", "2024-03-30T00:00:00+07:00"))
                .statusCode(201);

        as(Identity.VIEWER)
                .queryParam("account", account)
                .get(PATH + "?" + asked)
                .then()
                .statusCode(200)
                .body("page.totalItems", equalTo(posts));
        as(Identity.VIEWER)
                .queryParam("account", account)
                .get(PATH + "/spread?" + asked)
                .then()
                .statusCode(200)
                .body("total.posts", equalTo(posts));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "/spread"})
    void aRangeWithoutADayIsRefused(String part) {
        as(Identity.VIEWER)
                .get(PATH + part + "?from=2024-03-30&to=2024-03-30")
                .then()
                .statusCode(400);
    }

    private ValidatableResponse spread(String asOf) {
        return as(Identity.VIEWER)
                .queryParam("account", account)
                .queryParam("asOf", asOf)
                .get(PATH + "/spread")
                .then()
                .statusCode(200);
    }

    private static Map<String, Object> figures(int posts, int observed, Integer views, Integer reach) {
        Map<String, Object> figures = new LinkedHashMap<>();
        figures.put("posts", posts);
        figures.put("observed", observed);
        figures.put("views", views);
        figures.put("reach", reach);
        figures.put("engagements", null);
        return figures;
    }

    @Test
    void whatASourceSaidOfAnInstantIsCorrectedWithAReason() {
        String post = create(post()).statusCode(201).extract().header("Location");
        Map<String, Object> wrong = snapshot("2024-03-30", 900, 25);
        Map<String, Object> right = Body.with(snapshot("2024-03-30", 90, null), "reason", "Gõ thừa số không");
        add(post, right).statusCode(409).body("code", equalTo("SNAPSHOT_NOTHING_TO_CORRECT"));
        add(post, wrong).statusCode(201).body("revision", equalTo(1)).body("stands", equalTo(true));
        add(post, right)
                .statusCode(201)
                .body("revision", equalTo(2))
                .body("reach", equalTo(25))
                .body("warnings", empty());
        add(post, right).statusCode(409).body("code", equalTo("SNAPSHOT_NOTHING_TO_CORRECT"));
        add(post, snapshot("2024-04-01", 120, null))
                .statusCode(201)
                .body("viewsDelta", equalTo(30))
                .body("decreased", empty());

        as(Identity.VIEWER).get(post + "/snapshots").then().body("items.views", contains(90, 120));
        as(Identity.VIEWER)
                .queryParam("corrected", true)
                .get(post + "/snapshots")
                .then()
                .body("items.views", contains(900, 90, 120))
                .body("items.stands", contains(false, true, true))
                .body("items[1].reason", equalTo("Gõ thừa số không"));
        as(Identity.VIEWER).get(post).then().body("metrics.views", equalTo(120)).body("metrics.reach", equalTo(25));
        spread("2024-03-31").body("total", equalTo(figures(1, 1, 90, 25)));
    }

    @Test
    void aSpoiledSnapshotIsRefused() {
        String post = create(post()).statusCode(201).extract().header("Location");
        add(post, snapshot("2024-03-30", 100, null)).statusCode(201);
        add(post, snapshot("2024-03-30", 200, null)).statusCode(409).body("code", equalTo("SOCIAL_SNAPSHOT_EXISTS"));
        add(post, snapshot("2024-03-31", null, null)).statusCode(400).body("code", equalTo("METRICS_EMPTY"));
        add(post, snapshot("2024-03-31", -1, null)).statusCode(400);
        add(post, snapshot("2999-03-31", 1, null)).statusCode(400).body("code", equalTo("OBSERVED_IN_FUTURE"));
        add(PATH + "/" + UUID.randomUUID(), snapshot("2024-03-30", 1, null))
                .statusCode(404)
                .body("code", equalTo("SOCIAL_POST_NOT_FOUND"));
        as(Identity.PRESS_BBD)
                .body(snapshot("2024-03-31", 1, null))
                .post(post + "/snapshots")
                .then()
                .statusCode(403);
    }

    static Stream<Arguments> spoiledPosts() {
        return Stream.of(
                arguments("platform", "MYSPACE", "REQUEST_INVALID"),
                arguments("account", " ", "REQUEST_INVALID"),
                arguments("postedAt", "2999-01-01T00:00:00Z", "SOCIAL_POST_IN_FUTURE"),
                arguments("postedAt", null, "REQUEST_INVALID"),
                arguments("url", "facebook.com/1", "SOCIAL_POST_URL_INVALID"),
                arguments("themes", Arrays.asList("T01", null), "REQUEST_INVALID"));
    }

    @ParameterizedTest(name = "{0} = {1}: {2}")
    @MethodSource("spoiledPosts")
    void aSpoiledPostIsRefusedByFieldAndReason(String field, Object value, String problem) {
        create(Body.with(post(), field, value)).statusCode(400).body("code", equalTo(problem));
    }
}
