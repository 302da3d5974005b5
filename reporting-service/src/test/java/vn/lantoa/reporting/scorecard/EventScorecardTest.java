package vn.lantoa.reporting.scorecard;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;

import jakarta.inject.Inject;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import vn.lantoa.event.contract.EventChanged.MediaPlanLine;
import vn.lantoa.media.contract.ContentItemsRecorded;
import vn.lantoa.media.contract.ContentItemsRecorded.ContentItem;
import vn.lantoa.media.contract.ObservationsRecorded;
import vn.lantoa.media.contract.ObservationsRecorded.Observation;
import vn.lantoa.platform.data.messaging.RecordedEvent;
import vn.lantoa.platform.testing.coverage.CoverageCase;
import vn.lantoa.platform.testing.token.Identity;
import vn.lantoa.reporting.ReportingApi;
import vn.lantoa.reporting.Told;
import vn.lantoa.reporting.fact.FactBatch;
import vn.lantoa.reporting.growth.TargetMother;
import vn.lantoa.reporting.reference.EventMother;
import vn.lantoa.reporting.scorecard.steering.SteeringMother;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

/** A flagship event of March 2024 on the cards of its plan and its clause, from events and content as they are told. */
@QuarkusTest
class EventScorecardTest extends ReportingApi {

    private static final Instant THEN = Instant.parse("2024-04-02T00:00:00Z");
    private static final String CLAUSE = "II.3.2.c-1";
    private static final MediaPlanLine NEWS = new MediaPlanLine("NEWS", "vi", null, 2, 40);
    private static final MediaPlanLine VIDEO = new MediaPlanLine("VIDEO", null, null, 2, null);

    @Inject
    Told told;

    private final UUID plan = UUID.randomUUID();
    private final String code = "F1H2O-" + plan.toString().substring(0, 8);
    private final String agency = "E" + plan.toString().substring(0, 8);

    @BeforeEach
    void aPlanWithOneClauseIsTold() {
        told.all(List.of(
                PlanMother.plan(plan),
                PlanMother.clauses(
                        plan, 1, List.of(PlanMother.clause(CLAUSE, false), PlanMother.clause("I-1", false)))));
    }

    /** Two news, one of them published twice, and a video that was seen five hundred times. */
    private void thePressTellsOfIt() {
        ContentItem video = item(4, "w-4", "VIDEO", "en", 90);
        var observation = new Observation(
                UUID.randomUUID(), 1, video.id(), video.externalId(), THEN, 500L, null, null, "trang", null, 1, THEN);
        told.all(List.of(
                Told.event(
                        FactBatch.CONTENT,
                        agency,
                        1,
                        new ContentItemsRecorded(
                                agency,
                                List.of(
                                        item(1, "w-1", "NEWS", "vi", null),
                                        item(2, "w-2", "NEWS", "vi-VN", null),
                                        item(3, "w-2", "NEWS", "vi", null),
                                        video)),
                        THEN),
                Told.event(
                        FactBatch.OBSERVATIONS,
                        agency,
                        2,
                        new ObservationsRecorded(agency, List.of(observation)),
                        THEN)));
    }

    private ContentItem item(int number, String work, String genre, String language, Integer seconds) {
        return new ContentItem(
                UUID.randomUUID(),
                1,
                "x-" + number,
                work,
                genre,
                "web",
                language,
                Instant.parse("2024-03-29T0" + number + ":00:00Z"),
                seconds,
                true,
                null,
                "POLITICAL_TASK",
                List.of(),
                List.of(),
                List.of(),
                plan,
                code,
                false,
                false,
                null,
                1,
                THEN,
                null);
    }

    private ValidatableResponse card(String clause) {
        return as(Identity.VIEWER)
                .get("/api/v1/scorecards/" + plan + clause)
                .then()
                .statusCode(200);
    }

