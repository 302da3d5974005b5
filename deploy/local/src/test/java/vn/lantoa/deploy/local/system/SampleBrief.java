package vn.lantoa.deploy.local.system;

import vn.lantoa.platform.testing.token.Identity;

/** The brief of the samples. */
final class SampleBrief {

    private static final String BRIEFS = "/api/v1/content-briefs";

    private SampleBrief() {}

    /** Makes one that the press agency it addresses can read. */
    static String issued(SamplePlan plan) {
        String id = As.created(Identity.OFFICER, BRIEFS, plan.filled(SampleBodies.of("createContentBrief")));
        As.sending(Identity.OFFICER)
                .header("If-Match", "*")
                .body(SampleBodies.of("transitionContentBrief"))
                .post(BRIEFS + "/" + id + "/transitions")
                .then()
                .statusCode(200);
        return id;
    }
}
