package vn.lantoa.task.progress.commitment;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import vn.lantoa.platform.testing.service.Body;
import vn.lantoa.platform.testing.token.Identity;
import vn.lantoa.task.Bodies;
import vn.lantoa.task.TaskApi;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

/** What was promised, and when the rest will be done. */
@QuarkusTest
class CommitmentResourceTest extends TaskApi {

    /** One kept, one given to another lead and pushed out, one promised for the next quarter, one added. */
    @Test
    void promisesAreHeldAgainstWhatCameOfThem() {
        UUID plan = aPlan();
        report(aTask(plan, "SDL", "2024-06-01"), "2024-05-20", 100);
        String moved = aTask(plan, "SDL", "2024-06-01");
        aTask(plan, "SDL", "2024-08-01");
        String promised = Instant.now().toString();
        as(Identity.OFFICER)
                .header("If-Match", "*")
                .body(task(plan, "SVHTT", "2024-09-01"))
                .put("/api/v1/tasks/{id}", moved)
                .then()
                .statusCode(200);
        aTask(plan, "SVHTT", "2024-05-01");

        commitments(plan, Map.of("period", "2024-Q2", "promisedAt", promised))
                .body("from", equalTo("2024-03-15"))
                .body("total.promised", equalTo(2))
                .body("total.kept", equalTo(1))
                .body("total.pushedOut", equalTo(1))
                .body("total.added", equalTo(1))
                .body("total.integrity", equalTo(50))
                .body("agencies.agency", contains("SDL", "SVHTT"))
                .body("agencies[1].counts.integrity", nullValue())
                .body("tasks.outcome", contains("KEPT", "PUSHED_OUT", "ADDED"));
        commitments(plan, Map.of("from", "2024-04-01", "to", "2024-07-01"))
                .body("total.promised", equalTo(0))
                .body("total.added", equalTo(2));
    }

    @ParameterizedTest(name = "{0}={1}")
    @CsvSource({"period, 2024-13, period", "to, 2023-01-01, to", "asOf, x, asOf"})
    void aPeriodThatIsNoneIsRefused(String parameter, String value, String field) {
        as(Identity.VIEWER)
                .queryParam(parameter, value)
                .get("/api/v1/plans/{id}/commitments", aPlan())
                .then()
                .statusCode(400)
                .body("violations.field", contains(field));
    }

    /** By hand: half a point a day; from 40 % on 1 March 120 days, so 29 June, 28 days late. */
    @Test
    void thePaceTellsTheFinish() {
        UUID plan = aPlan();
        String task = aTask(plan, "SDL", "2024-06-01");
        report(task, "2024-01-01", 10);
        report(task, "2024-03-01", 40);
        aTask(plan, "SDL", "2024-07-01");

        as(Identity.VIEWER)
                .queryParam("asOf", "2024-04-01")
                .get("/api/v1/plans/{id}/forecast", plan)
                .then()
                .statusCode(200)
                .body("tasks[0].perDay", equalTo(0.5f))
                .body("tasks[0].finishOn", equalTo("2024-06-29"))
                .body("tasks[0].lateDays", equalTo(28))
                .body("tasks[1].reason", equalTo("TOO_FEW_UPDATES"))
                .body("late", equalTo(1))
                .body("unknown", equalTo(1))
                .body("plan.percent", equalTo(20))
                .body("plan.dueOn", equalTo("2024-07-01"))
                .body("plan.finishOn", equalTo("2025-01-15"));
    }

    @Test
    void aPlanWhoseTasksAreAllDoneWasFinishedWithTheLastOfThem() {
        UUID plan = aPlan();
        report(aTask(plan, "SDL", "2024-03-01"), "2024-03-10", 100);
        report(aTask(plan, "SDL", "2024-02-01"), "2024-01-20", 100);

        as(Identity.VIEWER)
                .queryParam("asOf", "2024-06-01")
                .get("/api/v1/plans/{id}/forecast", plan)
                .then()
                .statusCode(200)
                .body("plan.percent", equalTo(100))
                .body("plan.finishOn", equalTo("2024-03-10"))
                .body("plan.lateDays", equalTo(9))
                .body("plan.reason", nullValue());
    }

