package vn.lantoa.deploy.local.system;

import java.util.LinkedHashMap;
import java.util.Map;

import io.restassured.specification.RequestSpecification;

import vn.lantoa.deploy.local.system.Operations.Operation;

/** A plan of its own with one of everything that an operation can name: a task led by {@code SDL}, its progress, a file. */
final class SamplePlan {

    /** A healthy system has none. */
    private static final String NO_DEAD_LETTER = "0-999999999";

    private static final String UNKNOWN = "00000000-0000-7000-8000-000000000000";

    private final String planId;
    private final String taskId;

    /** By the parameter, the more special ones before those that any path may have. */
    private final Map<String, String> ids = new LinkedHashMap<>();

    private SamplePlan() {
        planId = importDocument();
        String attachmentId = attach();
        taskId = post("/api/v1/tasks", body("createTask", attachmentId), "id");
        String updateId =
                post("/api/v1/tasks/" + taskId + "/progress-updates", body("appendProgressUpdate", attachmentId), "id");
        ids.put("/plans/{id}", planId);
        ids.put("/tasks/{id}", taskId);
        ids.put("/attachments/{id}", attachmentId);
        ids.put("/audiences/{id}", first("/api/v1/audiences?planId=" + planId));
        ids.put("/content-themes/{id}", first("/api/v1/content-themes?planId=" + planId));
        ids.put("/dead-letters/{id}", NO_DEAD_LETTER);
        ids.put("/parked-events/{id}", UNKNOWN);
        ids.put("/calendars/{code}", "DECREE");
        ids.put("{code}", "SDL");
        ids.put("{path}", "II.3-1");
        ids.put("{findingId}", first("/api/v1/plans/" + planId + "/integrity-findings"));
        ids.put("{updateId}", updateId);
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

    String attachmentId() {
        return ids.get("/attachments/{id}");
    }

    /** The operation's path, naming things that exist. */
    String pathOf(Operation operation) {
        String path = filled(operation.path());
        if (path.contains("{")) {
            throw new AssertionError("The sample plan has nothing for " + path + ": add it");
        }
        return path;
    }

    /** The operation's path with one parameter naming nothing, the others something. */
    String pathWithUnknown(Operation operation, String parameter) {
        return pathWith(
                operation, parameter, parameter.equals("code") || parameter.equals("path") ? "UNKNOWN" : UNKNOWN);
    }

    /** The operation's path with this in the place of one parameter. */
    String pathWith(Operation operation, String parameter, String value) {
        String named = "{" + parameter + "}";
        int at = operation.path().indexOf(named);
        String before = operation.path().substring(0, at);
        String after = operation.path().substring(at + named.length());
        return filled(before) + value + filled(after);
    }

    private String filled(String part) {
        String path = part;
        for (Map.Entry<String, String> id : ids.entrySet()) {
            String parameter = id.getKey().substring(id.getKey().indexOf('{'));
            path = path.replace(id.getKey(), id.getKey().replace(parameter, id.getValue()));
        }
        return path;
    }

    /** The request with a body that the operation takes, if it takes one. */
    RequestSpecification complete(Operation operation, RequestSpecification request) {
        return switch (operation.id()) {
            case "importPlan" ->
                request.contentType(As.MARKDOWN)
                        .body(Documents.fresh())
                        .queryParam("planYear", 2024)
                        .queryParam("dryRun", true);
            case "createAttachment" ->
                request.contentType("text/plain").body("Biên bản").queryParam("fileName", "a.txt");
            default -> operation.takesJson() ? request.body(bodyOf(operation)) : request;
        };
    }

    /** A JSON body that the operation takes. */
    String bodyOf(Operation operation) {
        return body(operation.id(), attachmentId());
    }

    private String body(String operationId, String attachmentId) {
        return SampleBodies.of(operationId).replace("PLAN_ID", planId).replace("ATTACHMENT_ID", attachmentId);
    }

    private static String attach() {
        return As.theOfficer()
                .contentType("text/plain")
                .body("Biên bản nghiệm thu")
                .post("/api/v1/attachments?fileName=a.txt")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    private static String post(String path, String body, String field) {
        return As.theOfficer()
                .body(body)
                .post(path)
                .then()
                .statusCode(201)
                .extract()
                .path(field);
    }

    private static String first(String list) {
        return As.theOfficer().get(list).then().statusCode(200).extract().path("items[0].id");
    }
}
