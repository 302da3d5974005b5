package vn.lantoa.deploy.local.system;

import java.util.Map;
import java.util.UUID;

import vn.lantoa.platform.testing.token.Identity;

/** One of everything that a press agency sends or is measured by, all of it {@code BBD}'s: others must not find it. */
final class SamplePress {

    static final String AGENCY = "BBD";
    private static final String WEBHOOKS = "/api/v1/webhooks";
    private static final String MEASURE = "NEWS_ITEMS";
    private static final String SHOWN_ITEM = "bao-in-2023-0210";

    private final String externalId = "mau-" + UUID.randomUUID();
    private final String submissionId;
    private final String itemId;
    private final String declarationId;
    private final String targetId;
    private final String webhookId;
    private final String deliveryId;

    private SamplePress(SamplePlan plan) {
        webhookId = listening();
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
        deliveryId = delivered(webhookId);
        As.theOfficer()
                .header("If-None-Match", "*")
                .body(SampleBodies.of("putUsageQuota"))
                .put("/api/v1/usage/" + AGENCY + "/quota");
        declarationId = As.stored(Identity.PRESS_BBD, "/api/v1/period-declarations", SampleBodies.of("declarePeriod"));
        targetId = As.created(
                Identity.OFFICER, "/api/v1/growth-targets", plan.filled(SampleBodies.of("createGrowthTarget")));
        As.theOfficer()
                .header("If-None-Match", "*")
                .body(SampleBodies.of("putBaseline"))
                .put("/api/v1/growth-targets/" + targetId + "/baselines/" + AGENCY + "/" + MEASURE)
                .then()
                .statusCode(201);
    }

    /** A webhook that is told of submissions: the number of an agency's is bounded, so the first one is taken again. */
    private static String listening() {
        String known = As.the(Identity.PRESS_BBD).get(WEBHOOKS).then().statusCode(200).extract().path("items[0].id");
        String id = known == null
                ? As.created(Identity.PRESS_BBD, WEBHOOKS, SampleBodies.of("createWebhook"))
                : known;
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
                Map.entry("/webhooks/{id}", webhookId),
                Map.entry("{deliveryId}", deliveryId),
                Map.entry("{agency}", AGENCY),
                Map.entry("{measure}", MEASURE));
    }

    /** A sample body with this agency's item in the place of that which the document shows. */
    String filled(String body) {
        return body.replace(SHOWN_ITEM, externalId);
    }
}
