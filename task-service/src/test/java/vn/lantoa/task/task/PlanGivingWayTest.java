package vn.lantoa.task.task;

import java.sql.Connection;
import java.sql.Statement;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import javax.sql.DataSource;

import jakarta.inject.Inject;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import org.junit.jupiter.api.Test;

import vn.lantoa.platform.testing.lock.HeldBack;
import vn.lantoa.platform.testing.token.Identity;
import vn.lantoa.task.PlanDocuments;
import vn.lantoa.task.TaskApi;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * No task is born on a plan that another transaction takes out of use meanwhile, no finding of it is noted, and no plan
 * hung below it.
 */
@QuarkusTest
class PlanGivingWayTest extends TaskApi {

    @Inject
    DataSource database;

    @Test
    void aTaskWaitsForWhatIsDoneToItsPlan() throws Exception {
        UUID plan = aPlan();
        try (Connection other = database.getConnection()) {
            other.setAutoCommit(false);
            try (Statement change = other.createStatement()) {
                change.executeUpdate("UPDATE plan SET status = 'SUPERSEDED' WHERE id = '" + plan + "'");
            }
            CompletableFuture<Response> made = CompletableFuture.supplyAsync(() -> task(plan));
            assertThat(HeldBack.by(other, database, made)).isTrue();
            other.commit();

            Response answer = made.get(20, TimeUnit.SECONDS);
            assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(409);
            assertThat(answer.<String>path("code")).isEqualTo("TASK_PLAN_CLOSED");
        }
    }

    /** A plan with a note is in use: it gives way before the note or not at all. */
    @Test
    void aNoteWaitsForWhatIsDoneToItsPlan() throws Exception {
        UUID plan = aPlan(PlanDocuments.fresh().replaceFirst("Số: \\d+/", "Số:      /") + UUID.randomUUID() + "\n");
        Response findings = as(Identity.OFFICER).get("/api/v1/plans/{id}/integrity-findings", plan);
        try (Connection other = database.getConnection()) {
            other.setAutoCommit(false);
            try (Statement hold = other.createStatement()) {
                hold.executeQuery("SELECT 1 FROM plan WHERE id = '" + plan + "' FOR UPDATE");
            }
            CompletableFuture<Response> noted =
                    CompletableFuture.supplyAsync(() -> note(plan, findings.path("items[0].id")));
            assertThat(HeldBack.by(other, database, noted)).isTrue();
            other.commit();

            Response answer = noted.get(20, TimeUnit.SECONDS);
            assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(200);
        }
    }

    /** What gave way meanwhile is nobody's plan above; who hung below it before may stay there. */
    @Test
    void aPlanBelowWaitsForWhatIsDoneToTheOneAbove() throws Exception {
        UUID above = aPlan();
        UUID below = aPlan();
        try (Connection other = database.getConnection()) {
            other.setAutoCommit(false);
            try (Statement change = other.createStatement()) {
                change.executeUpdate("UPDATE plan SET status = 'SUPERSEDED' WHERE id = '" + above + "'");
            }
            CompletableFuture<Response> hung = CompletableFuture.supplyAsync(() -> hang(below, above));
            assertThat(HeldBack.by(other, database, hung)).isTrue();
            other.commit();

            Response answer = hung.get(20, TimeUnit.SECONDS);
            assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(400);
            assertThat(answer.<String>path("code")).isEqualTo("PLAN_PARENT_SUPERSEDED");
        }
        try (Connection other = database.getConnection();
                Statement change = other.createStatement()) {
            change.executeUpdate("UPDATE plan SET parent_plan_id = '" + above + "' WHERE id = '" + below + "'");
        }
        assertThat(hang(below, above).statusCode()).isEqualTo(200);
    }

    private static Response hang(UUID plan, UUID above) {
        Map<String, Object> header = Map.of(
                "planYear", 2024,
                "title", "Kế hoạch mẫu",
                "startOn", "2024-01-01",
                "endOn", "2024-12-31",
                "reportCalendar", "DECREE",
                "parentPlanId", above.toString());
        return as(Identity.OFFICER)
                .contentType("application/json")
                .header("If-Match", "*")
                .body(header)
                .put("/api/v1/plans/{id}", plan);
    }

    private static Response note(UUID plan, String finding) {
        Response read = as(Identity.OFFICER).get("/api/v1/plans/{id}/integrity-findings/{finding}", plan, finding);
        return as(Identity.OFFICER)
                .contentType("application/json")
                .header("If-Match", read.header("ETag"))
                .body(Map.of("resolution", "Đã xem"))
                .put("/api/v1/plans/{id}/integrity-findings/{finding}", plan, finding);
    }

    private static Response task(UUID plan) {
        return as(Identity.OFFICER)
                .contentType("application/json")
                .body(Map.of("planId", plan, "title", "Việc", "lead", "SDL"))
                .post("/api/v1/tasks");
    }
}
