package vn.lantoa.reporting.growth;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;

import jakarta.inject.Inject;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import vn.lantoa.media.contract.GrowthTargetChanged;
import vn.lantoa.platform.data.messaging.RecordedEvent;
import vn.lantoa.platform.data.sql.Database;
import vn.lantoa.platform.testing.token.Identity;
import vn.lantoa.reporting.ReportingApi;
import vn.lantoa.reporting.Told;

import static java.time.YearMonth.of;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.closeTo;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;
import static vn.lantoa.platform.web.time.ReportCalendar.DECREE;
import static vn.lantoa.reporting.growth.GrowthMother.ACTUAL_OF_THE_CHECK;
import static vn.lantoa.reporting.growth.GrowthMother.BASELINE_OF_THE_CHECK;
import static vn.lantoa.reporting.growth.TargetMother.agency;
import static vn.lantoa.reporting.growth.TargetMother.baseline;
import static vn.lantoa.reporting.growth.TargetMother.declaration;
import static vn.lantoa.reporting.growth.TargetMother.declared;
import static vn.lantoa.reporting.growth.TargetMother.draft;
import static vn.lantoa.reporting.growth.TargetMother.target;

@QuarkusTest
class GrowthResourceTest extends ReportingApi {

    private static final String BEFORE_ALL = "2023-12-01T00:00:00Z";
    private static final String AFTER_SEPTEMBER = "2024-09-20T08:00:00+07:00";

    @Inject
    Told told;

    @Inject
    Database database;

    /** A level of its own keeps each test's agencies to itself. */
    private String level;

    private String bbd;
    private UUID id;

    @BeforeEach
    void anAgencyAndATargetAreTold() {
        id = UUID.randomUUID();
        level = "L" + id;
        bbd = "A" + id.toString().substring(0, 8);
        told.one(agency(bbd, level, BEFORE_ALL));
    }

    private void approved(GrowthTargetChanged.Baseline... baselines) {
        told.one(target(id, null, 1, level, "APPROVED", BEFORE_ALL, List.of(baselines)));
    }

    private void produced(String agency, int... months) {
        produced(1, agency, months);
    }

    private void produced(int definitionVersion, String agency, int... months) {
        QuarkusTransaction.requiringNew().run(() -> {
            for (int i = 0; i < months.length; i++) {
                database.update(
                        "INSERT INTO growth_cell VALUES (?, ?, ?, ?, 'NEWS_ITEMS', ?)",
                        id,
                        definitionVersion,
                        DECREE.firstHalfOf(of(2024, i + 1)).number() + i % 2,
                        agency,
                        (long) months[i]);
            }
        });
    }

    private RequestSpecification asOfSeptember(Identity who) {
        return as(who).queryParam("targetId", id).queryParam("asOf", AFTER_SEPTEMBER);
    }

    @Test
    void theCheckByHandHoldsThroughHttp() {
        approved(baseline(bbd, true, BASELINE_OF_THE_CHECK));
        told.all(declared(bbd, 9));
        produced(bbd, ACTUAL_OF_THE_CHECK);

        asOfSeptember(Identity.REPORTING_JOB)
                .get("/api/v1/growth")
                .then()
                .statusCode(200)
                .header("ETag", startsWith("W/"))
                .body("definitionVersion", equalTo(1))
                .body("period", equalTo("2024"))
                .body("rows.find { it.measure == 'NEWS_ITEMS' }.agency", equalTo(bbd))
                .body("rows[0].growth.toDouble()", closeTo(0.16264, 0.00001))
                .body("rows[0].target", equalTo(1560))
                .body("rows[0].baseline", equalTo(910))
                .body("rows[0].actual", equalTo(1058))
                .body("rows[0].forecast.value.toDouble()", closeTo(1511.43, 0.005))
                .body("rows[0].forecast.probability.toDouble()", closeTo(0.0042, 0.00005))
                .body("rows[0].forecast.n", equalTo(9))
                .body("rows[0].state", equalTo("BEHIND"))
                .body("rows[0].reason", nullValue())
                .body("rows[0].open.month", equalTo("2024-10"))
                .body("rows[1].measure", equalTo("TV_SECONDS"))
                .body("rows[1].reason", equalTo("NO_BASELINE"))
                .body("pooled[0].growth.toDouble()", closeTo(0.16264, 0.00001))
                .body("pooled[1].leftOut[0].agency", equalTo(bbd))
                .body("completeness.percent", equalTo(100));
    }

