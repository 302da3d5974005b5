package vn.lantoa.reporting.scorecard.keeping;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Stream;

import jakarta.inject.Inject;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import vn.lantoa.platform.data.messaging.EventType;
import vn.lantoa.platform.data.sql.Database;
import vn.lantoa.platform.testing.token.Identity;
import vn.lantoa.platform.web.time.BusinessTime;
import vn.lantoa.reporting.ReportingApi;
import vn.lantoa.reporting.Told;
import vn.lantoa.reporting.metric.Metric;
import vn.lantoa.reporting.scorecard.PlanMother;
import vn.lantoa.reporting.scorecard.ScorecardFigure;
import vn.lantoa.reporting.scorecard.event.EventCostFigure;
import vn.lantoa.reporting.scorecard.funding.FundingFigure;
import vn.lantoa.reporting.scorecard.steering.SteeringFigure;
import vn.lantoa.reporting.scorecard.steering.SteeringMother;
import vn.lantoa.reporting.share.ContentShareFigure;
import vn.lantoa.task.contract.ObjectiveChanged;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.startsWith;

@QuarkusTest
class ScorecardHistoryTest extends ReportingApi {

    private static final EventType<ObjectiveChanged> OBJECTIVE = EventType.of(ObjectiveChanged.class);

    @Inject
    Told told;

    @Inject
    ScorecardKeeper keeper;

    @Inject
    Database database;

    private final UUID plan = UUID.randomUUID();
    private LocalDate today;

    @BeforeEach
    void aPlanIsTold() {
        today = BusinessTime.dayOf(Instant.now());
        told.all(List.of(
                PlanMother.plan(plan),
                PlanMother.clauses(
                        plan, 1, List.of(PlanMother.clause("I-1", false), PlanMother.clause("II-1", true)))));
    }

    private void objective(int version, String level, String... codes) {
        UUID id = new UUID(plan.getMostSignificantBits(), 1);
        var told = new ObjectiveChanged(id, plan, 1, "I-1", "Mục đích mẫu", level, List.of(codes));
        this.told.one(Told.event(OBJECTIVE, id.toString(), version, told, Instant.parse("2024-01-01T00:00:00Z")));
    }

    /** What was kept today is taken for what was kept some days ago. */
    private void movedBack(int days) {
        QuarkusTransaction.requiringNew()
                .run(() -> database.update(
                        "UPDATE scorecard_day SET day = day - ? WHERE plan_id = ? AND day = ?", days, plan, today));
    }

    @Test
    void objectivesAreOnTheLadderWithTheirFigures() {
        objective(1, null);
        objective(2, "OUTCOME", "works", "views", "clausesCovered");

        as(Identity.VIEWER)
                .get("/api/v1/scorecards/" + plan)
                .then()
                .statusCode(200)
                .body("objectives.total", equalTo(1))
                .body("objectives.levels.level", contains("OUTPUT", "OUTTAKE", "OUTCOME", "IMPACT"))
                .body("objectives.levels[0].reason", equalTo("NO_OBJECTIVE"))
                .body("objectives.levels[2].objectives.clausePath", contains("I-1"))
                .body("objectives.levels[2].objectives[0].kpis.value", contains(0, null, 0))
                .body(
                        "objectives.levels[2].objectives[0].kpis.reason",
                        contains("NO_MARK", "NOT_MEASURED", "UNCOVERED"))
                .body("objectives.levels[2].rule.vi", startsWith("Nội dung yêu cầu"));
    }

    /**
     * Growth is of targets, which objectives name by their measures; of declarations and shares a card says nothing, of
     * a plan no cost of a work.
     */
    @Test
    void eachMetricThatACardShowsIsAFigureOfItsObjectives() {
        List<String> codes = new ArrayList<>(as(Identity.VIEWER)
                .get("/api/v1/metrics-catalogue")
                .jsonPath()
                .getList("metrics.findAll { !(it.rule in ['rules.md §3', 'rules.md §5']) }.code"));
        Stream.<Metric[]>of(EventCostFigure.values(), ContentShareFigure.values())
                .flatMap(Stream::of)
                .map(Metric::code)
                .forEach(codes::remove);
        SteeringMother steering = new SteeringMother(plan);
        UUID line = UUID.randomUUID();
        objective(1, "OUTPUT", codes.toArray(String[]::new));
        told.all(List.of(
                steering.line(line, 1, "SOCIAL", null, null),
                steering.entry(line, "ALLOCATED", 1000),
                steering.entry(line, "DISBURSED", 250),
                steering.obstacle(UUID.randomUUID(), 1, "II-1", null),
                steering.allocation(UUID.randomUUID(), 700, "2024-02-05", null)));

        JsonPath card = as(Identity.VIEWER).get("/api/v1/scorecards/" + plan).jsonPath();
        String kpis = "objectives.levels[0].objectives[0].kpis";
        assertThat(card.getList(kpis + ".findAll { it.unit == null }.code")).isEmpty();
        assertThat(card.getString("money.executionRate")).isEqualTo("0.25");
        Stream.<Metric[]>of(ScorecardFigure.values(), SteeringFigure.values(), FundingFigure.values())
                .flatMap(Stream::of)
                .forEach(metric -> assertThat(
                                card.getString(kpis + ".find { it.code == '" + metric.code() + "' }.value"))
                        .as(metric.code())
                        .isEqualTo(card.getString(place(metric))));
    }

