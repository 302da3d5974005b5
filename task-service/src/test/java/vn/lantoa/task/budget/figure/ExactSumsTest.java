package vn.lantoa.task.budget.figure;

import java.math.BigInteger;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;

import jakarta.inject.Inject;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

import vn.lantoa.platform.testing.token.Identity;
import vn.lantoa.platform.web.json.Vnd;
import vn.lantoa.task.TaskApi;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

/** Ten thousand lines and decisions of 10^15 đồng each are more than a number of 64 bits holds. */
@QuarkusTest
class ExactSumsTest extends TaskApi {

    private static final BigInteger ALL = BigInteger.TEN.pow(19);
    private static final String SOURCE = "NS-TONG-MAU";

    private static final String LINES = """
            INSERT INTO budget_line (id, version, created_at, created_by, updated_at, updated_by,
              plan_id, title, agency, source_code, fiscal_year)
            SELECT gen_random_uuid(), 0, now(), 'test', now(), 'test', '%s', 'Dòng mẫu', 'SDL', '%s', 2024
            FROM generate_series(1, 10000)""";

    private static final String BOOKINGS = """
            INSERT INTO budget_booking (id, version, created_at, created_by, updated_at, updated_by,
              line_id, ordinal, stage, amount_vnd, booked_on, document)
            SELECT gen_random_uuid(), 0, now(), 'test', now(), 'test', id, 1, 'PLANNED', %d, '2024-01-10', 'Mẫu'
            FROM budget_line WHERE plan_id = '%s'""";

    private static final String DECISIONS = """
            INSERT INTO budget_allocation (id, version, created_at, created_by, updated_at, updated_by,
              plan_id, agency, source_code, fiscal_year, decision_number, decided_on, amount_vnd)
            SELECT gen_random_uuid(), 0, now(), 'test', now(), 'test', '%s', 'SDL', '%s', 2024, 'Mẫu', '2024-01-05', %d
            FROM generate_series(1, 10000)""";

    @Inject
    DataSource database;

    @Test
    void aSumPastEveryBoundIsExactAndTakesNoMore() throws SQLException {
        UUID plan = aPlan();
        as(Identity.FINANCE)
                .body(Map.of("code", SOURCE, "kind", "STATE_PROVINCIAL", "name", "Ngân sách tỉnh"))
                .post("/api/v1/funding-sources")
                .then()
                .statusCode(201);
        store(plan);
        String line = as(Identity.FINANCE)
                .body(Map.of(
                        "planId",
                        plan.toString(),
                        "title",
                        "Dòng sau",
                        "agency",
                        "SDL",
                        "sourceCode",
                        SOURCE,
                        "fiscalYear",
                        2024))
                .post("/api/v1/budget-lines")
                .then()
                .statusCode(201)
                .extract()
                .path("id");

        as(Identity.VIEWER)
                .get("/api/v1/plans/{id}/budget", plan)
                .then()
                .statusCode(200)
                .body("rows[0].planned", equalTo(ALL))
                .body("totals.planned", equalTo(ALL))
                .body("totals.decided", equalTo(ALL))
                .body("totals.allocated", equalTo(0));
        as(Identity.FINANCE)
                .body(Map.of("stage", "PLANNED", "amountVnd", 1, "bookedOn", "2024-01-10", "document", "Mẫu"))
                .post("/api/v1/budget-lines/{id}/entries", line)
                .then()
                .statusCode(409)
                .body("code", equalTo("BUDGET_TOO_LARGE"));
        as(Identity.FINANCE)
                .body(Map.of(
                        "planId",
                        plan.toString(),
                        "agency",
                        "SDL",
                        "sourceCode",
                        SOURCE,
                        "fiscalYear",
                        2024,
                        "decisionNumber",
                        "02/QĐ-MAU",
                        "decidedOn",
                        "2024-01-06",
                        "amountVnd",
                        1))
                .post("/api/v1/budget-allocations")
                .then()
                .statusCode(409)
                .body("code", equalTo("BUDGET_ALLOCATIONS_TOO_LARGE"));
        as(Identity.FINANCE)
                .body(Map.of("stage", "ALLOCATED", "amountVnd", 1, "bookedOn", "2024-02-01", "document", "Mẫu"))
                .post("/api/v1/budget-lines/{id}/entries", aPlannedLine(plan))
                .then()
                .statusCode(201)
                .body("warnings", hasSize(0));
    }

    private static String aPlannedLine(UUID plan) {
        return as(Identity.VIEWER)
                .get("/api/v1/budget-lines?size=1&q=mẫu&planId=" + plan)
                .then()
                .statusCode(200)
                .extract()
                .path("items[0].id");
    }

    private void store(UUID plan) throws SQLException {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            statement.executeUpdate(LINES.formatted(plan, SOURCE));
            statement.executeUpdate(BOOKINGS.formatted(Vnd.MOST, plan));
            statement.executeUpdate(DECISIONS.formatted(plan, SOURCE, Vnd.MOST));
        }
    }
}