    /** rules.md §3: both versions by the same figures, each with what it asks. */
    @Test
    void anEarlierVersionIsReadBesideTheOneThatCounts() {
        var baselines = List.of(baseline(bbd, true, BASELINE_OF_THE_CHECK));
        told.one(target(id, null, 1, 1, 20, level, "APPROVED", BEFORE_ALL, baselines));
        told.one(target(id, null, 2, 2, 10, level, "APPROVED", BEFORE_ALL, baselines));
        told.all(declared(bbd, 9));
        produced(1, bbd, ACTUAL_OF_THE_CHECK);
        produced(2, bbd, ACTUAL_OF_THE_CHECK);

        asOfSeptember(Identity.VIEWER)
                .get("/api/v1/growth")
                .then()
                .body("definitionVersion", equalTo(2))
                .body("rows[0].actual", equalTo(1058))
                .body("rows[0].target", equalTo(1430));
        asOfSeptember(Identity.VIEWER)
                .queryParam("definitionVersion", 1)
                .get("/api/v1/growth")
                .then()
                .body("definitionVersion", equalTo(1))
                .body("rows[0].actual", equalTo(1058))
                .body("rows[0].target", equalTo(1560));
        asOfSeptember(Identity.VIEWER)
                .queryParam("definitionVersion", 3)
                .get("/api/v1/growth")
                .then()
                .statusCode(404)
                .body("code", equalTo("GROWTH_VERSION_NOT_FOUND"));
    }

    /** rules.md §3: what it would give if it were approved now; to a press agency it is no version. */
    @Test
    void aDraftIsReadAsIfItWereApproved() {
        var baselines = List.of(baseline(bbd, true, BASELINE_OF_THE_CHECK));
        told.one(target(id, null, 1, 1, 20, level, "APPROVED", BEFORE_ALL, baselines, draft(2, 10, level, baselines)));
        told.all(declared(bbd, 9));
        produced(1, bbd, ACTUAL_OF_THE_CHECK);
        produced(2, bbd, ACTUAL_OF_THE_CHECK);

        asOfSeptember(Identity.VIEWER)
                .get("/api/v1/growth")
                .then()
                .body("definitionVersion", equalTo(1))
                .body("rows[0].target", equalTo(1560));
        asOfSeptember(Identity.APPROVER)
                .queryParam("definitionVersion", 2)
                .get("/api/v1/growth")
                .then()
                .statusCode(200)
                .body("definitionVersion", equalTo(2))
                .body("approved", equalTo(false))
                .body("rows[0].target", equalTo(1430))
                .body("rows[0].baseline", equalTo(910))
                .body("rows[0].reason", nullValue());
        asOfSeptember(Identity.PRESS_BBD)
                .queryParam("definitionVersion", 2)
                .get("/api/v1/growth")
                .then()
                .statusCode(404)
                .body("code", equalTo("GROWTH_VERSION_NOT_FOUND"));
    }

    @Test
    void ofDraftsTheNewestAloneIsCounted() {
        var baselines = List.of(baseline(bbd, true, BASELINE_OF_THE_CHECK));
        told.one(target(id, null, 1, 1, 20, level, "APPROVED", BEFORE_ALL, baselines, draft(2, 10, level, baselines)));
        told.one(target(id, null, 2, 1, 20, level, "APPROVED", BEFORE_ALL, baselines, draft(3, 10, level, baselines)));
        told.one(target(id, null, 3, 3, 10, level, "APPROVED", BEFORE_ALL, baselines, draft(4, 10, level, baselines)));
        told.one(target(id, null, 4, 3, 10, level, "APPROVED", BEFORE_ALL, baselines, draft(5, 10, level, baselines)));

        assertThat(QuarkusTransaction.requiringNew()
                        .call(() -> database.query(
                                "SELECT definition_version FROM growth_definition WHERE target_id = ? ORDER BY 1",
                                row -> row.integer("definition_version"),
                                id)))
                .containsExactly(1, 3, 5);
    }

    /** A target that nobody approved yet is a draft as a whole. */
    @Test
    void theFirstDraftIsReadByItsVersion() {
        var baselines = List.of(baseline(bbd, false, BASELINE_OF_THE_CHECK));
        var once = List.of(baseline(bbd, true, BASELINE_OF_THE_CHECK));
        told.one(target(id, null, 1, 1, 20, level, "DRAFT", BEFORE_ALL, baselines, draft(1, 20, level, once)));
        told.all(declared(bbd, 9));
        produced(bbd, ACTUAL_OF_THE_CHECK);

        asOfSeptember(Identity.OFFICER)
                .get("/api/v1/growth")
                .then()
                .body("rows[0].reason", equalTo("TARGET_NOT_APPROVED"));
        asOfSeptember(Identity.OFFICER)
                .queryParam("definitionVersion", 1)
                .get("/api/v1/growth")
                .then()
                .body("approved", equalTo(false))
                .body("rows[0].target", equalTo(1560));
        asOfSeptember(Identity.PRESS_BBD)
                .queryParam("definitionVersion", 1)
                .get("/api/v1/growth")
                .then()
                .statusCode(200)
                .body("approved", equalTo(false));
    }

