package vn.lantoa.task.budget.allocation;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import vn.lantoa.platform.testing.service.Body;
import vn.lantoa.platform.testing.token.Identity;
import vn.lantoa.task.TaskApi;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;

/** Money that decisions assign to agencies. */
@QuarkusTest
class BudgetAllocationResourceTest extends TaskApi {

    private static final String ALLOCATIONS = "/api/v1/budget-allocations";
    private static final String NOBODYS = "01900000-0000-7000-8000-0000000000ff";
    private static final String SOURCE = "NS-GIAO-MAU";

    private static UUID plan;

    @BeforeEach
    void haveAPlanAndASource() {
        if (plan == null) {
            plan = aPlan();
            as(Identity.FINANCE)
                    .body(Map.of("code", SOURCE, "kind", "STATE_PROVINCIAL", "name", "Ngân sách tỉnh"))
                    .post("/api/v1/funding-sources")
                    .then()
                    .statusCode(201);
        }
    }

    @ParameterizedTest(name = "{0} = {1}: {2}")
    @CsvSource({
        "planId,     " + NOBODYS + ", BUDGET_ALLOCATION_PLAN_UNKNOWN",
        "agency,     KHONG-CO,   BUDGET_ALLOCATION_AGENCY_UNKNOWN",
        "sourceCode, KHONG-CO,   BUDGET_ALLOCATION_SOURCE_UNKNOWN",
        "decidedOn,  2999-01-01, BUDGET_ALLOCATION_IN_FUTURE",
        "decidedOn,  2024-02-30, REQUEST_INVALID",
    })
    void aSpoiledAllocationIsRefused(String field, String value, String code) {
        add(Body.with(allocation(), field, value))
                .statusCode(400)
                .body("code", equalTo(code))
                .body("violations.field", contains(field));
    }

    @Test
    void whatTakesAnotherBackIsNotTakenBackItself() {
        String wrong = add(allocation()).statusCode(201).extract().path("id");
        String back = reverse(wrong)
                .statusCode(201)
                .body("amountVnd", equalTo(-50))
                .body("reverses", equalTo(wrong))
                .extract()
                .path("id");

        reverse(back).statusCode(409).body("code", equalTo("BUDGET_ALLOCATION_IS_REVERSAL"));
        reverse(wrong).statusCode(409).body("code", equalTo("BUDGET_ALLOCATION_REVERSED"));
        as(Identity.VIEWER)
                .get(ALLOCATIONS + "?planId=" + plan + "&sourceCode=" + SOURCE)
                .then()
                .statusCode(200)
                .body("items.amountVnd", containsInAnyOrder(50, -50));
    }

    @Test
    void whatThereIsNotIsNotFound() {
        as(Identity.VIEWER)
                .get(ALLOCATIONS + "/{id}", NOBODYS)
                .then()
                .statusCode(404)
                .body("code", equalTo("BUDGET_ALLOCATION_NOT_FOUND"));
        reverse(NOBODYS).statusCode(404).body("code", equalTo("BUDGET_ALLOCATION_NOT_FOUND"));
    }

    private static Map<String, Object> allocation() {
        Map<String, Object> allocation = new HashMap<>();
        allocation.put("planId", plan.toString());
        allocation.put("agency", "SDL");
        allocation.put("sourceCode", SOURCE);
        allocation.put("fiscalYear", 2024);
        allocation.put("decisionNumber", "01/QĐ-MAU");
        allocation.put("decidedOn", "2024-01-05");
        allocation.put("amountVnd", 50);
        return allocation;
    }

    private static ValidatableResponse add(Map<String, Object> allocation) {
        return as(Identity.FINANCE).body(allocation).post(ALLOCATIONS).then();
    }

    private static ValidatableResponse reverse(String id) {
        return as(Identity.FINANCE)
                .body(Map.of("reason", "Nhập nhầm"))
                .post(ALLOCATIONS + "/{id}/reversal", id)
                .then();
    }
}
