package vn.lantoa.deploy.system;

import vn.lantoa.platform.testing.token.Identity;

/** What the samples have for the press to tell. */
final class SampleInformation {

    private static final String BRIEFS = "/api/v1/content-briefs";
    private static final String SUPPLIES = "/api/v1/information-supplies";

    private SampleInformation() {}

    /** A brief that the press agency it addresses can read. */
    static String brief(SamplePlan plan) {
        String id = As.created(Identity.OFFICER, BRIEFS, plan.filled(SampleBodies.of("createContentBrief")));
        As.sending(Identity.OFFICER)
                .header("If-Match", "*")
                .body(SampleBodies.of("transitionContentBrief"))
                .post(BRIEFS + "/" + id + "/transitions")
                .then()
                .statusCode(200);
        return id;
    }

    /** Information that was supplied. */
    static String supply() {
        return As.created(Identity.OFFICER, SUPPLIES, SampleBodies.of("createInformationSupply"));
    }
}