    /** rules.md §3: "with the baselines that stood under it last", also where none of its states was known yet. */
    @Test
    void aVersionThatCameLaterIsReadWithItsLastBaselines() {
        String afterAll = "2024-12-01T00:00:00Z";
        int[] doubled =
                IntStream.of(BASELINE_OF_THE_CHECK).map(month -> 2 * month).toArray();
        told.one(target(
                id,
                null,
                1,
                1,
                20,
                level,
                "APPROVED",
                BEFORE_ALL,
                List.of(baseline(bbd, true, BASELINE_OF_THE_CHECK))));
        told.one(target(
                id, null, 2, 2, 20, level, "APPROVED", afterAll, List.of(baseline(bbd, true, BASELINE_OF_THE_CHECK))));
        told.one(target(id, null, 3, 2, 20, level, "APPROVED", afterAll, List.of(baseline(bbd, true, doubled))));
        told.all(declared(bbd, 9));
        produced(2, bbd, ACTUAL_OF_THE_CHECK);

        asOfSeptember(Identity.VIEWER)
                .queryParam("definitionVersion", 2)
                .get("/api/v1/growth")
                .then()
                .body("rows[0].target", equalTo(2 * 1560))
                .body("rows[0].baseline", equalTo(2 * 910));
    }

    @Test
    void aPeriodIsTheYearToDateThroughIt() {
        approved(baseline(bbd, true, BASELINE_OF_THE_CHECK));
        told.all(declared(bbd, 9));
        produced(bbd, ACTUAL_OF_THE_CHECK);

        asOfSeptember(Identity.VIEWER)
                .queryParam("period", "2024-Q2")
                .get("/api/v1/growth")
                .then()
                .statusCode(200)
                .body("period", equalTo("2024-Q2"))
                .body("rows[0].months", contains("2024-01", "2024-02", "2024-03", "2024-04", "2024-05", "2024-06"))
                .body("rows[0].actual", equalTo(709))
                .body("rows[0].inPeriod.actual", equalTo(420))
                .body("rows[0].inPeriod.baseline", equalTo(360));
    }

    @Test
    void whatWasDeclaredLaterWasNotKnownThen() {
        approved(baseline(bbd, true, BASELINE_OF_THE_CHECK));
        told.all(declared(bbd, 9));
        produced(bbd, ACTUAL_OF_THE_CHECK);

        as(Identity.AUDITOR)
                .queryParam("targetId", id)
                .queryParam("asOf", "2024-03-15T12:00:00+07:00")
                .get("/api/v1/growth")
                .then()
                .body("rows[0].months", contains("2024-01", "2024-02"))
                .body("rows[0].completeness.missing.month", contains("2024-03"));
    }

    /** rules.md §5: a month is complete by two of the other calendar that cover its halves. */
    @Test
    void monthsOfTheOtherCalendarDeclareToo() {
        approved(baseline(bbd, true, BASELINE_OF_THE_CHECK));
        produced(bbd, ACTUAL_OF_THE_CHECK);
        List.of("2023-12", "2024-01", "2024-02", "2024-04")
                .forEach(month -> told.one(declaration(bbd, "CALENDAR", month, 0, 0)));

        asOfSeptember(Identity.OFFICER)
                .get("/api/v1/growth")
                .then()
                .statusCode(200)
                .body("rows[0].months", contains("2024-01", "2024-02"))
                .body("rows[0].completeness.declared", equalTo(2));
    }

    @Test
    void aBaselineWithoutApprovalDoesNotCount() {
        approved(baseline(bbd, false, BASELINE_OF_THE_CHECK));

        asOfSeptember(Identity.APPROVER)
                .get("/api/v1/growth")
                .then()
                .body("rows.reason", everyItem(equalTo("NO_BASELINE")))
                .body("rows.growth", everyItem(nullValue()));
    }

    @Test
    void aTargetWithoutApprovalDoesNotCount() {
        told.one(target(id, null, 1, level, "DRAFT", BEFORE_ALL, List.of(baseline(bbd, true, BASELINE_OF_THE_CHECK))));

        asOfSeptember(Identity.OFFICER)
                .get("/api/v1/growth")
                .then()
                .statusCode(200)
                .body("approved", equalTo(false))
                .body("rows.reason", everyItem(equalTo("TARGET_NOT_APPROVED")))
                .body("rows.growth", everyItem(nullValue()))
                .body("pooled.reason", everyItem(equalTo("TARGET_NOT_APPROVED")));
    }