    /** One that nobody reported of and is over its day, one that was done, and one that was cancelled. */
    @Test
    void whatIsOverItsDayIsLateWhoeverSaysNothingAndWhatIsCancelledIsLeftOut() {
        UUID plan = aPlan();
        String silent = aTask(plan, "SDL", "2024-03-01");
        String done = aTask(plan, "SDL", "2024-03-02");
        report(done, "2024-02-01", 20);
        report(done, "2024-03-05", 100);
        String cancelled = aTask(plan, "SDL", "2024-03-03");
        report(cancelled, "2024-02-01", 10);
        cancel(cancelled, "2024-03-10");

        as(Identity.VIEWER)
                .queryParam("asOf", "2024-06-01")
                .get("/api/v1/plans/{id}/forecast", plan)
                .then()
                .statusCode(200)
                .body("tasks.taskId", contains(silent, done))
                .body("tasks[0].percent", equalTo(0))
                .body("tasks[0].finishOn", nullValue())
                .body("tasks[0].lateDays", nullValue())
                .body("tasks[0].reason", equalTo("TOO_FEW_UPDATES"))
                .body("tasks[1].done", equalTo(true))
                .body("tasks[1].finishOn", equalTo("2024-03-05"))
                .body("tasks[1].lateDays", equalTo(3))
                .body("tasks[1].reason", nullValue())
                .body("late", equalTo(2))
                .body("unknown", equalTo(1))
                .body("plan.percent", equalTo(50));
        as(Identity.VIEWER)
                .queryParam("asOf", "2024-02-15")
                .get("/api/v1/plans/{id}/forecast", plan)
                .then()
                .body("tasks.taskId", contains(silent, done, cancelled))
                .body("tasks[1].done", equalTo(false))
                .body("late", equalTo(0))
                .body("unknown", equalTo(3));
    }

    /** The same three, as promises: broken once its day is over, late, and dropped from the day of its cancellation. */
    @Test
    void whatNobodyReportsOfIsBrokenAndWhatIsCancelledIsDropped() {
        UUID plan = aPlan();
        aTask(plan, "SDL", "2024-05-01");
        report(aTask(plan, "SDL", "2024-05-02"), "2024-05-05", 100);
        String cancelled = aTask(plan, "SDL", "2024-05-03");
        String promised = Instant.now().toString();
        cancel(cancelled, "2024-05-02");

        Map<String, Object> quarter = Map.of("period", "2024-Q2", "promisedAt", promised);
        commitments(plan, Body.with(quarter, "asOf", "2024-06-01"))
                .body("tasks.outcome", contains("BROKEN", "LATE", "DROPPED"))
                .body("tasks.doneOn", contains(null, "2024-05-05", null))
                .body("total.promised", equalTo(3))
                .body("total.integrity", equalTo(0));
        commitments(plan, Body.with(quarter, "asOf", "2024-05-01"))
                .body("tasks.outcome", contains("OPEN", "OPEN", "OPEN"))
                .body("total.open", equalTo(3))
                .body("total.integrity", nullValue());
    }

    private static void cancel(String task, String on) {
        as(Identity.OFFICER)
                .header("If-Match", "*")
                .body(Map.of("to", "CANCELLED", "on", on, "reason", "trùng việc"))
                .post("/api/v1/tasks/{id}/transitions", task)
                .then()
                .statusCode(200);
    }

    private static ValidatableResponse commitments(UUID plan, Map<String, ?> period) {
        return as(Identity.VIEWER)
                .queryParams(period)
                .get("/api/v1/plans/{id}/commitments", plan)
                .then()
                .statusCode(200);
    }

    private static void report(String task, String day, int percent) {
        as(Identity.OFFICER)
                .body(Bodies.progress(day, percent))
                .post("/api/v1/tasks/{id}/progress-updates", task)
                .then()
                .statusCode(201);
    }

    private static Map<String, Object> task(UUID plan, String lead, String dueOn) {
        return Body.with(Body.with(Bodies.task(plan), "lead", lead), "dueOn", dueOn);
    }

    private static String aTask(UUID plan, String lead, String dueOn) {
        return as(Identity.OFFICER)
                .body(task(plan, lead, dueOn))
                .post("/api/v1/tasks")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }
}
