package vn.lantoa.reporting.provenance;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

import jakarta.inject.Inject;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import vn.lantoa.platform.data.messaging.EventType;
import vn.lantoa.platform.data.messaging.RecordedEvent;
import vn.lantoa.platform.testing.token.Identity;
import vn.lantoa.reporting.ReportingApi;
import vn.lantoa.reporting.Told;
import vn.lantoa.reporting.growth.TargetMother;
import vn.lantoa.reporting.growth.rule.GrowthMeasure;
import vn.lantoa.reporting.metric.Metric;
import vn.lantoa.reporting.scorecard.PlanMother;
import vn.lantoa.reporting.scorecard.event.EventCostFigure;
import vn.lantoa.reporting.scorecard.steering.SteeringMother;
import vn.lantoa.reporting.share.ContentShareFigure;
import vn.lantoa.task.contract.TaskChanged;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

/** Figures that count records, and that no metric of the catalogue is without provenance. */
@QuarkusTest
class CountProvenanceTest extends ReportingApi {

    private static final Instant THEN = Instant.parse("2024-01-01T00:00:00Z");

    @Inject
    Told told;

    private final UUID plan = UUID.randomUUID();
    private final UUID done = UUID.randomUUID();
    private final UUID overdue = UUID.randomUUID();
    private final String now = Instant.now().truncatedTo(ChronoUnit.SECONDS).toString();

    @BeforeEach
    void aPlanIsSteered() {
        SteeringMother steering = new SteeringMother(plan);
        UUID line = UUID.randomUUID();
        told.all(List.of(
                PlanMother.plan(plan),
                PlanMother.clauses(
                        plan,
                        1,
                        List.of(
                                PlanMother.clause("I-1", false),
                                PlanMother.clause("II-1", true),
                                PlanMother.clause("II-2", true))),
                task(done, "2024-06-30", "2024-06-01", List.of()),
                task(overdue, "2024-06-30", null, List.of()),
                task(UUID.randomUUID(), "2999-06-30", null, List.of(overdue)),
                steering.obstacle(UUID.randomUUID(), 1, "II-1", null),
                steering.obstacle(UUID.randomUUID(), 1, "II-1", "2024-03-05T02:00:00Z"),
                steering.reminder(UUID.randomUUID(), 1, done, "SDL", "2024-04-12T01:00:00Z"),
                steering.reminder(UUID.randomUUID(), 1, overdue, "SDL", null),
                steering.line(line, 1, "SOCIAL", null, null),
                steering.entry(line, "ALLOCATED", 1000),
                steering.entry(line, "DISBURSED", 250)));
    }

    private RecordedEvent<?> task(UUID id, String due, @Nullable String doneOn, List<UUID> dependsOn) {
        var task = new TaskChanged(
                id,
                plan,
                "Việc mẫu",
                List.of("II-1"),
                List.of(),
                List.of(),
                LocalDate.parse("2024-01-01"),
                LocalDate.parse(due),
                "STTTT",
                List.of(),
                BigDecimal.ONE,
                "LIVE",
                null,
                BigDecimal.ZERO,
                doneOn == null ? null : LocalDate.parse(doneOn),
                null,
                List.of(),
                List.of(),
                "REGULAR",
                null,
                dependsOn);
        return Told.event(EventType.of(TaskChanged.class), id.toString(), 1, task, THEN);
    }

    private ValidatableResponse figure(String metric, String more) {
        return figureAt(now, metric, more);
    }

    private ValidatableResponse figureAt(String asOf, String metric, String more) {
        return as(Identity.AUDITOR)
                .pathParam("id", metric + ":" + more + "planId=" + plan + ":2024:DECREE:" + asOf)
                .get("/api/v1/provenance/figures/{id}")
                .then()
                .statusCode(200);
    }

    private JsonPath card() {
        return as(Identity.AUDITOR).get("/api/v1/scorecards/" + plan).jsonPath();
    }