    @Test
    void anOlderStateThatComesLateChangesNothing() {
        told.one(target(
                id, null, 7, level, "APPROVED", BEFORE_ALL, List.of(baseline(bbd, true, BASELINE_OF_THE_CHECK))));
        told.one(target(id, null, 6, level, "DRAFT", BEFORE_ALL, List.of()));

        asOfSeptember(Identity.OFFICER).get("/api/v1/growth").then().body("approved", equalTo(true));
    }

    @Test
    void approvalIsNotKnownBeforeItWasGiven() {
        told.one(target(id, null, 1, level, "DRAFT", BEFORE_ALL, List.of()));
        told.one(target(id, null, 2, level, "APPROVED", "2024-09-21T00:00:00Z", List.of()));

        asOfSeptember(Identity.OFFICER).get("/api/v1/growth").then().body("approved", equalTo(false));
        as(Identity.OFFICER)
                .queryParam("targetId", id)
                .get("/api/v1/growth")
                .then()
                .body("approved", equalTo(true));
    }

    /** The register as it was known decides who is in an answer as of then (rules.md §3). */
    @Test
    void whatTheRegisterSaysLaterChangesNoAnswerOfBefore() {
        approved(baseline(bbd, true, BASELINE_OF_THE_CHECK));
        told.all(declared(bbd, 9));
        produced(bbd, ACTUAL_OF_THE_CHECK);
        String before = asOfSeptember(Identity.VIEWER).get("/api/v1/growth").asString();

        told.one(agency(bbd, 2, "CENTRAL", null, "2024-03-14", "2024-09-21T00:00:00Z"));

        assertThat(asOfSeptember(Identity.VIEWER).get("/api/v1/growth").asString())
                .isEqualTo(before);
        as(Identity.VIEWER)
                .queryParam("targetId", id)
                .get("/api/v1/growth")
                .then()
                .body("rows", empty());
    }

    @Test
    void whoWasNotKnownThenIsNotInAnAnswerOfThen() {
        approved();
        told.one(agency(bbd + "-NEW", 0, level, null, null, "2024-09-21T00:00:00Z"));

        asOfSeptember(Identity.VIEWER).get("/api/v1/growth").then().body("rows.agency", contains(bbd, bbd));
        as(Identity.VIEWER)
                .queryParam("targetId", id)
                .get("/api/v1/growth")
                .then()
                .body("rows.agency", contains(bbd, bbd, bbd + "-NEW", bbd + "-NEW"));
    }

    /** A merger in the middle of the year: by hand, 12 a month against 10. */
    @Test
    void aSuccessorContinuesTheSeriesOfWhatEnded() {
        String heir = bbd + "-HEIR";
        approved(baseline(bbd, true, 10, 10, 10, 10, 10, 10, 10, 10, 10, 10, 10, 10));
        told.all(List.of(
                agency(bbd, 2, level, null, "2024-05-14", "2024-05-10T00:00:00Z"),
                agency(heir, 0, level, "2024-05-15", null, "2024-05-10T00:00:00Z", bbd)));
        List<RecordedEvent<?>> declared = new ArrayList<>(declared(bbd, 5));
        declared.addAll(declared(heir, 9).subList(5, 9));
        told.all(declared);
        produced(bbd, 12, 12, 12, 12, 12);
        produced(heir, 0, 0, 0, 0, 0, 12, 12, 12, 12);

        asOfSeptember(Identity.VIEWER)
                .get("/api/v1/growth")
                .then()
                .body("rows[0].agency", equalTo(bbd))
                .body("rows[0].target", equalTo(60))
                .body("rows[0].state", equalTo("ACHIEVED"))
                .body("rows[0].forecast.value", equalTo(60))
                .body("rows[0].open", nullValue())
                .body("rows[2].agency", equalTo(heir))
                .body("rows[2].rebasedFrom", contains(bbd))
                .body("rows[2].months", contains("2024-06", "2024-07", "2024-08", "2024-09"))
                .body("rows[2].growth.toDouble()", closeTo(0.2, 0))
                .body("rows[2].yearBaseline", equalTo(70))
                .body("rows[2].targetOfSameMonths", equalTo(48))
                .body("pooled[0].yearBaseline", equalTo(120))
                .body("pooled[0].agencies", contains(bbd, heir))
                .body("pooled[0].leftOut", empty());
    }

