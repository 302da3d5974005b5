package vn.lantoa.deploy.system;

import java.util.Map;
import java.util.UUID;

import com.fasterxml.jackson.databind.node.ObjectNode;

import vn.lantoa.platform.testing.token.Identity;

import static java.util.Map.entry;
import static org.hamcrest.Matchers.anyOf;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.is;

/** One of everything that a press agency sends or is measured by, all of it {@code BBD}'s: others must not find it. */
final class SamplePress {

    static final String AGENCY = "BBD";
    /** A channel that may be merged into another one; it stays merged. */
    static final String MERGED_CHANNEL = "GOP-MAU";

    private static final String COLUMN = "CHUYEN-MUC-MAU";
    private static final String WEBHOOKS = "/api/v1/webhooks";
    private static final String MEASURE = "NEWS_ITEMS";
    private static final String SHOWN_ITEM = "bao-in-2023-0210";
    private static final String SHOWN_DELIVERY = "bao-mang-2023-0211";
    private static final String SHOWN_WORK = "tac-pham-mau-2023-0211";
    private static final String SHOWN_ORDER = "01900000-0000-7000-8000-000000000082";

    private static final String SHOWN_CLEARANCE = "01900000-0000-7000-8000-000000000097";

    private final String externalId = "mau-" + UUID.randomUUID();
    private final String submissionId;
    private final String itemId;
    private final String declarationId;
    private final String correctionId;
    private final String targetId;
    private final String pressTypeId;
    private final String ruleId;
    private final String assessmentId;
    private final String partnershipId;
    private final String orderId;
    private final String clearanceId;
    private final String revokedClearanceId;
    private final String deliveryId = "giao-" + UUID.randomUUID();
    /** A work is paid once, so each has its own. */
    private final String workId = "tac-pham-" + UUID.randomUUID();

    private final String acceptanceId;
    private final String briefId;
    private final String supplyId;
    private final String webhookId;
    private final String webhookDeliveryId;

    private SamplePress(SamplePlan plan) {
        webhookId = listening();
        registered("/api/v1/channels/" + MERGED_CHANNEL, "{\"name\":\"Kênh gộp mẫu\",\"kind\":\"PRINT\"}");
        registered("/api/v1/columns/" + COLUMN, SampleBodies.of("registerColumn"));
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
        webhookDeliveryId = delivered(webhookId);
        registered("/api/v1/usage/" + AGENCY + "/quota", SampleBodies.of("putUsageQuota"));
        declarationId = As.stored(Identity.PRESS_BBD, "/api/v1/period-declarations", SampleBodies.of("declarePeriod"));
        correctionId =
                As.created(Identity.PRESS_BBD, "/api/v1/corrections", filled(SampleBodies.of("requestCorrection")));
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
        clearanceId = cleared(externalId);
        revokedClearanceId = cleared(externalId + "-2");
        acceptanceId = accepted(plan);
        briefId = SampleInformation.brief(plan);
        supplyId = SampleInformation.supply();
    }

    private String cleared(String number) {
        return As.created(
                Identity.OFFICER,
                "/api/v1/content-clearances",
                SampleBodies.of("createContentClearance")
                        .replace("01/XN-STTTT", number)
                        .replace(SHOWN_WORK, workId));
    }

    /** Two works are delivered on the order: one is accepted, the other is there to be. */
    private String accepted(SamplePlan plan) {
        ObjectNode other = SampleBodies.all("submitItems").get("complete").deepCopy();
        String id = "giao-" + UUID.randomUUID();
        ((ObjectNode) other.path("items").path(0)).put("workId", id).remove("clearanceId");
        deliver(filled(plan.filled(other.toString())).replace(deliveryId, id));
        String accepted = As.created(
                Identity.OFFICER, "/api/v1/orders/" + orderId + "/acceptances", SampleBodies.of("acceptOrder"));
        deliver(filled(
                plan.filled(SampleBodies.all("submitItems").get("complete").toString())));
        return accepted;
    }

    private static void deliver(String body) {
        As.sending(Identity.PRESS_BBD)
                .body(body)
                .post("/api/v1/submissions")
                .then()
                .statusCode(201)
                .body("rejected", equalTo(0));
    }

    /** Once; another run finds it there. */
    private static void registered(String path, String body) {
        As.theOfficer().header("If-None-Match", "*").body(body).put(path).then().statusCode(anyOf(is(201), is(409)));
    }

    /** A webhook that is told of submissions: the number of an agency's is bounded, so the first one is taken again. */
    private static String listening() {
        String known = As.the(Identity.PRESS_BBD)
                .get(WEBHOOKS)
                .then()
                .statusCode(200)
                .extract()
                .path("items[0].id");
        String id = known == null ? As.created(Identity.PRESS_BBD, WEBHOOKS, SampleBodies.of("createWebhook")) : known;
        As.the(Identity.PRESS_BBD)
                .header("If-Match", "*")
                .body(SampleBodies.of("putWebhook"))
                .put(WEBHOOKS + "/" + id)
                .then()
                .statusCode(200);
        return id;
    }

    /** Something that the webhook was told. */
    private static String delivered(String webhookId) {
        return As.the(Identity.PRESS_BBD)
                .get(WEBHOOKS + "/" + webhookId + "/deliveries")
                .then()
                .statusCode(200)
                .extract()
                .path("items[0].id");
    }

    static SamplePress create(SamplePlan plan) {
        return new SamplePress(plan);
    }

    /** A clearance that may be revoked; it stays so. */
    String revokedClearanceId() {
        return revokedClearanceId;
    }

    String targetId() {
        return targetId;
    }

    /** One item more, in the time of the others. */
    void publish(SamplePlan plan) {
        As.sending(Identity.PRESS_BBD)
                .body(plan.filled(SampleBodies.of("submitItems").replace(SHOWN_ITEM, "them-" + UUID.randomUUID())))
                .post("/api/v1/submissions")
                .then()
                .statusCode(201);
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
                entry("/press-agencies/{code}", AGENCY),
                entry("/channels/{code}", "BAO-IN"),
                entry("/columns/{code}", COLUMN),
                entry("/content-briefs/{id}", briefId),
                entry("/information-supplies/{id}", supplyId),
                entry("/submissions/{id}", submissionId),
                entry("/content-items/{id}", itemId),
                entry("/period-declarations/{id}", declarationId),
                entry("/corrections/{id}", correctionId),
                entry("/growth-targets/{id}", targetId),
                entry("/press-types/{id}", pressTypeId),
                entry("/eligibility-rules/{id}", ruleId),
                entry("/eligibility-assessments/{id}", assessmentId),
                entry("/partnerships/{id}", partnershipId),
                entry("/orders/{id}", orderId),
                entry("/content-clearances/{id}", clearanceId),
                entry("{acceptanceId}", acceptanceId),
                entry("/webhooks/{id}", webhookId),
                entry("{deliveryId}", webhookDeliveryId),
                // long before whatever a test sends: a lock never goes back
                entry("/periods/{calendar}", "CALENDAR"),
                entry("{key}", "1901"),
                entry("{agency}", AGENCY),
                entry("{measure}", MEASURE));
    }

    /** A sample body with this agency's item in the place of that which the document shows. */
    String filled(String body) {
        return body.replace(SHOWN_ITEM, externalId)
                .replace(SHOWN_DELIVERY, deliveryId)
                .replace(SHOWN_WORK, workId)
                .replace(SHOWN_ORDER, String.valueOf(orderId))
                .replace(SHOWN_CLEARANCE, String.valueOf(clearanceId));
    }
}
