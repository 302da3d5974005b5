package vn.lantoa.deploy.system;

import java.util.Map;

import vn.lantoa.platform.testing.token.Identity;

/** A plan of its own with one of everything that hangs on it: a task led by {@code SDL}, its progress, a file. */
final class SamplePlan {

    private static final String SHOWN_PLAN = "01900000-0000-7000-8000-000000000001";
    private static final String SHOWN_ATTACHMENT = "01900000-0000-7000-8000-000000000002";
    private static final String SHOWN_REPLACED = "01900000-0000-7000-8000-000000000021";
    private static final String SHOWN_REPLACED_TASK = "01900000-0000-7000-8000-000000000022";
    private static final String SHOWN_TASK = "01900000-0000-7000-8000-000000000024";
    private static final String SHOWN_PREDECESSOR = "01900000-0000-7000-8000-000000000023";
    private static final String SHOWN_REPORTED_TASK = "01900000-0000-7000-8000-000000000031";
    private static final String DONE = """
            {"effectiveOn": "2024-03-01", "percent": 100,
             "evidence": [{"title": "Biên bản", "url": "https://example.org/a"}]}""";

    private final String planId;
    private final String taskId;
    private final String predecessorId;
    private final String attachmentId;
    private final String updateId;
    private final String returnId;
    private final String commitmentId;
    private final String replacedId;
    private final String replacedTaskId;

    private SamplePlan() {
        planId = importDocument();
        attachmentId = attach();
        taskId = post("/api/v1/tasks", "createTask");
        predecessorId = post("/api/v1/tasks", "createTask");
        updateId = post("/api/v1/tasks/" + taskId + "/progress-updates", "appendProgressUpdate");
        returnId = post("/api/v1/progress-returns", "sendProgressReturn");
        commitmentId = post("/api/v1/resource-commitments", "createResourceCommitment");
        replacedId = importDocument();
        replacedTaskId = As.created(
                Identity.OFFICER, "/api/v1/tasks", SampleBodies.of("createTask").replace(SHOWN_PLAN, replacedId));
        As.created(Identity.TOURISM, "/api/v1/tasks/" + replacedTaskId + "/progress-updates", DONE);
    }

    static SamplePlan create() {
        return new SamplePlan();
    }

    /** Imports a fresh document and says which plan it became. */
    static String importDocument() {
        return As.theOfficer()
                .contentType(As.MARKDOWN)
                .body(Documents.fresh())
                .post("/api/v1/plans/imports?planYear=2024")
                .then()
                .statusCode(201)
                .extract()
                .path("planId");
    }

    String planId() {
        return planId;
    }

    String taskId() {
        return taskId;
    }

    /** What stands for each parameter of a path. */
    Map<String, String> ids() {
        return Map.ofEntries(
                Map.entry("/plans/{id}", planId),
                Map.entry("/tasks/{id}", taskId),
                Map.entry("/resource-commitments/{id}", commitmentId),
                Map.entry("/attachments/{id}", attachmentId),
                Map.entry("/audiences/{id}", first("/api/v1/audiences?planId=" + planId)),
                Map.entry("/content-themes/{id}", first("/api/v1/content-themes?planId=" + planId)),
                Map.entry("/agencies/{code}", "SDL"),
                Map.entry("{lineId}", first("/api/v1/agencies/SDL/reporting-lines?kind=CONSOLIDATION")),
                Map.entry("/calendars/{code}", "CALENDAR"),
                Map.entry("{planId}", planId),
                Map.entry("{other}", replacedId),
                Map.entry("{path}", "II.3-1"),
                Map.entry("{clausePath}", "II.3-1"),
                Map.entry("{findingId}", first("/api/v1/plans/" + planId + "/integrity-findings")),
                Map.entry("{objectiveId}", part("objectives", "addObjective")),
                Map.entry("{requirementId}", part("requirements", "addRequirement")),
                Map.entry("{recipientId}", part("recipients", "addRecipient")),
                Map.entry("{signatureId}", part("signatures", "addSignature")),
                Map.entry("{proposalId}", part("proposals", "addPlanProposal")),
                Map.entry("{basis}", "1"),
                Map.entry("/progress-returns/{id}", returnId),
                Map.entry("{updateId}", updateId));
    }

    /** A sample body with this plan's ids in the place of those that the document shows. */
    String filled(String body) {
        String own = body.replace(SHOWN_PLAN, planId).replace(SHOWN_ATTACHMENT, attachmentId);
        if (predecessorId != null) {
            own = own.replace(SHOWN_PREDECESSOR, predecessorId).replace(SHOWN_TASK, taskId);
        }
        own = taskId == null ? own : own.replace(SHOWN_REPORTED_TASK, taskId);
        return replacedId == null
                ? own
                : own.replace(SHOWN_REPLACED, replacedId).replace(SHOWN_REPLACED_TASK, replacedTaskId);
    }

    /** Evidence of who leads the task. */
    private static String attach() {
        return As.the(Identity.TOURISM)
                .contentType("text/plain")
                .body("Biên bản nghiệm thu")
                .post("/api/v1/attachments?fileName=a.txt")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    private String post(String path, String operationId) {
        return As.created(Identity.OFFICER, path, filled(SampleBodies.of(operationId)));
    }

    private String part(String kind, String operationId) {
        return post("/api/v1/plans/" + planId + "/" + kind, operationId);
    }

    private static String first(String list) {
        return As.theOfficer().get(list).then().statusCode(200).extract().path("items[0].id");
    }
}
