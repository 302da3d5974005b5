package vn.lantoa.deploy.system;

/** A plan of a department that carries out the sample plan. */
final class SampleSubPlan {

    private SampleSubPlan() {}

    /** Says its id. */
    static String create(SamplePlan plan) {
        String id = SamplePlan.importDocument();
        String header = SampleBodies.of("putPlan").replace("\"UBND\"", "\"SDL\"");
        As.theOfficer()
                .header("If-Match", "*")
                .body(header.replaceFirst("\\{", "{\"parentPlanId\": \"" + plan.planId() + "\", "))
                .put("/api/v1/plans/" + id)
                .then()
                .statusCode(200);
        return id;
    }
}