    private void assertThatItCounts(String metric, String shownAt) {
        JsonPath figure = figure(metric, "").extract().jsonPath();
        assertThat(new BigDecimal(figure.getString("value")))
                .as(metric)
                .isEqualByComparingTo(card().getString(shownAt));
        if (!metric.contains("Days")) {
            assertThat(figure.getList("records")).as(metric).hasSize(card().getInt(shownAt));
        }
    }

    @Test
    void whatWasDecidedOfAPlanAndItsMoneyLeadsToItsRecords() {
        SteeringMother steering = new SteeringMother(plan);
        UUID taken = UUID.randomUUID();
        told.all(List.of(
                steering.amendment(UUID.randomUUID(), 1, "IN_FORCE", "II-1", "2024-03-06T01:00:00Z"),
                steering.amendment(UUID.randomUUID(), 1, "PROPOSED", "II-1", null),
                steering.allocation(taken, 900, "2024-01-05", null),
                steering.allocation(UUID.randomUUID(), -900, "2024-01-05", taken),
                steering.allocation(UUID.randomUUID(), 700, "2024-02-05", null),
                steering.proposal(UUID.randomUUID(), 1, 400, 300L),
                steering.proposal(UUID.randomUUID(), 1, 50, null),
                steering.check(UUID.randomUUID(), 1, 25)));

        assertThatItCounts("plan.amendmentsInForce", "amendments.inForce");
        assertThatItAdds("plan.funding.decided", "funding.decided", "900", "-900", "700");
        assertThatItAdds("plan.funding.proposed", "funding.proposed", "400", "50");
        assertThatItAdds("plan.funding.granted", "funding.granted", "300", "0");
        assertThatItAdds("plan.funding.questioned", "funding.questioned", "25");
    }

    @Test
    void whereAllThatWasDecidedWasTakenBackThereIsNoMoney() {
        SteeringMother steering = new SteeringMother(plan);
        UUID taken = UUID.randomUUID();
        told.all(List.of(
                steering.allocation(taken, 900, "2024-01-05", null),
                steering.allocation(UUID.randomUUID(), -900, "2024-01-05", taken)));

        assertThat(card().getString("funding.decided")).isNull();
        figure("plan.funding.decided", "")
                .body("value", nullValue())
                .body("records.adds", containsInAnyOrder(900, -900));
    }

    @Test
    void whatWasLateOnADayOfWhichNoCardIsKeptIsNamedToo() {
        figureAt("2024-06-30T01:00:00Z", "plan.latePredecessors", "").body("value", equalTo(0));
        figureAt("2024-07-01T01:00:00Z", "plan.latePredecessors", "")
                .body("value", equalTo(1))
                .body("records.id", contains(overdue.toString()));
    }

    private void assertThatItAdds(String metric, String shownAt, String... amounts) {
        JsonPath figure = figure(metric, "").extract().jsonPath();
        assertThat(figure.getString("value")).as(metric).isEqualTo(card().getString(shownAt));
        assertThat(figure.getList("records.adds", String.class)).as(metric).containsExactlyInAnyOrder(amounts);
    }

    @Test
    void eachCountIsTheScorecardsAndLeadsToItsRecords() {
        assertThatItCounts("tasks", "tasks.total");
        assertThatItCounts("plan.actionClauses", "coverage.actionClauses");
        assertThatItCounts("plan.coveredClauses", "coverage.covered");
        assertThatItCounts("plan.obstaclesOpen", "obstacles.open");
        assertThatItCounts("plan.obstaclesDecided", "obstacles.decided");
        assertThatItCounts("plan.obstacleMedianDays", "obstacles.medianDays");
        assertThatItCounts("plan.reminders", "chasing.reminders");
        assertThatItCounts("plan.remindersAnswered", "chasing.answered");
        assertThatItCounts("plan.remindersSilent", "chasing.silent");
        assertThatItCounts("plan.answerMedianDays", "chasing.medianAnswerDays");
        assertThatItCounts("plan.latePredecessors", "dependencies.latePredecessors");
    }