    /** By hand: 100 đồng are paid for three works; of 200 allocated 50 are of society. */
    @Test
    void anEventHasItsCostAndThatOfEachWork() {
        thePressTellsOfIt();
        String later = "SAU-" + plan.toString().substring(0, 8);
        told.all(List.of(
                EventMother.event(code, "TOOK_PLACE").of(plan, CLAUSE).told(1),
                EventMother.event(later, "PLANNED").of(plan, CLAUSE).told(1)));
        SteeringMother money = new SteeringMother(plan);
        UUID state = UUID.randomUUID();
        UUID social = UUID.randomUUID();
        UUID other = UUID.randomUUID();
        told.all(List.of(
                money.lineOf(code, state, "STATE_PROVINCIAL"),
                money.lineOf(code, social, "SOCIAL"),
                money.line(other, 1, "SOCIAL", CLAUSE, null),
                money.entry(state, "PLANNED", 300),
                money.entry(state, "ALLOCATED", 150),
                money.entry(state, "DISBURSED", 60),
                money.entry(state, "DISBURSED", 40),
                money.entry(social, "ALLOCATED", 50),
                money.entry(other, "ALLOCATED", 9)));

        String cost = "events.events.find { it.code == '" + code + "' }.cost";
        card("").body(cost + ".lines", equalTo(2))
                .body(cost + ".planned", equalTo(300))
                .body(cost + ".allocated", equalTo(200))
                .body(cost + ".disbursed", equalTo(100))
                .body(cost + ".socialShare", equalTo(0.25f))
                .body(cost + ".costPerWork", equalTo(33))
                .body("events.events.find { it.code == '" + later + "' }.cost", nullValue());

        told.one(money.lineOf(later, UUID.randomUUID(), "SOCIAL"));
        String none = "events.events.find { it.code == '" + later + "' }.cost";
        card("/" + CLAUSE)
                .body(none + ".lines", equalTo(1))
                .body(none + ".socialShare", nullValue())
                .body(none + ".costPerWork", nullValue());
    }

    @Test
    void thePlansCardShowsResultsMediaAndCoverageOfItsEvents() {
        thePressTellsOfIt();
        told.one(EventMother.event(code, "TOOK_PLACE")
                .of(plan, CLAUSE)
                .planning(NEWS, VIDEO)
                .saying(EventMother.chosen("ATHLETES", "60.00"), EventMother.undecided("VISITORS"))
                .told(1));

        card("").body("events.state", equalTo("AMBER"))
                .body("events.reason", equalTo("FIGURE_NOT_CHOSEN"))
                .body("events.total", equalTo(1))
                .body("events.media.works", equalTo(3))
                .body("events.events[0].code", equalTo(code))
                .body("events.events[0].status", equalTo("TOOK_PLACE"))
                .body("events.events[0].startOn", equalTo("2024-03-29"))
                .body("events.events[0].endOn", equalTo("2024-03-31"))
                .body("events.events[0].results.reason", equalTo("FIGURE_NOT_CHOSEN"))
                .body("events.events[0].results.figures.metric", contains("ATHLETES", "VISITORS"))
                .body("events.events[0].results.figures.value", contains(60, null))
                .body("events.events[0].results.figures.conflicting", contains(2, 2))
                .body("events.events[0].results.figures[0].source", equalTo("Ban tổ chức"))
                .body("events.events[0].results.figures[0].footnote", equalTo("Nguồn khác: 55 (Báo mẫu A)."))
                .body("events.events[0].results.figures[1].highest", equalTo(710_000))
                .body("events.events[0].media.works", equalTo(3))
                .body("events.events[0].media.publications", equalTo(4))
                .body("events.events[0].media.seconds", equalTo(90))
                .body("events.events[0].media.views", equalTo(500))
                .body("events.events[0].media.observed", equalTo(1))
                .body("events.events[0].coverage.reason", equalTo("COVERAGE_BELOW_MINIMUM"))
                .body("events.events[0].coverage.plannedMinimum", equalTo(4))
                .body("events.events[0].coverage.deliveredWorks", equalTo(3))
                .body("events.events[0].coverage.deliveredPublications", equalTo(4))
                .body("events.events[0].coverage.lines.reason", contains("COVERAGE_REACHED", "COVERAGE_BELOW_MINIMUM"))
                .body("clauses.path", contains(CLAUSE))
                .body("clauses[0].events.events.code", contains(code));
    }

    /** What a report prints of its coverage leads down to the lines of its media plan. */
    @Test
    void itsCoverageLeadsDownToTheLinesOfItsMediaPlan() {
        thePressTellsOfIt();
        told.one(EventMother.event(code, "TOOK_PLACE")
                .of(plan, CLAUSE)
                .planning(
                        new MediaPlanLine("NEWS", "vi", null, 1, null),
                        new MediaPlanLine("REPORTAGE", null, null, 3, null))
                .told(1));
        JsonPath coverage = card("").extract().jsonPath();
        String lines = "events.events[0].coverage.lines";

        figure("event.plannedWorks", "event=" + code)
                .statusCode(200)
                .body("value", equalTo(4))
                .body("records.kind", contains("MEDIA_PLAN_LINE", "MEDIA_PLAN_LINE"))
                .body("records.id", contains(code + "#1", code + "#2"))
                .body("records.label", contains("NEWS, vi", "REPORTAGE"))
                .body("records.adds", contains(1, 3));
        figure("event.deliveredWorks", "event=" + code)
                .statusCode(200)
                .body("value", equalTo(coverage.getInt("events.events[0].coverage.deliveredWorks")))
                .body("records.adds", equalTo(coverage.getList(lines + ".deliveredWorks")))
                .body("records.state", equalTo(coverage.getList(lines + ".state")));
        figure("event.plannedWorks", "event=" + code + "-KHAC").statusCode(404);
        figure("event.plannedWorks", "agency=BBD,event=" + code).statusCode(404);
    }

