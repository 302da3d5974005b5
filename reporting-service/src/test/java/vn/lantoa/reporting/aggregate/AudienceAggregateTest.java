package vn.lantoa.reporting.aggregate;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

import jakarta.inject.Inject;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import vn.lantoa.media.contract.ContentItemsRecorded;
import vn.lantoa.media.contract.ContentItemsRecorded.ContentItem;
import vn.lantoa.media.contract.ObservationsRecorded;
import vn.lantoa.media.contract.ObservationsRecorded.Observation;
import vn.lantoa.platform.data.messaging.Position;
import vn.lantoa.platform.testing.token.Identity;
import vn.lantoa.reporting.Emptied;
import vn.lantoa.reporting.ReportingApi;
import vn.lantoa.reporting.Told;
import vn.lantoa.reporting.fact.FactBatch;
import vn.lantoa.reporting.growth.TargetMother;
import vn.lantoa.reporting.scorecard.PlanMother;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

/**
 * Figures by audience, worked out by hand:
 *
 * <pre>
 * item agency plan audiences seconds views reach engagements
 * 1    BBD    7    A1           60    100  1000  10
 * 2    BBD    7    A1 D1        30     50   500   5
 * 3    BTV    7    D1           90
 * 4    BTV    7                 10      7    70   1
 * 5    BBD    8    A1            5
 * 6    BBD    7    A1          withdrawn
 * </pre>
 */
@QuarkusTest
class AudienceAggregateTest extends ReportingApi {

    private static final String URL = "/api/v1/aggregates";
    private static final UUID PLAN = new UUID(7, 7);
    private static final UUID OTHER = new UUID(8, 8);
    private static final Instant KNOWN = Instant.parse("2024-05-01T00:00:00Z");
    private static final String MARCH = "2024-03-20T02:00:00Z";

    @Inject
    Told told;

    @Inject
    Emptied emptied;

    @BeforeEach
    void sixItemsArePublished() {
        QuarkusTransaction.requiringNew().run(() -> {
            emptied.all();
        });
        told.all(List.of(
                TargetMother.newest("BBD", "PROVINCIAL", "2023-01-01T00:00:00Z"),
                TargetMother.newest("BTV", "PROVINCIAL", "2023-01-01T00:00:00Z"),
                PlanMother.speaking(PLAN, 1, "A1", "D1")));
        tell("BBD", item(1, 1, PLAN, 60, false, "A1", "A1"));
        tell("BBD", item(2, 1, PLAN, 30, false, "A1", "D1"));
        tell("BTV", item(3, 1, PLAN, 90, false, "D1"));
        tell("BTV", item(4, 1, PLAN, 10, false));
        tell("BBD", item(5, 1, OTHER, 5, false, "A1"));
        tell("BBD", item(6, 1, PLAN, 700, true, "A1"));
        observe("BBD", 1, 100, 1_000, 10);
        observe("BBD", 2, 50, 500, 5);
        observe("BTV", 4, 7, 70, 1);
    }

    private static ContentItem item(
            int number, int revision, UUID plan, int seconds, boolean withdrawn, String... audiences) {
        return new ContentItem(
                new UUID(230, number),
                revision,
                "x-" + number,
                "w-" + number,
                "RADIO_PROGRAMME",
                "Sóng phát thanh",
                "vi",
                Instant.parse(MARCH),
                seconds,
                true,
                BigDecimal.ZERO,
                "POLITICAL_TASK",
                List.of("T01"),
                List.of(),
                List.of(audiences),
                plan,
                null,
                withdrawn,
                false,
                new UUID(1, 1),
                number,
                KNOWN,
                null);
    }

    private void tell(String agency, ContentItem item) {
        told.one(Told.event(
                FactBatch.CONTENT,
                agency,
                new Position(1, item.revision()),
                new ContentItemsRecorded(agency, List.of(item)),
                KNOWN.plusSeconds(item.revision())));
    }