    @Test
    void whatIsCountedIsNamed() {
        figure("tasks", "dueState=DONE_ON_TIME,")
                .body("value", equalTo(1))
                .body("records.id", contains(done.toString()))
                .body("records.kind", contains("TASK"))
                .body("records.state", contains("DONE_ON_TIME"))
                .body("formula.rule", equalTo("rules.md §6"))
                .body("lines", hasSize(0));
        figure("plan.coveredClauses", "").body("records.id", contains("II-1"));
        figure("plan.actionClauses", "").body("records.id", containsInAnyOrder("II-1", "II-2"));
        figure("plan.obstacleMedianDays", "").body("records.adds", contains(4));
        figure("plan.latePredecessors", "").body("records.id", contains(overdue.toString()));
        figure("plan.progressSimplePercent", "").body("progress", hasSize(3));
        figure("plan.money.executionPercent", "")
                .body("value", equalTo(25))
                .body("entries.stage", containsInAnyOrder("ALLOCATED", "DISBURSED"));
        figure("plan.money.socialPercent", "").body("value", equalTo(100)).body("entries", hasSize(1));
    }

    @Test
    void theSameIsToldInTheWordsOfProv() {
        as(Identity.AUDITOR)
                .pathParam("id", "tasks:dueState=DONE_ON_TIME,planId=" + plan + ":2024:DECREE:" + now)
                .queryParam("format", "prov")
                .get("/api/v1/provenance/figures/{id}")
                .then()
                .statusCode(200)
                .body("entity", hasKey("lantoa:task/" + done));
    }

    @Test
    void completenessLeadsToTheMonths() {
        String agency = "V" + plan.toString().substring(0, 8);
        told.one(TargetMother.newest(agency, "PROVINCIAL", "2023-12-01T00:00:00Z"));
        told.one(TargetMother.declaration(agency, "2024-04", 1, 0));

        JsonPath declared = months("declared");
        JsonPath percent = months("percent");
        assertThat(declared.getList("records.id")).contains(agency + "/2024-04").doesNotContain(agency + "/2024-05");
        assertThat(percent.getList("records.findAll { it.state == 'MISSING' }.id"))
                .contains(agency + "/2024-05");
        assertThat(declared.getInt("value"))
                .isEqualTo(declared.getList("records").size());
        assertThat(months("expected").getInt("value"))
                .isEqualTo(percent.getList("records").size());
        JsonPath aggregates = as(Identity.AUDITOR)
                .queryParam("measures", "works")
                .queryParam("from", "2024-03-15")
                .queryParam("to", "2024-06-15")
                .queryParam("asOf", now)
                .get("/api/v1/aggregates")
                .jsonPath();
        assertThat(declared.getInt("value")).isEqualTo(aggregates.getInt("completeness.declared"));
        assertThat(percent.getDouble("value")).isEqualTo(aggregates.getDouble("completeness.percent"));
    }

    private JsonPath months(String of) {
        return as(Identity.AUDITOR)
                .pathParam("id", "completeness." + of + "::2024-Q2:DECREE:" + now)
                .get("/api/v1/provenance/figures/{id}")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }

    /** The measures of growth are the cells of its figures; shares and costs divide figures that have theirs. */
    @Test
    void noMetricOfTheCatalogueIsWithoutProvenance() {
        JsonPath catalogue =
                as(Identity.VIEWER).get("/api/v1/metrics-catalogue").jsonPath();
        List<String> without = catalogue.getList("metrics.findAll { it.figures.isEmpty() }.code");
        List<String> figures = catalogue.<List<String>>getList("metrics.figures").stream()
                .flatMap(List::stream)
                .toList();

        assertThat(without)
                .containsExactlyElementsOf(Stream.<Metric[]>of(
                                GrowthMeasure.values(), EventCostFigure.values(), ContentShareFigure.values())
                        .flatMap(Stream::of)
                        .map(Metric::code)
                        .toList());
        assertThat(figures).hasSize(FigureMetric.values().length).doesNotHaveDuplicates();
    }
}
