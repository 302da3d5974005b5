package vn.lantoa.task.budget.entry;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import vn.lantoa.platform.testing.service.Body;
import vn.lantoa.platform.testing.token.Identity;
import vn.lantoa.task.Bodies;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

/** What a plan's money adds up to, from its source to its settlement. */
@QuarkusTest
class BudgetResourceTest extends BudgetApi {

    /** By hand: of the state 1,000 planned to 200 settled, of society 500 planned and allocated. */
    @Test
    void aPlansBudgetAddsUpAsOfAnyDay() {
        UUID own = aPlan();
        String task = as(Identity.OFFICER)
                .body(Bodies.task(own))
                .post("/api/v1/tasks")
                .path("id");
        String state = opened(Body.with(line(own, STATE), "taskId", task));
        Map<String, Object> race = Body.with(line(own, SOCIAL), "eventCode", "GIAI-MAU");
        String social = opened(Body.with(race, "clausePath", "II.3-2"));
        opened(Body.with(line(own, STATE), "fiscalYear", 2025));
        booked(state, "PLANNED", 1000, "2024-01-10");
        booked(state, "ALLOCATED", 800, "2024-02-01");
        booked(state, "COMMITTED", 600, "2024-03-01");
        booked(state, "DISBURSED", 300, "2024-04-01");
        booked(state, "SETTLED", 200, "2024-05-01");
        booked(social, "PLANNED", 500, "2024-01-10");
        booked(social, "ALLOCATED", 200, "2024-02-01");

        budget(own, "groupBy=source")
                .body("rows.source", contains(STATE, SOCIAL))
                .body("rows.lines", contains(2, 1))
                .body("rows.planned", contains(1000, 500))
                .body("rows.settled", contains(200, 0))
                .body("rows[0].executionRate", equalTo(0.375f))
                .body("totals.planned", equalTo(1500))
                .body("totals.executionRate", equalTo(0.3f))
                .body("totals.social.allocated", equalTo(200))
                .body("totals.socialShare", equalTo(0.2f))
                .body("rows.socialShare", contains(equalTo(0), equalTo(1)));
        budget(own, "groupBy=clause").body("rows.clause", contains("II.3-1", "II.3-2", null));
        budget(own, "groupBy=event")
                .body("rows.event", contains("GIAI-MAU", null))
                .body("rows.socialShare", contains(equalTo(1), equalTo(0)));
        budget(own, "groupBy=task").body("rows.task", contains(task, null)).body("rows.lines", contains(1, 2));
        budget(own, "groupBy=fiscalYear").body("rows.fiscalYear", contains(2024, 2025));
        budget(own, "groupBy=order").body("rows.order", contains(nullValue()));
        budget(own, "fiscalYear=2025").body("rows.agency", contains("SDL")).body("rows.planned", contains(0));
        budget(own, "asOf=2024-03-15")
                .body("totals.committed", equalTo(600))
                .body("totals.disbursed", equalTo(0))
                .body("totals.executionRate", equalTo(0));
        budget(own, "asOf=2024-01-31")
                .body("totals.executionRate", nullValue())
                .body("totals.reason", equalTo("NOTHING_ALLOCATED"));
        as(Identity.VIEWER)
                .get("/api/v1/plans/" + own + "/clauses/II.3-1/trace")
                .then()
                .statusCode(200)
                .body("budget.clause", equalTo("II.3-1"))
                .body("budget.disbursed", equalTo(300));
        as(Identity.VIEWER)
                .get("/api/v1/budget-lines?eventCode=GIAI-MAU&planId=" + own)
                .then()
                .statusCode(200)
                .body("items.planned", contains(500));
        as(Identity.VIEWER)
                .get("/api/v1/plans/" + own + "/budget?groupBy=colour")
                .then()
                .statusCode(400)
                .body("violations.field", contains("groupBy"));
    }

