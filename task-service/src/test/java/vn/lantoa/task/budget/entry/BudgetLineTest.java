package vn.lantoa.task.budget.entry;

import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

import vn.lantoa.platform.testing.service.Body;
import vn.lantoa.platform.testing.token.Identity;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.junit.jupiter.params.provider.Arguments.arguments;

/** What a line of a plan's money must be, and stays. */
@QuarkusTest
class BudgetLineTest extends BudgetApi {

    static Stream<Arguments> spoiledLines() {
        return Stream.of(
                arguments("planId", UUID.randomUUID().toString(), "BUDGET_PLAN_UNKNOWN"),
                arguments("agency", "KHONG-CO", "BUDGET_AGENCY_UNKNOWN"),
                arguments("sourceCode", "KHONG-CO", "BUDGET_SOURCE_UNKNOWN"),
                arguments("taskId", UUID.randomUUID().toString(), "BUDGET_TASK_UNKNOWN"),
                arguments("clausePath", "IX.9", "BUDGET_CLAUSE_UNKNOWN"),
                arguments("fiscalYear", 24, "REQUEST_INVALID"),
                arguments("title", null, "REQUEST_INVALID"));
    }

    @ParameterizedTest(name = "{0} = {1}: {2}")
    @MethodSource("spoiledLines")
    void aSpoiledLineIsRefused(String field, Object value, String code) {
        as(Identity.OFFICER)
                .body(Body.with(line(plan, STATE), field, value))
                .post("/api/v1/budget-lines")
                .then()
                .statusCode(400)
                .body("code", equalTo(code))
                .body("violations.field", hasItem(field));
    }

    @Test
    void aLineStaysInItsPlan() {
        String id = opened(line(plan, STATE));

        as(Identity.FINANCE)
                .header("If-Match", "*")
                .body(line(aPlan(), STATE))
                .put("/api/v1/budget-lines/{id}", id)
                .then()
                .statusCode(400)
                .body("code", equalTo("BUDGET_PLAN_FIXED"))
                .body("violations.field", contains("planId"));
    }

    @Test
    void codesOfOtherServicesAreWarnedOfAndMoneyStaysWithItsYear() {
        Map<String, Object> entry = Body.with(line(plan, STATE), "eventCode", "GIAI-MAU");
        entry.put("orderId", UUID.randomUUID().toString());
        String id = as(Identity.FINANCE)
                .body(entry)
                .post("/api/v1/budget-lines")
                .then()
                .statusCode(201)
                .body("warnings.code", contains("CODE_NOT_KNOWN_YET", "CODE_NOT_KNOWN_YET"))
                .extract()
                .path("id");
        booked(id, "PLANNED", 10, "2024-01-10");

        as(Identity.FINANCE)
                .header("If-Match", "\"1\"")
                .body(Body.with(entry, "fiscalYear", 2025))
                .put("/api/v1/budget-lines/{id}", id)
                .then()
                .statusCode(409)
                .body("code", equalTo("BUDGET_LINE_BOOKED"));
        as(Identity.FINANCE)
                .header("If-Match", "\"1\"")
                .body(Body.with(entry, "title", "Mười phim"))
                .put("/api/v1/budget-lines/{id}", id)
                .then()
                .statusCode(200)
                .body("title", equalTo("Mười phim"));
    }
}