    private static ValidatableResponse figure(String metric, String cell) {
        return as(Identity.AUDITOR)
                .pathParam(
                        "id",
                        metric + ":" + cell + ":2024:DECREE:" + Instant.now().truncatedTo(ChronoUnit.SECONDS))
                .get("/api/v1/provenance/figures/{id}")
                .then();
    }

    @Test
    void aClausesCardShowsItsOwnEventsOnly() {
        told.one(EventMother.event(code, "TOOK_PLACE").of(plan, CLAUSE).told(1));

        card("/" + CLAUSE)
                .body("state", equalTo("AMBER"))
                .body("reason", equalTo("FIGURES_MISSING"))
                .body("events.events.code", contains(code))
                .body("events.events[0].coverage.reason", equalTo("NO_MEDIA_PLAN"))
                .body("events.events[0].media.works", equalTo(0))
                .body("events.events[0].media.views", nullValue())
                .body("events.events[0].media.observed", equalTo(0));
        card("/I-1").body("events.reason", equalTo("NOT_RECORDED")).body("events.events", empty());
    }

    /** As the event-service does, and as figures grouped by event do. */
    @ParameterizedTest
    @MethodSource("vn.lantoa.platform.testing.coverage.CoverageCase#all")
    void itsWorksAreThoseWhoseRepresentativeNamesIt(CoverageCase one) {
        told.one(EventMother.event(code, "TOOK_PLACE")
                .of(plan, CLAUSE)
                .planning(new MediaPlanLine("NEWS", "vi", null, 1, null))
                .told(1));
        one.told().forEach(publication -> told.one(published(publication)));

        card("").body("events.events[0].media.works", equalTo(one.works()))
                .body("events.events[0].media.publications", equalTo(one.publications()))
                .body("events.events[0].coverage.lines[0].deliveredWorks", equalTo(one.lineWorks()));
        as(Identity.REPORTING_JOB)
                .get("/api/v1/aggregates?measures=works,publications&eventCode=" + code)
                .then()
                .body("totals.works", equalTo(one.works()))
                .body("totals.publications", equalTo(one.publications()));
    }

    private RecordedEvent<?> published(CoverageCase.Told told) {
        ContentItem item = new ContentItem(
                UUID.randomUUID(),
                1,
                told.externalId(),
                told.work() + plan,
                told.genre(),
                "web",
                told.language(),
                told.publishedAt(),
                null,
                told.newProduction(),
                null,
                "POLITICAL_TASK",
                List.of(),
                List.of(),
                List.of(),
                plan,
                told.ofEvent() ? code : null,
                told.withdrawn(),
                false,
                null,
                1,
                THEN,
                null);
        return Told.event(
                FactBatch.CONTENT, told.agency(), 1, new ContentItemsRecorded(told.agency(), List.of(item)), THEN);
    }

    @Test
    void anEventThatIsHeldAgainIsNoLongerCancelled() {
        told.one(EventMother.event(code, "CANCELLED").of(plan, CLAUSE).told(1));
        card("").body("events.state", equalTo("NEUTRAL")).body("events.reason", equalTo("EVENT_CANCELLED"));

        told.one(EventMother.event(code, "TOOK_PLACE")
                .of(plan, CLAUSE)
                .saying(EventMother.chosen("ATHLETES", "60"))
                .told(2));
        told.one(EventMother.event(code, "PLANNED").of(plan, CLAUSE).told(1));

        card("").body("events.state", equalTo("GREEN"))
                .body("events.events[0].status", equalTo("TOOK_PLACE"))
                .body("events.events[0].nameEn", nullValue());
    }

    @Test
    void theSameMediaIsPulledByEventWithoutAPlan() {
        thePressTellsOfIt();
        told.one(EventMother.event(code, "TOOK_PLACE").told(1));
        told.one(TargetMother.agency(agency, "PROVINCIAL", "2024-01-01T00:00:00Z"));

        as(Identity.REPORTING_JOB)
                .queryParam("measures", "works,publications,seconds,views")
                .queryParam("groupBy", "event")
                .queryParam("agency", agency)
                .get("/api/v1/aggregates")
                .then()
                .statusCode(200)
                .body("rows.event", contains(code))
                .body("rows[0].works", equalTo(3))
                .body("rows[0].publications", equalTo(4))
                .body("rows[0].seconds", equalTo(90))
                .body("rows[0].views", equalTo(500));
    }
}