    private void observe(String agency, int number, long views, long reach, long engagements) {
        var observation = new Observation(
                new UUID(231, number),
                1,
                new UUID(230, number),
                "x-" + number,
                KNOWN,
                views,
                reach,
                engagements,
                "trang",
                null,
                1,
                KNOWN);
        told.one(Told.event(
                FactBatch.OBSERVATIONS,
                agency,
                new Position(1, 1),
                new ObservationsRecorded(agency, List.of(observation)),
                KNOWN));
    }

    private static RequestSpecification asked(String measures, @Nullable String groupBy) {
        return as(Identity.OFFICER).queryParam("measures", measures).queryParam("groupBy", groupBy);
    }

    /** The second item counts with both, so that 2 + 2 + 1 + 1 rows' works are more than the five there are. */
    @Test
    void anItemCountsWithEachAudienceThatItNames() {
        asked("works,publications,seconds,views,reach,engagements", "audience")
                .get(URL)
                .then()
                .statusCode(200)
                .body("rows.audience", contains("A1", "D1", "A1", null))
                .body("rows.planId", contains(PLAN.toString(), PLAN.toString(), OTHER.toString(), null))
                .body("rows.works", contains(2, 2, 1, 1))
                .body("rows.publications", contains(2, 2, 1, 1))
                .body("rows.seconds", contains(90, 120, 5, 10))
                .body("rows.views", contains(150, 50, null, 7))
                .body("rows.reach", contains(1_500, 500, null, 70))
                .body("rows.engagements", contains(15, 5, null, 1))
                .body("rows.observed", contains(2, 1, 0, 1))
                .body("totals.works", equalTo(5))
                .body("totals.seconds", equalTo(195))
                .body("totals.reach", equalTo(1_570))
                .body("overlapping", contains("audience"));
    }

    /** Whole half-months are answered by the sums that are kept, cut ones and two lists by the facts. */
    @ParameterizedTest
    @CsvSource({"2024-03-15, 2024-04-01", "2024-03-17, 2024-03-23"})
    void oneAudienceIsAskedForInAnyGroup(String from, String to) {
        asked("works,reach", "agency")
                .queryParam("audience", "D1")
                .queryParam("planId", PLAN)
                .queryParam("from", from)
                .queryParam("to", to)
                .get(URL)
                .then()
                .statusCode(200)
                .body("rows.agency", contains("BBD", "BTV"))
                .body("rows.works", contains(1, 1))
                .body("rows.reach", contains(500, null))
                .body("totals.works", equalTo(2));
        asked("works", "theme,audience")
                .queryParam("from", from)
                .queryParam("to", to)
                .queryParam("planId", PLAN)
                .get(URL)
                .then()
                .statusCode(200)
                .body("rows.audience", contains("A1", "D1", null))
                .body("rows.works", contains(2, 2, 1))
                .body("overlapping", contains("theme", "audience"));
    }

    @Test
    void anItemThatSpeaksToOthersNowSpokeToThoseItNamedThen() {
        Instant before = KNOWN.plusSeconds(1);
        tell("BTV", item(3, 2, PLAN, 90, false, "A1"));

        asked("works", "audience")
                .queryParam("planId", PLAN)
                .get(URL)
                .then()
                .body("rows.works", contains(3, 1, 1))
                .body("totals.works", equalTo(4));
        asked("works", "audience")
                .queryParam("planId", PLAN)
                .queryParam("asOf", before.toString())
                .get(URL)
                .then()
                .body("rows.works", contains(2, 2, 1))
                .body("totals.works", equalTo(4));
    }

    @Test
    void itIsATableToo() {
        String csv = asked("works", "audience")
                .queryParam("planId", PLAN)
                .queryParam("format", "csv")
                .get(URL)
                .then()
                .statusCode(200)
                .extract()
                .asString();

        assertThat(csv.split("\r\n"))
                .containsExactly(
                        "planId,audience,works,partial,total,overlapping",
                        PLAN + ",A1,2,,,",
                        PLAN + ",D1,2,,,",
                        ",,1,,,",
                        "TOTAL,,4,,true,audience");
    }

