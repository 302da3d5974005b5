package vn.lantoa.reporting.scorecard;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import jakarta.inject.Inject;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import vn.lantoa.media.contract.ContentItemsRecorded;
import vn.lantoa.media.contract.ContentItemsRecorded.ContentItem;
import vn.lantoa.platform.data.messaging.EventType;
import vn.lantoa.platform.data.messaging.RecordedEvent;
import vn.lantoa.platform.data.sql.Database;
import vn.lantoa.platform.testing.token.Identity;
import vn.lantoa.reporting.ReportingApi;
import vn.lantoa.reporting.Told;
import vn.lantoa.reporting.fact.FactBatch;
import vn.lantoa.reporting.growth.TargetMother;
import vn.lantoa.task.contract.TaskChanged;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

@QuarkusTest
class ScorecardResourceTest extends ReportingApi {

    private static final EventType<TaskChanged> TASK = EventType.of(TaskChanged.class);
    private static final Instant THEN = Instant.parse("2024-01-01T00:00:00Z");

    @Inject
    Told told;

    @Inject
    Database database;

    private UUID plan;

    @BeforeEach
    void aPlanWithTwoActionsIsTold() {
        plan = UUID.randomUUID();
        told.all(List.of(
                PlanMother.plan(plan),
                PlanMother.clauses(
                        plan,
                        1,
                        List.of(
                                PlanMother.clause("I-1", false),
                                PlanMother.clause("II.3.1.a-1", true),
                                PlanMother.clause("II.3.1.a-2", true)),
                        PlanMother.theme("T01"))));
    }

    private void task(String clause, int percent, String due, String state) {
        UUID id = UUID.randomUUID();
        var task = new TaskChanged(
                id,
                plan,
                "Nhiệm vụ mẫu",
                List.of(clause),
                List.of(),
                List.of(),
                LocalDate.parse("2024-01-01"),
                LocalDate.parse(due),
                "STTTT",
                List.of(),
                BigDecimal.ONE,
                state,
                state.equals("CANCELLED") ? LocalDate.parse("2024-02-01") : null,
                BigDecimal.valueOf(percent),
                percent == 100 ? LocalDate.parse("2024-03-01") : null,
                null,
                List.of(),
                List.of(),
                "REGULAR",
                null,
                List.of());
        told.one(Told.event(TASK, id.toString(), 1, task, THEN));
    }

    @Test
    void aPlansScorecardShowsTasksProgressContentAndCoverage() {
        task("II.3.1.a-1", 100, "2024-06-30", "LIVE");
        task("II.3.1.a-2", 0, "2024-06-30", "CANCELLED");
        QuarkusTransaction.requiringNew()
                .run(() -> database.update(
                        "INSERT INTO rollup_plan_clause VALUES (?, 'II.3.1.a-1', 4, 6, 0, 0, 0, 0, 0, 0)", plan));

        as(Identity.VIEWER)
                .get("/api/v1/scorecards/" + plan)
                .then()
                .statusCode(200)
                .header("ETag", nullValue())
                .header("Cache-Control", equalTo("no-store"))
                .body("state", equalTo("RED"))
                .body("reason", equalTo("UNCOVERED"))
                .body("rule.vi", startsWith("Nội dung yêu cầu thực hiện"))
                .body("coverage.uncovered", contains("II.3.1.a-2"))
                .body("tasks.total", equalTo(1))
                .body("tasks.dueStates.DONE_ON_TIME", equalTo(1))
                .body("progress.weighted", equalTo(100))
                .body("clauses.path", contains("II.3.1.a-1", "II.3.1.a-2"))
                .body("content.clauses.clause", contains("II.3.1.a-1"))
                .body("clauses[0].state", equalTo("GREEN"))
                .body("clauses[0].content.works", equalTo(4))
                .body("clauses[0].content.publications", equalTo(6))
                .body("clauses[1].reason", equalTo("UNCOVERED"))
                .body("money.state", equalTo("UNKNOWN"))
                .body("money.reason", equalTo("NOT_RECORDED"))
                .body("kpis.reason", equalTo("NO_KPI"));
    }

