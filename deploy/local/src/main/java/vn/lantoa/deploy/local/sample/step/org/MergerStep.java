package vn.lantoa.deploy.local.sample.step.org;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import vn.lantoa.deploy.local.sample.call.Actor;
import vn.lantoa.deploy.local.sample.sheet.Sheet;
import vn.lantoa.deploy.local.sample.step.LoadContext;
import vn.lantoa.deploy.local.sample.step.LoadCounts;

/** Registers agencies that merge within the year ({@code mergers.csv}), and a task that passes to their successor. */
public final class MergerStep {

    private static final String TITLE = "Phát bản tin chính sách trên loa xã Mẫu Đông (dữ liệu tổng hợp)";

    private final LoadContext loading;

    public MergerStep(LoadContext loading) {
        this.loading = loading;
    }

    /** @param subPlanId the plan of the city that the agencies belong to */
    public void run(String subPlanId) {
        loading.files().sheet("mergers").forEach(row -> count(register(row)));
        count(addTask(subPlanId));
    }

    private void count(boolean writtenNow) {
        loading.tally().count(LoadCounts.Kind.SUB_PLANS, writtenNow);
    }

    private boolean register(Sheet.Row row) {
        String path = "agencies/" + row.text("code");
        if (loading.gateway().find(Actor.OFFICER, path).isPresent()) {
            return false;
        }
        Map<String, Object> entry = new HashMap<>();
        row.values().keySet().forEach(column -> entry.put(column, row.textOrNull(column)));
        entry.put("predecessors", row.list("predecessors"));
        loading.gateway().send(Actor.OFFICER, loading.gateway().put(path, entry).with("If-None-Match", "*"));
        return true;
    }

    private boolean addTask(String planId) {
        boolean known = loading.gateway().all(Actor.OFFICER, "tasks?planId=" + planId).stream()
                .anyMatch(task -> task.path("title").asText().equals(TITLE));
        if (!known) {
            Map<String, Object> task = Map.of(
                    "planId",
                    planId,
                    "title",
                    TITLE,
                    "clausePaths",
                    List.of("II.3-1"),
                    "startOn",
                    "2024-03-01",
                    "dueOn",
                    "2024-12-14",
                    "lead",
                    "UBND-MAUDONG",
                    "deliverable",
                    Map.of("type", "BULLETIN", "quantity", 24, "unit", "bản tin"));
            loading.gateway().send(Actor.OFFICER, loading.gateway().post("tasks", task));
        }
        return !known;
    }
}
