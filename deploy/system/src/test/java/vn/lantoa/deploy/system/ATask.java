package vn.lantoa.deploy.system;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import vn.lantoa.platform.testing.token.Identity;

/**
 * Makes tasks and reports their progress, as the plan's officer. Led by {@code SDL} and due in June 2024 unless it says
 * so.
 */
final class ATask {

    private final Map<String, Object> entry = new LinkedHashMap<>();

    private ATask(String planId, String title) {
        entry.put("planId", planId);
        entry.put("title", title);
        entry.put("lead", "SDL");
        entry.put("startOn", "2024-01-15");
        entry.put("dueOn", "2024-06-30");
    }

    static ATask of(String planId, String title) {
        return new ATask(planId, title);
    }

    ATask serving(String... clausePaths) {
        return with("clausePaths", List.of(clausePaths));
    }

    ATask ledBy(String agency) {
        return with("lead", agency);
    }

    ATask dueOn(String day) {
        return with("dueOn", day);
    }

    ATask weighing(int weight) {
        return with("weight", weight);
    }

    ATask with(String field, Object value) {
        entry.put(field, value);
        return this;
    }

    Map<String, Object> entry() {
        return entry;
    }

    /** Creates it and says its id. */
    String create() {
        return As.created(Identity.OFFICER, "/api/v1/tasks", entry);
    }

    /** Reports progress, with a link where it is complete, and says the instant at which that became known. */
    static String report(String taskId, String effectiveOn, int percent) {
        List<Map<String, String>> evidence = new ArrayList<>();
        if (percent == 100) {
            evidence.add(Map.of("title", "Bài đã đăng", "url", "https://example.vn/bai"));
        }
        return As.theOfficer()
                .body(Map.of("effectiveOn", effectiveOn, "percent", percent, "evidence", evidence))
                .post("/api/v1/tasks/" + taskId + "/progress-updates")
                .then()
                .statusCode(201)
                .extract()
                .path("recordedAt");
    }

    static void cancel(String taskId, String on) {
        As.theOfficer()
                .header("If-Match", "\"0\"")
                .body(Map.of("to", "CANCELLED", "on", on, "reason", "Không còn cần"))
                .post("/api/v1/tasks/" + taskId + "/transitions")
                .then()
                .statusCode(200);
    }
}
