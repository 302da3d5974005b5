package vn.lantoa.task.budget.entry;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;

import io.restassured.response.ValidatableResponse;
import org.junit.jupiter.api.BeforeEach;

import vn.lantoa.platform.testing.service.Body;
import vn.lantoa.platform.testing.token.Identity;
import vn.lantoa.task.TaskApi;

/** What the tests of money have in common: a plan, its sources, lines, and what is booked on them. */
abstract class BudgetApi extends TaskApi {

    static UUID plan;

    static final String STATE =
            "NS-" + UUID.randomUUID().toString().substring(0, 8).toUpperCase(Locale.ROOT);

    static final String SOCIAL = "XH-" + STATE.substring(3);

    @BeforeEach
    void haveAPlanAndSources() {
        if (plan == null) {
            plan = aPlan();
            source(STATE, "STATE_PROVINCIAL");
            source(SOCIAL, "SOCIAL");
        }
    }

    static void source(String code, String kind) {
        as(Identity.FINANCE)
                .body(Map.of("code", code, "kind", kind, "name", "Nguồn " + code))
                .post("/api/v1/funding-sources")
                .then()
                .statusCode(201);
    }

    static Map<String, Object> line(UUID ofPlan, String source) {
        Map<String, Object> line = new LinkedHashMap<>();
        line.put("planId", ofPlan.toString());
        line.put("title", "Phim ngắn (dữ liệu tổng hợp)");
        line.put("agency", "SDL");
        line.put("sourceCode", source);
        line.put("fiscalYear", 2024);
        return line;
    }

    static String opened(Map<String, Object> line) {
        return as(Identity.OFFICER)
                .body(line)
                .post("/api/v1/budget-lines")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    static Map<String, Object> entry(String stage, long amount, String bookedOn) {
        Map<String, Object> entry = new LinkedHashMap<>();
        entry.put("stage", stage);
        entry.put("amountVnd", amount);
        entry.put("bookedOn", bookedOn);
        entry.put("document", "Chứng từ mẫu");
        return entry;
    }

    static ValidatableResponse book(Identity who, String line, Map<String, Object> entry) {
        return as(who).body(entry)
                .post("/api/v1/budget-lines/{id}/entries", line)
                .then();
    }

    static String booked(String line, String stage, long amount, String bookedOn) {
        return book(Identity.FINANCE, line, entry(stage, amount, bookedOn))
                .statusCode(201)
                .extract()
                .path("id");
    }

    static ValidatableResponse budget(UUID ofPlan, String query) {
        return as(Identity.VIEWER)
                .get("/api/v1/plans/" + ofPlan + "/budget?" + query)
                .then()
                .statusCode(200);
    }

    static Map<String, Object> reversal(String stage, long amount, String bookedOn, String reverses) {
        return Body.with(entry(stage, amount, bookedOn), "reverses", reverses);
    }
}
