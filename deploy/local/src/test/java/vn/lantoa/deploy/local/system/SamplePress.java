package vn.lantoa.deploy.local.system;

import java.util.Map;
import java.util.UUID;

import vn.lantoa.platform.testing.token.Identity;

/** One of everything that a press agency sends or is measured by, all of it {@code BBD}'s: others must not find it. */
final class SamplePress {

    static final String AGENCY = "BBD";
    private static final String MEASURE = "NEWS_ITEMS";
    private static final String SHOWN_ITEM = "bao-in-2023-0210";
    private static final String SHOWN_DELIVERY = "bao-mang-2023-0211";
    private static final String SHOWN_ORDER = "01900000-0000-7000-8000-000000000082";

    private final String externalId = "mau-" + UUID.randomUUID();
    private final String submissionId;
    private final String itemId;
    private final String declarationId;
    private final String targetId;
    private final String pressTypeId;
    private final String ruleId;
    private final String assessmentId;
    private final String partnershipId;
    private final String orderId;
    private final String deliveryId = "giao-" + UUID.randomUUID();
    private final String acceptanceId;

    private SamplePress(SamplePlan plan) {
        String body = filled(plan.filled(SampleBodies.of("submitItems")));
        submissionId = As.sending(Identity.PRESS_BBD)
                .body(body)
                .post("/api/v1/submissions")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        itemId = As.the(Identity.PRESS_BBD)
                .get("/api/v1/content-items?externalId=" + externalId)
                .then()
                .statusCode(200)
                .extract()
                .path("items[0].id");
        declarationId = As.stored(Identity.PRESS_BBD, "/api/v1/period-declarations", SampleBodies.of("declarePeriod"));
        targetId = As.created(
                Identity.OFFICER, "/api/v1/growth-targets", plan.filled(SampleBodies.of("createGrowthTarget")));
        As.theOfficer()
                .header("If-None-Match", "*")
                .body(SampleBodies.of("putBaseline"))
                .put("/api/v1/growth-targets/" + targetId + "/baselines/" + AGENCY + "/" + MEASURE)
                .then()
                .statusCode(201);
        pressTypeId = As.theOfficer()
                .get("/api/v1/press-types?validOn=2024-01-01")
                .then()
                .statusCode(200)
                .extract()
                .path("items[0].id");
        ruleId = As.created(Identity.OFFICER, "/api/v1/eligibility-rules", SampleBodies.of("addEligibilityRule"));
        assessmentId = As.created(
                Identity.OFFICER,
                "/api/v1/press-agencies/" + AGENCY + "/eligibility-assessments",
                SampleBodies.of("assessEligibility"));
        partnershipId =
                As.created(Identity.OFFICER, "/api/v1/partnerships", plan.filled(SampleBodies.of("createPartnership")));
        orderId = As.created(
                Identity.OFFICER, "/api/v1/partnerships/" + partnershipId + "/orders", SampleBodies.of("createOrder"));
        acceptanceId = accepted(plan);
    }

    /** An item that is delivered on the order, and accepted. */
    private String accepted(SamplePlan plan) {
        String item = SampleBodies.all("submitItems").get("complete").toString();
        As.sending(Identity.PRESS_BBD)
                .body(filled(plan.filled(item)))
                .post("/api/v1/submissions")
                .then()
                .statusCode(201);
        return As.created(
                Identity.OFFICER, "/api/v1/orders/" + orderId + "/acceptances", SampleBodies.of("acceptOrder"));
    }

    static SamplePress create(SamplePlan plan) {
        return new SamplePress(plan);
    }

    String targetId() {
        return targetId;
    }

    String submissionId() {
        return submissionId;
    }

    String itemId() {
        return itemId;
    }

    String declarationId() {
        return declarationId;
    }

    /** What stands for each parameter of a path. */
    Map<String, String> ids() {
        return Map.ofEntries(
                Map.entry("/press-agencies/{code}", AGENCY),
                Map.entry("/channels/{code}", "BAO-IN"),
                Map.entry("/submissions/{id}", submissionId),
                Map.entry("/content-items/{id}", itemId),
                Map.entry("/period-declarations/{id}", declarationId),
                Map.entry("/growth-targets/{id}", targetId),
                Map.entry("/press-types/{id}", pressTypeId),
                Map.entry("/eligibility-rules/{id}", ruleId),
                Map.entry("/eligibility-assessments/{id}", assessmentId),
                Map.entry("/partnerships/{id}", partnershipId),
                Map.entry("/orders/{id}", orderId),
                Map.entry("{acceptanceId}", acceptanceId),
                Map.entry("{agency}", AGENCY),
                Map.entry("{measure}", MEASURE));
    }

    /** A sample body with this agency's item in the place of that which the document shows. */
    String filled(String body) {
        return body.replace(SHOWN_ITEM, externalId)
                .replace(SHOWN_DELIVERY, deliveryId)
                .replace(SHOWN_ORDER, String.valueOf(orderId));
    }
}