    /** Two works; one names both clauses and a theme, the other none: each counts once for the plan. */
    @Test
    void aPlansContentCountsEachWorkOnceWithThemesAndClausesBesideIt() {
        told.all(List.of(
                content(1, List.of("T01", "T09"), List.of("II.3.1.a-1", "II.3.1.a-2")),
                content(2, List.of(), List.of())));

        as(Identity.VIEWER)
                .get("/api/v1/scorecards/" + plan)
                .then()
                .statusCode(200)
                .body("content.state", equalTo("NEUTRAL"))
                .body("content.reason", equalTo("NO_MARK"))
                .body("content.works", equalTo(2))
                .body("content.publications", equalTo(2))
                .body("content.views", nullValue())
                .body("content.observed", equalTo(0))
                .body("content.themes.theme", contains("T01", "T09", null))
                .body("content.themes.label", contains("Chủ đề mẫu", null, null))
                .body("content.themes.works", contains(1, 1, 1))
                .body("content.clauses.clause", contains("II.3.1.a-1", "II.3.1.a-2", null))
                .body("content.clauses.publications", contains(1, 1, 1));
    }

    private RecordedEvent<?> content(int number, List<String> themes, List<String> clauses) {
        String agency = "S" + plan.toString().substring(0, 8);
        ContentItem item = new ContentItem(
                UUID.randomUUID(),
                1,
                "x-" + number,
                null,
                "NEWS",
                "web",
                "vi",
                Instant.parse("2024-03-29T01:00:00Z"),
                null,
                true,
                null,
                "POLITICAL_TASK",
                themes,
                clauses,
                List.of(),
                plan,
                null,
                false,
                false,
                null,
                1,
                THEN,
                null);
        return Told.event(FactBatch.CONTENT, agency, number, new ContentItemsRecorded(agency, List.of(item)), THEN);
    }

    @Test
    void aClauseHasACardOfItsOwn() {
        task("II.3.1.a-2", 30, "2024-06-30", "LIVE");

        as(Identity.QUYNHON)
                .get("/api/v1/scorecards/{plan}/{path}", plan, "II.3.1.a-2")
                .then()
                .statusCode(200)
                .header("Cache-Control", equalTo("no-store"))
                .body("path", equalTo("II.3.1.a-2"))
                .body("state", equalTo("RED"))
                .body("reason", equalTo("TASK_OVERDUE"))
                .body("progress.weighted", equalTo(30))
                .body("events.reason", equalTo("NOT_RECORDED"));
    }

    @Test
    void theTargetsOfThePlanAreItsKpis() {
        UUID target = UUID.randomUUID();
        told.one(TargetMother.target(target, plan, 1, "L" + plan, "APPROVED", "2024-01-01T00:00:00Z", List.of()));

        as(Identity.OFFICER)
                .get("/api/v1/scorecards/" + plan)
                .then()
                .statusCode(200)
                .body("kpis.state", equalTo("UNKNOWN"))
                .body("kpis.reason", equalTo("NO_KPI"));

        told.one(TargetMother.agency("K" + plan.toString().substring(0, 8), "L" + plan, "2024-01-01T00:00:00Z"));
        as(Identity.OFFICER)
                .get("/api/v1/scorecards/" + plan)
                .then()
                .body("kpis.reason", equalTo("KPI_UNKNOWN"))
                .body("kpis.kpis[0].targetId", equalTo(target.toString()))
                .body("kpis.kpis.measure", contains("NEWS_ITEMS", "TV_SECONDS"))
                .body("kpis.kpis[0].reason", equalTo("NO_BASELINE"));
    }

    @Test
    void aClauseThatIsNoLongerToldIsGone() {
        told.one(PlanMother.clauses(plan, 3, List.of(PlanMother.clause("II.3.1.a-1", true))));
        told.one(PlanMother.clauses(plan, 2, List.of(PlanMother.clause("II.3.1.a-2", true))));

        as(Identity.VIEWER).get("/api/v1/scorecards/" + plan).then().body("clauses.path", contains("II.3.1.a-1"));
    }

    @Test
    void whatIsUnknownIsNamed() {
        as(Identity.VIEWER)
                .get("/api/v1/scorecards/" + UUID.randomUUID())
                .then()
                .statusCode(404)
                .body("code", equalTo("SCORECARD_PLAN_NOT_FOUND"));
        as(Identity.VIEWER)
                .get("/api/v1/scorecards/{plan}/{path}", plan, "IX-9")
                .then()
                .statusCode(404)
                .body("code", equalTo("SCORECARD_CLAUSE_NOT_FOUND"));
        as(Identity.VIEWER)
                .get("/api/v1/scorecards/plan")
                .then()
                .statusCode(400)
                .body("violations[0].field", equalTo("planId"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"press-bbd", "host", "operator"})
    void scorecardsAreNotForEverybody(String name) {
        Identity who = Identity.all().stream()
                .filter(one -> one.name().equals(name))
                .findFirst()
                .orElseThrow();

        as(who).get("/api/v1/scorecards/" + plan).then().statusCode(403);
        as(who).get("/api/v1/scorecards/" + plan + "/I-1").then().statusCode(403);
    }
}