    @Test
    void aPressAgencySeesItsOwnRowsOnly() {
        String other = bbd + "-2";
        List<RecordedEvent<?>> events = new ArrayList<>(declared(bbd, 9));
        events.addAll(declared(other, 9));
        events.add(agency(other, level, BEFORE_ALL));
        told.all(events);
        approved(baseline(bbd, true, BASELINE_OF_THE_CHECK), baseline(other, true, BASELINE_OF_THE_CHECK));
        produced(bbd, ACTUAL_OF_THE_CHECK);

        asOfSeptember(Identity.OFFICER)
                .get("/api/v1/growth")
                .then()
                .body("rows.agency", hasItem(other))
                .body("pooled", hasSize(2));
        asOfSeptember(Identity.PRESS_BBD.of(bbd))
                .get("/api/v1/growth")
                .then()
                .statusCode(200)
                .body("rows", hasSize(2))
                .body("rows.agency", everyItem(equalTo(bbd)))
                .body("pooled", empty())
                .body("completeness.expected", equalTo(9));
    }

    @Test
    void aPressAgencySeesThoseItCameFromToo() {
        String heir = bbd + "-HEIR";
        approved();
        told.all(List.of(
                agency(bbd + "-MID", "CENTRAL", BEFORE_ALL, bbd), agency(heir, level, BEFORE_ALL, bbd + "-MID")));

        asOfSeptember(Identity.PRESS_BBD.of(heir))
                .get("/api/v1/growth")
                .then()
                .body("rows.agency", contains(bbd, bbd, heir, heir));
        asOfSeptember(Identity.PRESS_BBD.of(bbd)).get("/api/v1/growth").then().body("rows.agency", contains(bbd, bbd));
    }

    @Test
    void whoHoldsTheAnswerGetsNoneAgain() {
        approved(baseline(bbd, true, BASELINE_OF_THE_CHECK));
        String tag = asOfSeptember(Identity.VIEWER).get("/api/v1/growth").header("ETag");

        asOfSeptember(Identity.VIEWER)
                .header("If-None-Match", tag)
                .get("/api/v1/growth")
                .then()
                .statusCode(304);
        told.all(declared(bbd, 1));
        asOfSeptember(Identity.VIEWER)
                .header("If-None-Match", tag)
                .get("/api/v1/growth")
                .then()
                .statusCode(200);
    }

    @ParameterizedTest(name = "{0}={1}: {2}")
    @CsvSource({
        "period, 2024-Q5, GROWTH_PERIOD_INVALID",
        "period, quarter, GROWTH_PERIOD_INVALID",
        "period, 2023-Q2, GROWTH_PERIOD_OUTSIDE",
        "period, 2025, GROWTH_PERIOD_OUTSIDE",
        "asOf, 2999-01-01T00:00:00Z, GROWTH_AS_OF_FUTURE",
        "asOf, 2024-01-01, PARAMETER_INVALID",
        "perod, 2024, PARAMETER_UNKNOWN"
    })
    void aBadParameterIsNamed(String parameter, String value, String code) {
        approved();

        as(Identity.VIEWER)
                .queryParam("targetId", id)
                .queryParam(parameter, value)
                .get("/api/v1/growth")
                .then()
                .statusCode(400)
                .body("code", equalTo(code))
                .body("violations[0].field", equalTo(parameter));
    }

    @Test
    void theTargetIsNeededAndMustBeKnown() {
        as(Identity.VIEWER)
                .get("/api/v1/growth")
                .then()
                .statusCode(400)
                .body("code", equalTo("GROWTH_TARGET_REQUIRED"));
        as(Identity.VIEWER)
                .queryParams(Map.of("targetId", UUID.randomUUID()))
                .get("/api/v1/growth")
                .then()
                .statusCode(404)
                .body("code", equalTo("GROWTH_TARGET_NOT_FOUND"));
        as(Identity.VIEWER)
                .queryParam("targetId", "7")
                .get("/api/v1/growth")
                .then()
                .statusCode(400)
                .body("violations[0].field", equalTo("targetId"))
                .body("traceId", notNullValue());
    }

    @ParameterizedTest
    @ValueSource(strings = {"quynhon", "finance", "host", "operator"})
    void growthIsNotForEverybody(String name) {
        Identity who = Identity.all().stream()
                .filter(one -> one.name().equals(name))
                .findFirst()
                .orElseThrow();

        as(who).queryParam("targetId", id).get("/api/v1/growth").then().statusCode(403);
        anonymously().queryParam("targetId", id).get("/api/v1/growth").then().statusCode(401);
    }
}
