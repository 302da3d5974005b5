package vn.lantoa.media.product.snapshot;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

import vn.lantoa.media.MediaApi;
import vn.lantoa.media.product.MediaProductMother;
import vn.lantoa.platform.testing.service.Body;
import vn.lantoa.platform.testing.token.Identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.params.provider.Arguments.arguments;

/** R060: what was produced, and its views as sources count them. */
@QuarkusTest
class ProductSnapshotResourceTest extends MediaApi {

    private static final String PRODUCTS = "/api/v1/media-products";

    /** Languages in which no other test has products. */
    private static final String CHAM = "cjm";

    private static final String BAHNAR = "bdq";

    private final Map<String, Object> clip = MediaProductMother.clip("vi", "2024-03-01");
    private final String path = PRODUCTS + "/" + clip.get("code");

    @BeforeEach
    void registerTheClip() {
        register(clip);
    }

    private static void register(Map<String, Object> product) {
        as(Identity.OFFICER).body(product).post(PRODUCTS).then().statusCode(201);
    }

    private static Map<String, Object> seen(String day, String source, Integer views) {
        Map<String, Object> body = new LinkedHashMap<>();
        body.put("observedAt", day + "T08:00:00+07:00");
        body.put("views", views);
        body.put("source", source);
        return body;
    }

    private ValidatableResponse add(Map<String, Object> snapshot) {
        return add(path, snapshot);
    }

    private static ValidatableResponse add(String product, Map<String, Object> snapshot) {
        return as(Identity.OFFICER).body(snapshot).post(product + "/snapshots").then();
    }

    private ValidatableResponse read() {
        return as(Identity.PRESS_BBD).get(path).then().statusCode(200);
    }

    @Test
    void aProductTellsWhatEachSourceCountedLastAndTheirSum() {
        read().body("spread.views", nullValue())
                .body("spread.observedAt", nullValue())
                .body("spread.totalSources", equalTo(0));
        add(seen("2024-03-02", "YouTube", 100)).statusCode(201).body("viewsDelta", nullValue());
        add(seen("2024-03-09", "YouTube", 160)).statusCode(201).body("viewsDelta", equalTo(60));
        add(seen("2024-03-05", "Cổng TTĐT", 40)).statusCode(201).body("product", equalTo(clip.get("code")));
        add(Body.with(seen("2024-03-20", "Cổng TTĐT", null), "reach", 7)).statusCode(201);

        read().body("spread.views", equalTo(200))
                .body("spread.reach", equalTo(7))
                .body("spread.engagements", nullValue())
                .body("spread.observedAt", equalTo("2024-03-20T01:00:00Z"))
                .body("spread.totalSources", equalTo(2))
                .body("spread.sources.source", contains("YouTube", "Cổng TTĐT"))
                .body("spread.sources.views", contains(160, 40))
                .body("spread.sources.viewsObservedOn", contains("2024-03-09", "2024-03-05"))
                .body("version", equalTo(4));
        as(Identity.VIEWER)
                .queryParam("q", clip.get("code"))
                .get(PRODUCTS)
                .then()
                .statusCode(200)
                .body("items.spread.views", contains(200));
        as(Identity.VIEWER)
                .queryParam("source", "YouTube")
                .get(path + "/snapshots")
                .then()
                .statusCode(200)
                .body("items.views", contains(100, 160));
    }

    @Test
    void aWriteOfTheProductAnswersItsSpreadToo() {
        add(seen("2024-03-02", "YouTube", 100)).statusCode(201);

        as(Identity.OFFICER)
                .header("If-Match", "*")
                .body(Body.with(clip, "title", "Clip khác"))
                .put(path)
                .then()
                .statusCode(200)
                .body("spread.views", equalTo(100));
    }

    @Test
    void ofManySourcesTheTwentyWithTheMostViewsAreToldAndAllAreSummed() {
        IntStream.rangeClosed(1, 22)
                .forEach(i -> add(seen("2024-03-02", "Nguồn " + i, i)).statusCode(201));

        read().body("spread.totalSources", equalTo(22))
                .body("spread.views", equalTo(253))
                .body("spread.sources", hasSize(20))
                .body("spread.sources.views", not(hasItem(2)))
                .body("spread.sources[0].views", equalTo(22));
    }

