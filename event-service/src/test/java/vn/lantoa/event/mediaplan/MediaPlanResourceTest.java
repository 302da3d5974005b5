package vn.lantoa.event.mediaplan;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;

import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

import vn.lantoa.event.Bodies;
import vn.lantoa.event.EventApi;
import vn.lantoa.event.Told;
import vn.lantoa.media.contract.ChannelChanged;
import vn.lantoa.media.contract.ContentItemsRecorded;
import vn.lantoa.platform.data.messaging.BatchConsumer;
import vn.lantoa.platform.data.messaging.EventType;
import vn.lantoa.platform.data.messaging.RecordedEvent;
import vn.lantoa.platform.testing.coverage.CoverageCase;
import vn.lantoa.platform.testing.service.Body;
import vn.lantoa.platform.testing.token.Identity;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.params.provider.Arguments.arguments;

@QuarkusTest
class MediaPlanResourceTest extends EventApi {

    private final String code = Bodies.freshCode();
    private final String path = "/api/v1/events/" + code + "/media-plan";

    @BeforeEach
    void anEvent() {
        as(Identity.HOST).body(Bodies.event(code)).post("/api/v1/events").then().statusCode(201);
    }

    private static Map<String, Object> line() {
        return new LinkedHashMap<>(Map.of("genre", "NEWS", "language", "vi", "minimum", 2, "maximum", 5));
    }

    private ValidatableResponse plan(Identity identity, String version, List<Map<String, Object>> lines) {
        return as(identity)
                .header("If-Match", version)
                .body(Map.of("lines", lines))
                .put(path)
                .then();
    }

    static Stream<Arguments> spoiledLines() {
        return Stream.of(
                arguments("genre", "POEM", "REQUEST_INVALID", "lines[0].genre"),
                arguments("language", "tiếng Việt", "MEDIA_PLAN_LANGUAGE_INVALID", "lines[0].language"),
                arguments("minimum", -1, "REQUEST_INVALID", "lines[0].minimum"),
                arguments("minimum", null, "REQUEST_INVALID", "lines[0].minimum"),
                arguments("maximum", 1, "MEDIA_PLAN_BOUNDS_REVERSED", "lines[0].maximum"),
                arguments("maximum", 1.5, "REQUEST_INVALID", "lines[0].maximum"),
                arguments("works", 3, "FIELD_UNKNOWN", "lines[0].works"));
    }

    @ParameterizedTest(name = "{0} = {1}: {2} at {3}")
    @MethodSource("spoiledLines")
    void aSpoiledLineIsRefusedByFieldAndReason(String field, Object value, String problem, String where) {
        plan(Identity.HOST, "\"0\"", List.of(Body.with(line(), field, value)))
                .statusCode(400)
                .body("code", equalTo(problem))
                .body("violations.field", hasItem(where));
    }

    @Test
    void oneCombinationHasOneLine() {
        plan(Identity.HOST, "\"0\"", List.of(line(), Body.with(line(), "language", "VI")))
                .statusCode(400)
                .body("code", equalTo("MEDIA_PLAN_LINE_REPEATED"))
                .body("violations.field", hasItem("lines[1]"));
    }

    @Test
    void thePlanIsReplacedByWhoSawItAndRaisesTheEventsVersion() {
        plan(Identity.HOST, "\"0\"", List.of(line(), Map.of("minimum", 1)))
                .statusCode(200)
                .body("lines.genre", contains("NEWS", null))
                .body("version", equalTo(1));
        plan(Identity.HOST, "\"0\"", List.of()).statusCode(412);
        plan(Identity.HOST.of("SCT"), "\"1\"", List.of()).statusCode(403).body("code", equalTo("NOT_YOUR_ORG"));
        as(Identity.HOST).body(Map.of("lines", List.of())).put(path).then().statusCode(428);

        as(Identity.VIEWER)
                .get(path)
                .then()
                .statusCode(200)
                .header("ETag", equalTo("\"1\""))
                .body("lines", hasSize(2));
    }

    @Inject
    @Any
    Instance<BatchConsumer> consumers;

