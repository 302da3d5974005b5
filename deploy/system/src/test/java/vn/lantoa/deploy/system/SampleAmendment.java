package vn.lantoa.deploy.system;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;

import vn.lantoa.platform.testing.token.Identity;

/** A plan in force with an issuer of its own, an obstacle, and an amendment that touches the plan's one task. */
final class SampleAmendment {

    private static final String SHOWN_PLAN = "01900000-0000-7000-8000-000000000001";
    private static final String SHOWN_OBSTACLE = "01900000-0000-7000-8000-000000000126";
    private static final String SHOWN_TASK = "01900000-0000-7000-8000-000000000127";
    private static final String SHOWN_TASK_OF_OBSTACLE = "01900000-0000-7000-8000-000000000128";
    private static final String SHOWN_AMENDMENT = "01900000-0000-7000-8000-000000000129";

    private final String planId = SamplePlan.importDocument();
    private final String otherTaskId;
    private final String taskId;
    private final String obstacleId;
    private final String amendmentId;

    private SampleAmendment(SamplePlan plan) {
        otherTaskId = plan.taskId();
        issue();
        taskId = As.created(
                Identity.OFFICER, "/api/v1/tasks", SampleBodies.of("createTask").replace(SHOWN_PLAN, planId));
        obstacleId = As.created(
                Identity.OFFICER,
                "/api/v1/obstacles",
                SampleBodies.of("raiseObstacle").replace(SHOWN_PLAN, planId));
        amendmentId = As.created(
                Identity.OFFICER,
                "/api/v1/plans/" + planId + "/amendments",
                SampleBodies.all("proposeAmendment")
                        .get("complete")
                        .toString()
                        .replace(SHOWN_OBSTACLE, obstacleId)
                        .replace(SHOWN_TASK, taskId));
    }

    static SampleAmendment create(SamplePlan plan) {
        return new SampleAmendment(plan);
    }

    private void issue() {
        String issuer = "SM-" + UUID.randomUUID().toString().substring(0, 8).toUpperCase(Locale.ROOT);
        As.created(Identity.OFFICER, "/api/v1/agencies", """
                {"code": "%s", "name": "Cơ quan mẫu", "level": "DEPARTMENT"}""".formatted(issuer));
        As.theOfficer()
                .header("If-Match", "*")
                .body(SampleBodies.of("putPlan").replace("\"UBND\"", "\"" + issuer + "\""))
                .put("/api/v1/plans/" + planId)
                .then()
                .statusCode(200);
        As.theOfficer()
                .header("If-Match", "*")
                .body(Map.of("to", "ISSUED"))
                .post("/api/v1/plans/" + planId + "/transitions")
                .then()
                .statusCode(200);
    }

    /** What stands for each parameter of a path, to be asked before those of {@link SamplePlan}. */
    Map<String, String> ids() {
        Map<String, String> ids = new LinkedHashMap<>();
        ids.put("/plans/{id}/amendments", planId);
        ids.put("{amendmentId}", amendmentId);
        ids.put("/obstacles/{id}", obstacleId);
        return ids;
    }

    /** A sample body with these ids in the place of those that the document shows. */
    String filled(String body) {
        return body.replace(SHOWN_OBSTACLE, obstacleId)
                .replace(SHOWN_TASK, taskId)
                .replace(SHOWN_TASK_OF_OBSTACLE, otherTaskId)
                .replace(SHOWN_AMENDMENT, amendmentId);
    }
}
