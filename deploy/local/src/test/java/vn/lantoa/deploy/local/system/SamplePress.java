package vn.lantoa.deploy.local.system;

import java.util.Map;
import java.util.UUID;

import vn.lantoa.platform.testing.token.Identity;

import static java.util.Map.entry;

/** One of everything that a press agency sends or is measured by, all of it {@code BBD}'s: others must not find it. */
final class SamplePress {

    static final String AGENCY = "BBD";
    private static final String MEASURE = "NEWS_ITEMS";
    private static final String SHOWN_ITEM = "bao-in-2023-0210";

    private final String externalId = "mau-" + UUID.randomUUID();
    private final String submissionId;
    private final String itemId;
    private final String declarationId;
    private final String correctionId;
    private final String targetId;

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
                entry("/press-agencies/{code}", AGENCY),
                entry("/channels/{code}", "BAO-IN"),
                entry("/submissions/{id}", submissionId),
                entry("/content-items/{id}", itemId),
                entry("/period-declarations/{id}", declarationId),
                entry("/corrections/{id}", correctionId),
                entry("/growth-targets/{id}", targetId),
                // long before whatever a test sends: a lock never goes back
                entry("/periods/{calendar}", "CALENDAR"),
                entry("{key}", "1901"),
                entry("{agency}", AGENCY),
                entry("{measure}", MEASURE));
    }

    /** A sample body with this agency's item in the place of that which the document shows. */
    String filled(String body) {
        return body.replace(SHOWN_ITEM, externalId);
    }
}