    /** As scorecards and figures grouped by event do. */
    @ParameterizedTest
    @MethodSource("vn.lantoa.platform.testing.coverage.CoverageCase#all")
    void itsWorksAreThoseWhoseRepresentativeNamesIt(CoverageCase one) {
        plan(Identity.HOST, "\"0\"", List.of(Map.of("genre", "NEWS", "language", "vi", "minimum", 1)))
                .statusCode(200);
        one.told().forEach(this::publish);

        coverage(Identity.VIEWER)
                .body("works", equalTo(one.works()))
                .body("publications", equalTo(one.publications()))
                .body("lines[0].works", equalTo(one.lineWorks()));
    }

    /** rules.md §2: a line names a channel as an item may. */
    @ParameterizedTest
    @ValueSource(strings = {"Báo in", "BÁO IN", "bao-in", "Báo giấy", "Ba\u0301o\u00a0in"})
    void aLineNamesAChannelByAnyOfItsNames(String channel) {
        channel("BAO-IN", "Báo in", "Báo giấy");
        publish(new CoverageCase.Told("BBD", "w", "w-1", "NEWS", "vi", 1, true, true, false));

        plan(Identity.HOST, "\"0\"", List.of(Map.of("channel", channel, "minimum", 1)))
                .statusCode(200);

        coverage(Identity.VIEWER).body("lines[0].works", equalTo(1)).body("unplanned", empty());
        Map<String, Object> again = Map.of("channel", "BAO-IN", "minimum", 2);
        plan(Identity.HOST, "\"1\"", List.of(Map.of("channel", channel, "minimum", 1), again))
                .statusCode(400)
                .body("code", equalTo("MEDIA_PLAN_LINE_REPEATED"));
    }

    private void channel(String listed, String name, String... aliases) {
        var type = EventType.of(ChannelChanged.class);
        tell(
                type,
                Told.event(
                        type,
                        listed,
                        1,
                        1,
                        new ChannelChanged(
                                UUID.randomUUID(),
                                listed,
                                name,
                                null,
                                "PRINT",
                                null,
                                List.of(aliases),
                                null,
                                List.of(),
                                null,
                                null,
                                null)));
    }

    @Test
    void aPressAgencySeesItsOwnPart() {
        publish(new CoverageCase.Told("BBD", "w", "w-1", "NEWS", "vi", 1, true, true, false));
        publish(new CoverageCase.Told("BTV", "w", "w-1", "NEWS", "vi", 1, true, true, false));

        coverage(Identity.OFFICER).body("works", equalTo(2)).body("publications", equalTo(2));
        coverage(Identity.PRESS_BBD)
                .body("works", equalTo(1))
                .body("publications", equalTo(1))
                .body("unplanned.publications", contains(1));
    }

    private ValidatableResponse coverage(Identity identity) {
        return as(identity).get(path + "/coverage").then().statusCode(200);
    }

    private void publish(CoverageCase.Told told) {
        EventType<ContentItemsRecorded> type = EventType.of(ContentItemsRecorded.class);
        var item = new ContentItemsRecorded.ContentItem(
                UUID.randomUUID(),
                1,
                told.externalId(),
                told.work() + code,
                told.genre(),
                "Báo in",
                told.language(),
                told.publishedAt(),
                null,
                told.newProduction(),
                null,
                "POLITICAL_TASK",
                List.of(),
                List.of(),
                List.of(),
                null,
                told.ofEvent() ? code : null,
                told.withdrawn(),
                false,
                UUID.randomUUID(),
                1,
                told.publishedAt(),
                null);
        tell(type, Told.event(type, told.agency(), 1, 1, new ContentItemsRecorded(told.agency(), List.of(item))));
    }

    private void tell(EventType<?> type, RecordedEvent<?> event) {
        QuarkusTransaction.requiringNew().run(() -> consumers.stream()
                .filter(consumer ->
                        consumer.types().stream().anyMatch(one -> one.name().equals(type.name())))
                .forEach(consumer -> consumer.accept(List.of(event))));
    }

    @Test
    void beforeAnythingIsPublishedEverythingIsMissing() {
        plan(Identity.HOST, "\"0\"", List.of(line())).statusCode(200);

        as(Identity.VIEWER)
                .get(path + "/coverage")
                .then()
                .statusCode(200)
                .header("ETag", nullValue())
                .header("Cache-Control", equalTo("no-store"))
                .body("lines[0].state", equalTo("BELOW"))
                .body("lines[0].missing", equalTo(2))
                .body("unplanned", empty());
    }
}