    /** Down to the lines, and with the audiences that each revision named. */
    @Test
    void aFigureOfAnAudienceLeadsToItsLines() {
        String cell = ":audience=D1,planId=" + PLAN + ":2024-04:DECREE:" + KNOWN.plusSeconds(60);
        as(Identity.AUDITOR)
                .pathParam("id", "reach" + cell)
                .get("/api/v1/provenance/figures/{id}")
                .then()
                .statusCode(200)
                .body("value", equalTo(500))
                .body("lines.externalId", contains("x-2", "x-3"))
                .body("lines.adds", contains(500, null))
                .body("lines[0].revisions[0].audiences", contains("A1", "D1"));
        as(Identity.AUDITOR)
                .pathParam("id", "works:audience=,planId=:2024-04:DECREE:" + KNOWN.plusSeconds(60))
                .get("/api/v1/provenance/figures/{id}")
                .then()
                .statusCode(200)
                .body("value", equalTo(1))
                .body("lines.externalId", contains("x-4"));
    }

    @Test
    void aPressAgencySeesItsOwn() {
        as(Identity.PRESS_BTV)
                .queryParam("measures", "works")
                .queryParam("groupBy", "audience")
                .get(URL)
                .then()
                .statusCode(200)
                .body("rows.audience", contains("D1", null))
                .body("totals.works", equalTo(2));
    }

    @Test
    void anAudienceThatNoPlanHasIsWarnedOf() {
        asked("works", "agency").queryParam("audience", "A1").get(URL).then().body("warnings", equalTo(List.of()));
        asked("works", "agency")
                .queryParam("audience", "A9")
                .get(URL)
                .then()
                .statusCode(200)
                .body("rows", equalTo(List.of()))
                .body("warnings.field", contains("audience"))
                .body("warnings.value", contains("A9"))
                .body("warnings.code", contains("CODE_NOT_KNOWN_YET"));
        asked("works", "agency")
                .queryParam("audience", "A1")
                .queryParam("planId", OTHER)
                .get(URL)
                .then()
                .body("warnings.field", contains("audience", "planId"));
    }

    @ParameterizedTest
    @CsvSource({
        "audience=, PARAMETER_EMPTY, audience",
        "groupBy=audiences, AGGREGATE_DIMENSION_UNKNOWN, groupBy",
        "'groupBy=audience,audience', AGGREGATE_DIMENSION_REPEATED, groupBy",
        "'groupBy=audience,theme,clause,agency', AGGREGATE_TOO_WIDE, groupBy"
    })
    void badParametersAreNamed(String query, String code, String field) {
        as(Identity.OFFICER)
                .get(URL + "?measures=works&" + query)
                .then()
                .statusCode(400)
                .body("code", equalTo(code))
                .body("violations[0].field", equalTo(field));
    }

    @Test
    void whatIsSavedAsksForItAgain() {
        String saved = """
                {"code": "DOI-TUONG", "name": "Mẫu", "parameters": {"measures": ["works"], "groupBy": ["agency"],
                 "audience": "D1"}}""";
        as(Identity.OFFICER)
                .body(saved)
                .post("/api/v1/saved-queries")
                .then()
                .statusCode(201)
                .body("parameters.audience", equalTo("D1"));
        as(Identity.OFFICER)
                .get("/api/v1/saved-queries/DOI-TUONG/result")
                .then()
                .statusCode(200)
                .body("rows.works", contains(1, 1));
        as(Identity.OFFICER)
                .header("If-Match", "*")
                .body(saved.replace("\"D1\"", "null"))
                .put("/api/v1/saved-queries/DOI-TUONG")
                .then()
                .statusCode(200)
                .body("parameters.audience", nullValue());
    }

    @Test
    void itIsDrawnOfOnePlan() {
        asked("reach", "audience")
                .get("/api/v1/charts/coverage.svg")
                .then()
                .statusCode(400)
                .body("code", equalTo("CHART_PLAN_REQUIRED"));
        asked("reach", "audience")
                .queryParam("planId", PLAN)
                .get("/api/v1/charts/coverage.svg")
                .then()
                .statusCode(200)
                .contentType(startsWith("image/svg+xml"));
    }
}
