package vn.lantoa.deploy.local.sample.step;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;

import vn.lantoa.deploy.local.sample.call.Actor;
import vn.lantoa.deploy.local.sample.sheet.Sheet;

/** Hangs the tasks on the plan's clauses. A task is known by its title. */
public final class TaskStep {

    private final LoadContext loading;

    public TaskStep(LoadContext loading) {
        this.loading = loading;
    }

    /** The ids of the tasks, by their keys in the sheet. */
    public Map<String, String> run(String planId) {
        Map<String, String> known = new HashMap<>();
        loading.gateway()
                .all(Actor.OFFICER, "tasks?planId=" + planId)
                .forEach(task ->
                        known.put(task.path("title").asText(), task.path("id").asText()));
        Map<String, String> ids = new LinkedHashMap<>();
        for (Sheet.Row row : loading.files().sheet("tasks")) {
            String id = known.get(row.text("title"));
            loading.tally().count(LoadCounts.Kind.TASKS, id == null);
            ids.put(row.text("key"), id == null ? create(planId, row) : id);
        }
        return ids;
    }

    private String create(String planId, Sheet.Row row) {
        Map<String, Object> deliverable = Map.of(
                "type", row.text("type"),
                "quantity", row.number("quantity"),
                "unit", row.text("unit"));
        Map<String, Object> task = new LinkedHashMap<>();
        task.put("planId", planId);
        task.put("title", row.text("title"));
        for (String list : new String[] {"clausePaths", "themeCodes", "audienceCodes", "cooperating"}) {
            task.put(list, row.list(list));
        }
        task.put("startOn", row.text("startOn"));
        task.put("dueOn", row.text("dueOn"));
        task.put("lead", row.text("lead"));
        task.put("weight", new BigDecimal(row.text("weight")));
        task.put("deliverable", deliverable);
        return loading.gateway()
                .send(Actor.OFFICER, loading.gateway().post("tasks", task))
                .text("id");
    }
}
