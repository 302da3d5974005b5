package vn.lantoa.task;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Request bodies that are right, for tests to spoil. */
public final class Bodies {

    private Bodies() {}

    /** A task that Du lịch leads, on the first action clause of {@link PlanDocuments}. */
    public static Map<String, Object> task(UUID planId) {
        Map<String, Object> body = new LinkedHashMap<>();
        body.put("planId", planId.toString());
        body.put("title", "Viết bài về lễ hội biển");
        body.put("clausePaths", List.of("II.3-1"));
        body.put("themeCodes", List.of("T01"));
        body.put("audienceCodes", List.of("A1"));
        body.put("startOn", "2024-01-15");
        body.put("dueOn", "2024-06-01");
        body.put("lead", "SDL");
        body.put("cooperating", List.of("STC"));
        body.put("weight", 2);
        body.put("deliverable", Map.of("type", "ARTICLE", "quantity", 20, "unit", "bài"));
        return body;
    }

    /** Progress to half on a day. */
    public static Map<String, Object> progress(String effectiveOn, int percent) {
        Map<String, Object> body = new LinkedHashMap<>();
        body.put("effectiveOn", effectiveOn);
        body.put("percent", percent);
        if (percent == 100) {
            body.put("evidence", List.of(Map.of("title", "Bài đã đăng", "url", "https://example.org/bai")));
        }
        return body;
    }
}
