package vn.lantoa.task;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;

import io.restassured.response.ValidatableResponse;

import vn.lantoa.platform.testing.token.Identity;

/** Calls about plans in force, each with an issuer of its own. */
public abstract class IssuedPlans extends TaskApi {

    /** A plan of 2024 that was issued on 5 February. */
    protected static UUID anIssuedPlan() {
        return anIssuedPlan(PlanDocuments.fresh());
    }

    /** A plan of that document, as {@link #anIssuedPlan()}. */
    protected static UUID anIssuedPlan(String document) {
        return issue(aPlan(document), "2024-12-31");
    }

    /** As {@link #anIssuedPlan()}, to another last day. */
    protected static UUID anIssuedPlanUntil(String endOn) {
        return issue(aPlan(PlanDocuments.fresh()), endOn);
    }

    private static UUID issue(UUID plan, String endOn) {
        Map<String, Object> header = new LinkedHashMap<>();
        header.put("planYear", 2024);
        header.put("issuedOn", "2024-02-05");
        header.put("title", "Kế hoạch mẫu");
        header.put("issuerCode", anAgency());
        header.put("startOn", "2024-01-01");
        header.put("endOn", endOn);
        header.put("reportCalendar", "DECREE");
        as(Identity.OFFICER)
                .header("If-Match", "*")
                .body(header)
                .put("/api/v1/plans/{id}", plan)
                .then()
                .statusCode(200);
        become(plan, "ISSUED");
        return plan;
    }

    private static String anAgency() {
        String code = "SM" + UUID.randomUUID().toString().substring(0, 8).toUpperCase();
        as(Identity.OFFICER)
                .body(Map.of("code", code, "name", "Cơ quan mẫu", "level", "DEPARTMENT"))
                .post("/api/v1/agencies")
                .then()
                .statusCode(201);
        return code;
    }

    protected static void become(UUID plan, String status) {
        as(Identity.OFFICER)
                .header("If-Match", "*")
                .body(Map.of("to", status))
                .post("/api/v1/plans/{id}/transitions", plan)
                .then()
                .statusCode(200);
    }

    /** Makes a task and says its id. */
    protected static String task(Map<String, Object> body) {
        return as(Identity.OFFICER)
                .body(body)
                .post("/api/v1/tasks")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    protected static ValidatableResponse propose(UUID plan, Map<String, Object> amendment) {
        return as(Identity.OFFICER)
                .body(amendment)
                .post("/api/v1/plans/{id}/amendments", plan)
                .then();
    }

    /** Takes a step of an amendment: {@code approve}, {@code refuse}, {@code decisions}. */
    protected static ValidatableResponse step(Identity by, UUID plan, String amendment, String step, Object body) {
        return as(by).header("If-Match", "*")
                .body(body)
                .post("/api/v1/plans/{id}/amendments/{amendment}/{step}", plan, amendment, step)
                .then();
    }

    protected static ValidatableResponse clauses(UUID plan) {
        return as(Identity.VIEWER)
                .get("/api/v1/plans/{id}/clauses", plan)
                .then()
                .statusCode(200);
    }

    protected static ValidatableResponse clauses(UUID plan, String asOf) {
        return as(Identity.VIEWER)
                .queryParam("asOf", asOf)
                .get("/api/v1/plans/{id}/clauses", plan)
                .then()
                .statusCode(200);
    }
}