    @Test
    void aCorrectionTakesThePlaceOfWhatTheSourceSaid() {
        String first = add(seen("2024-03-02", "YouTube", 1_000))
                .statusCode(201)
                .extract()
                .header("Location");
        add(seen("2024-03-02", "YouTube", 100)).statusCode(409).body("code", equalTo("PRODUCT_SNAPSHOT_EXISTS"));
        add(Body.with(seen("2024-03-02", "YouTube", 100), "reason", "Gõ thừa số không"))
                .statusCode(201)
                .body("revision", equalTo(2));

        read().body("spread.views", equalTo(100));
        add(seen("2024-03-09", "YouTube", 150))
                .statusCode(201)
                .body("viewsDelta", equalTo(50))
                .body("warnings", empty());
        as(Identity.AUDITOR)
                .get(first)
                .then()
                .statusCode(200)
                .body("views", equalTo(1_000))
                .body("stands", equalTo(false));
        as(Identity.AUDITOR).get(path + "/snapshots").then().body("items.views", contains(100, 150));
    }

    @Test
    void whatFallsOrCameBeforeTheReleaseIsTakenWithAWarning() {
        add(seen("2024-02-29", "YouTube", 10))
                .statusCode(201)
                .body("warnings.code", contains("OBSERVED_BEFORE_PUBLICATION"));
        add(seen("2024-03-09", "YouTube", 9))
                .statusCode(201)
                .body("warnings.code", contains("METRIC_DECREASED"))
                .body("decreased", contains("views"));
        read().body("spread.views", equalTo(9));
    }

    static Stream<Arguments> spoiledSnapshots() {
        return Stream.of(
                arguments("views", -1, "REQUEST_INVALID"),
                arguments("views", 0.5, "REQUEST_INVALID"),
                arguments("views", 1_000_000_000_001L, "NUMBER_TOO_LARGE"),
                arguments("views", null, "METRICS_EMPTY"),
                arguments("observedAt", "2999-01-01T00:00:00+07:00", "OBSERVED_IN_FUTURE"),
                arguments("observedAt", "2024-03-02", "REQUEST_INVALID"),
                arguments("source", " ", "REQUEST_INVALID"),
                arguments("unit", "copies", "FIELD_UNKNOWN"));
    }

    @ParameterizedTest(name = "{0} = {1}: {2}")
    @MethodSource("spoiledSnapshots")
    void aSpoiledSnapshotIsRefusedByFieldAndReason(String field, Object value, String problem) {
        add(Body.with(seen("2024-03-02", "YouTube", 1), field, value))
                .statusCode(400)
                .body("code", equalTo(problem))
                .body("violations.field", contains(field));
        read().body("spread.totalSources", equalTo(0));
    }

    @Test
    void whatHasCopiesHasNoViewsAndWhatIsSeenKeepsItsKind() {
        Map<String, Object> book = MediaProductMother.book();
        register(book);
        add(PRODUCTS + "/" + book.get("code"), seen("2024-03-02", "YouTube", 1))
                .statusCode(409)
                .body("code", equalTo("MEDIA_PRODUCT_WITHOUT_VIEWS"));
        as(Identity.VIEWER).get(PRODUCTS + "/" + book.get("code")).then().body("spread", nullValue());
        add(PRODUCTS + "/KHONG-CO", seen("2024-03-02", "YouTube", 1))
                .statusCode(404)
                .body("code", equalTo("MEDIA_PRODUCT_NOT_FOUND"));
        as(Identity.PRESS_BBD)
                .body(seen("2024-03-02", "YouTube", 1))
                .post(path + "/snapshots")
                .then()
                .statusCode(403);
        as(Identity.VIEWER)
                .get(path + "/snapshots/" + UUID.randomUUID())
                .then()
                .statusCode(404)
                .body("code", equalTo("PRODUCT_SNAPSHOT_NOT_FOUND"));
        become("PRINTED").statusCode(200);
        become("VIDEO_CLIP").statusCode(200);
        add(seen("2024-03-02", "YouTube", 1)).statusCode(201);
        become("GIFT").statusCode(409).body("code", equalTo("MEDIA_PRODUCT_HAS_VIEWS"));
        become("E_PUBLICATION").statusCode(200).body("spread.views", equalTo(1));
    }