    /** By hand: the province plans 600 of 1,000, the city 300, society 100; it is the city's alone that is paid. */
    @Test
    void theShareOfEachKindOfSourceIsTold() {
        UUID own = aPlan();
        String district = "NH-" + STATE.substring(3);
        source(district, "STATE_DISTRICT");
        Map<String, Object> race = Body.with(line(own, STATE), "eventCode", "GIAI-MAU");
        String province = opened(race);
        String city = opened(Body.with(race, "sourceCode", district));
        String society = opened(Body.with(race, "sourceCode", SOCIAL));
        opened(line(own, STATE));
        booked(province, "PLANNED", 600, "2024-01-10");
        booked(city, "PLANNED", 300, "2024-01-10");
        booked(society, "PLANNED", 100, "2024-01-10");
        booked(province, "ALLOCATED", 400, "2024-01-10");
        for (String stage : List.of("ALLOCATED", "COMMITTED", "DISBURSED")) {
            booked(city, stage, 100, "2024-01-10");
        }
        booked(society, "ALLOCATED", 100, "2024-01-10");

        budget(own, "groupBy=event")
                .body("totals.kinds.kind", contains("STATE_PROVINCIAL", "STATE_DISTRICT", "SOCIAL"))
                .body("totals.kinds.lines", contains(2, 1, 1))
                .body("totals.kinds.planned", contains(600, 300, 100))
                .body("totals.kinds.plannedShare", contains(0.6f, 0.3f, 0.1f))
                .body("totals.kinds.allocatedShare", contains(0.666667f, 0.166667f, 0.166667f))
                .body("totals.kinds.disbursedShare", contains(0, 1, 0))
                .body("rows.event", contains("GIAI-MAU", null))
                .body("rows.lines", contains(3, 1))
                .body("rows.allocated", contains(600, 0))
                .body("rows.socialShare", contains(0.166667f, null));
        budget(own, "asOf=2024-01-09")
                .body("totals.kinds.lines", contains(2, 1, 1))
                .body("totals.kinds.plannedShare", contains(nullValue(), nullValue(), nullValue()));
    }

    /** By hand: of 20 articles for 1,010 đồng 8 are there for 300; a task that counts nothing has no cost of a unit. */
    @Test
    void theMoneyOfATaskIsToldForEachUnitThatItBringsAbout() {
        UUID own = aPlan();
        String articles = aTask(Bodies.task(own));
        String uncounted = aTask(Body.without(Bodies.task(own), "deliverable"));
        String line = opened(Body.with(line(own, STATE), "taskId", articles));
        booked(line, "PLANNED", 1010, "2024-01-10");
        booked(line, "ALLOCATED", 300, "2024-01-10");
        booked(line, "COMMITTED", 300, "2024-01-10");
        booked(line, "DISBURSED", 300, "2024-04-01");
        booked(opened(Body.with(line(own, STATE), "taskId", uncounted)), "PLANNED", 5, "2024-01-10");
        reported(articles, Body.with(Bodies.progress("2024-03-01", 40), "quantityDone", 8));

        String cost = "rows.find { it.task == '" + articles + "' }.unitCost";
        budget(own, "groupBy=task&asOf=2024-04-01")
                .body(cost + ".quantity", equalTo(20))
                .body(cost + ".unit", equalTo("bài"))
                .body(cost + ".plannedVnd", equalTo(51))
                .body(cost + ".produced", equalTo(8))
                .body(cost + ".disbursedVnd", equalTo(38))
                .body("rows.find { it.task == '" + uncounted + "' }.unitCost", nullValue());
        budget(own, "groupBy=task&asOf=2024-02-29")
                .body(cost + ".plannedVnd", equalTo(51))
                .body(cost + ".produced", nullValue())
                .body(cost + ".disbursedVnd", nullValue());
        budget(own, "groupBy=agency").body("rows.unitCost", contains(nullValue()));
    }