    /** Such as {@code money.planned} for {@code ScorecardMoney.planned}. */
    private static String place(Metric metric) {
        String place = metric.shownIn().get(0).substring("Scorecard".length());
        return place.substring(0, 1).toLowerCase(Locale.ROOT) + place.substring(1);
    }

    @Test
    void aDayIsAnsweredAsItWasKept() {
        keeper.keep();
        movedBack(3);
        objective(1, "OUTPUT", "works");
        keeper.keep();

        String address = "/api/v1/scorecards/" + plan;
        as(Identity.VIEWER)
                .get(address + "?asOf=" + today.minusDays(3))
                .then()
                .statusCode(200)
                .body("state", equalTo("RED"))
                .body("reason", equalTo("UNCOVERED"))
                .body("objectives.total", equalTo(0));
        as(Identity.VIEWER)
                .get(address + "/II-1?asOf=" + today.minusDays(3))
                .then()
                .statusCode(200)
                .body("reason", equalTo("UNCOVERED"));
        String silent = "/I-1?asOf=" + today.minusDays(3);
        as(Identity.VIEWER)
                .get(address + silent)
                .then()
                .statusCode(404)
                .body("code", equalTo("SCORECARD_DAY_NOT_KEPT"));
        as(Identity.VIEWER)
                .get(address + silent.replace("I-1", "IX-9"))
                .then()
                .statusCode(404)
                .body("code", equalTo("SCORECARD_CLAUSE_NOT_FOUND"));
        as(Identity.VIEWER).get(address + "?asOf=" + today).then().body("objectives.total", equalTo(1));
        as(Identity.VIEWER)
                .get(address + "/history")
                .then()
                .statusCode(200)
                .body("items.day", contains(today.minusDays(3).toString(), today.toString()))
                .body("items.reason", contains("UNCOVERED", "UNCOVERED"))
                .body("items[0].rule.en", startsWith("The clause asks"));
        as(Identity.VIEWER)
                .get(address + "/history?from=" + today.minusDays(9) + "&to=" + today)
                .then()
                .body("items", hasSize(1));
    }

    /** The money of two lines is more than a number holds. */
    @Test
    void aPlanWithoutACardHoldsUpNoOther() {
        UUID spoiled = new UUID(0, plan.getLeastSignificantBits());
        SteeringMother steering = new SteeringMother(spoiled);
        told.one(PlanMother.plan(spoiled));
        for (int i = 0; i < 2; i++) {
            UUID line = UUID.randomUUID();
            told.all(List.of(
                    steering.line(line, 1, "STATE", null, null), steering.entry(line, "ALLOCATED", Long.MAX_VALUE)));
        }

        try {
            assertThatThrownBy(keeper::keep).isInstanceOf(ArithmeticException.class);
        } finally {
            QuarkusTransaction.requiringNew()
                    .run(() -> database.update("UPDATE plan SET status = 'CLOSED' WHERE id = ?", spoiled));
        }
        as(Identity.VIEWER)
                .get("/api/v1/scorecards/" + plan + "/history")
                .then()
                .body("items.day", contains(today.toString()));
    }

    @ParameterizedTest
    @CsvSource({
        "?asOf=2020-01-01, 404, SCORECARD_DAY_NOT_KEPT",
        "?asOf=2999-01-01, 400, SCORECARD_DAY_AHEAD",
        "/II-1?asOf=2020-01-01, 404, SCORECARD_DAY_NOT_KEPT",
        "/history?from=2024-02-01&to=2024-01-01, 400, SCORECARD_RANGE_INVALID",
        "/history?from=2010-01-01&to=2024-01-01, 400, SCORECARD_RANGE_TOO_LONG"
    })
    void whatCannotBeAnsweredSaysWhy(String asked, int status, String code) {
        as(Identity.VIEWER)
                .get("/api/v1/scorecards/" + plan + asked)
                .then()
                .statusCode(status)
                .body("code", equalTo(code));
    }

    @Test
    void thereIsNoHistoryOfNoPlan() {
        as(Identity.VIEWER)
                .get("/api/v1/scorecards/" + UUID.randomUUID() + "/history")
                .then()
                .statusCode(404)
                .body("code", equalTo("SCORECARD_PLAN_NOT_FOUND"));
        as(Identity.PRESS_BBD)
                .get("/api/v1/scorecards/" + plan + "/history")
                .then()
                .statusCode(403);
    }
}