    private ValidatableResponse become(String kind) {
        return as(Identity.OFFICER)
                .header("If-Match", "*")
                .body(Body.with(clip, "kind", kind))
                .put(path)
                .then();
    }

    /** Who adds a snapshot holds the product, so that no instant of a source is told twice. */
    @Test
    void ofManyAtOnceOneCounts() {
        List<CompletableFuture<Integer>> all = Stream.of(1, 2, 3, 4)
                .map(views -> CompletableFuture.supplyAsync(() ->
                        add(seen("2024-03-02", "YouTube", views)).extract().statusCode()))
                .toList();

        List<Integer> statuses =
                all.stream().map(CompletableFuture::join).sorted().toList();
        assertThat(statuses).containsExactly(201, 409, 409, 409);
        read().body("spread.totalSources", equalTo(1));
    }

    @Test
    void theSummaryCountsWhatWasProducedAndSumsItsViewsByADay() {
        Map<String, Object> early = MediaProductMother.clip(CHAM, "2024-03-01");
        Map<String, Object> late = Body.with(MediaProductMother.clip(CHAM, "2024-05-01"), "kind", "E_PUBLICATION");
        Map<String, Object> undated = Body.without(MediaProductMother.clip(CHAM, "2024-05-01"), "releasedOn");
        Stream.of(early, late, undated).forEach(ProductSnapshotResourceTest::register);
        add(PRODUCTS + "/" + early.get("code"), seen("2024-03-02", "YouTube", 100))
                .statusCode(201);
        add(PRODUCTS + "/" + early.get("code"), seen("2024-05-02", "YouTube", 150))
                .statusCode(201);
        add(PRODUCTS + "/" + early.get("code"), seen("2024-05-02", "Zalo", 5)).statusCode(201);
        add(PRODUCTS + "/" + undated.get("code"), seen("2024-05-02", "Zalo", 900))
                .statusCode(201);

        summary(CHAM, "asOf=2024-06-01")
                .body("total", equalTo(figures(2, 1, 155)))
                .body("kinds.kind", contains("VIDEO_CLIP", "E_PUBLICATION"))
                .body("kinds.figures", contains(figures(1, 1, 155), figures(1, 0, null)))
                .body("sources.source", contains("YouTube", "Zalo"))
                .body("sources.views", contains(150, 5))
                .body("sources.products", contains(1, 1))
                .body("undated", equalTo(1));
        summary(CHAM, "asOf=2024-04-01").body("total", equalTo(figures(1, 1, 100)));
        summary(CHAM, "asOf=2024-02-01")
                .body("total", equalTo(figures(0, 0, null)))
                .body("kinds", empty());
        summary(CHAM, "asOf=2024-06-01&from=2024-04-01").body("total", equalTo(figures(1, 0, null)));
        summary(CHAM, "asOf=2024-06-01&to=2024-05-01").body("total", equalTo(figures(1, 1, 155)));
        summary(BAHNAR, "asOf=2024-06-01")
                .body("total", equalTo(figures(0, 0, null)))
                .body("undated", equalTo(0));
        as(Identity.VIEWER).get(PRODUCTS + "/summary?language=vn").then().statusCode(400);
        as(Identity.VIEWER).get(PRODUCTS + "/summary?asOf=01-06-2024").then().statusCode(400);
        as(Identity.VIEWER)
                .get(PRODUCTS + "/summary?from=2024-06-01&to=2024-06-01")
                .then()
                .statusCode(400);
    }

    private static ValidatableResponse summary(String language, String asked) {
        return as(Identity.REPORTING_JOB)
                .get(PRODUCTS + "/summary?language=" + language + "&" + asked)
                .then()
                .statusCode(200);
    }

    private static Map<String, Object> figures(int produced, int observed, Integer views) {
        Map<String, Object> figures = new LinkedHashMap<>();
        figures.put("produced", produced);
        figures.put("observed", observed);
        figures.put("views", views);
        figures.put("reach", null);
        figures.put("engagements", null);
        return figures;
    }
}