    /** Nobody said how many there are: once the task is done there are all. */
    @Test
    void whatIsDoneIsThereAltogether() {
        UUID own = aPlan();
        String articles = aTask(Bodies.task(own));
        String line = opened(Body.with(line(own, STATE), "taskId", articles));
        for (String stage : List.of("PLANNED", "ALLOCATED", "COMMITTED", "DISBURSED")) {
            booked(line, stage, 1000, "2024-01-10");
        }
        Instant before = Instant.now().truncatedTo(ChronoUnit.MICROS);
        reported(articles, Bodies.progress("2024-05-01", 100));

        budget(own, "groupBy=task&asOf=2024-04-30").body("rows[0].unitCost.disbursedVnd", nullValue());
        budget(own, "groupBy=task&asOf=2024-05-01")
                .body("rows[0].unitCost.produced", equalTo(20))
                .body("rows[0].unitCost.disbursedVnd", equalTo(50));
        budget(own, "groupBy=task&asOf=2024-05-01&knownAt=" + before)
                .body("rows[0].unitCost.quantity", equalTo(20))
                .body("rows[0].unitCost.produced", nullValue());

        reported(articles, Body.with(Bodies.progress("2024-06-01", 90), "note", "Đếm lại: thiếu hai bài"));
        budget(own, "groupBy=task&asOf=2024-05-15").body("rows[0].unitCost.produced", equalTo(20));
        budget(own, "groupBy=task&asOf=2024-06-01").body("rows[0].unitCost.produced", nullValue());
    }

    private static String aTask(Map<String, Object> task) {
        return as(Identity.OFFICER)
                .body(task)
                .post("/api/v1/tasks")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    private static void reported(String task, Map<String, Object> progress) {
        as(Identity.OFFICER)
                .body(progress)
                .post("/api/v1/tasks/{id}/progress-updates", task)
                .then()
                .statusCode(201);
    }

    /** What was booked for an earlier day, but later than the instant, is not known then; nor are later lines. */
    @Test
    void aBudgetIsToldAsItWasKnownAtAnInstant() {
        UUID own = aPlan();
        String line = opened(line(own, STATE));
        String wrong = booked(line, "PLANNED", 100, "2024-01-10");
        Instant then = Instant.now().truncatedTo(ChronoUnit.MICROS);
        booked(line, "PLANNED", 40, "2024-01-05");
        book(Identity.FINANCE, line, reversal("PLANNED", 100, "2024-01-10", wrong))
                .statusCode(201);
        booked(opened(line(own, SOCIAL)), "PLANNED", 7, "2024-01-10");

        budget(own, "groupBy=source&knownAt=" + then)
                .body("knownAt", equalTo(then.toString()))
                .body("rows.source", contains(STATE))
                .body("totals.lines", equalTo(1))
                .body("totals.planned", equalTo(100));
        budget(own, "asOf=2024-01-07&knownAt=" + then).body("totals.planned", equalTo(0));
        budget(own, "asOf=2024-01-07").body("totals.planned", equalTo(40));
        budget(own, "groupBy=source").body("totals.lines", equalTo(2)).body("totals.planned", equalTo(47));
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "budget-lines/{none},                BUDGET_LINE_NOT_FOUND",
        "budget-lines/{none}/entries,        BUDGET_LINE_NOT_FOUND",
        "budget-lines/{none}/entries/{none}, BUDGET_LINE_NOT_FOUND",
        "budget-lines/{line}/entries/{none}, BUDGET_ENTRY_NOT_FOUND"
    })
    void whatThereIsNotIsNotFound(String path, String code) {
        String at = path.replace("{none}", UUID.randomUUID().toString());
        String line = at.contains("{line}") ? opened(line(plan, STATE)) : "";

        as(Identity.VIEWER)
                .get("/api/v1/" + at.replace("{line}", line))
                .then()
                .statusCode(404)
                .body("code", equalTo(code));
    }
}
