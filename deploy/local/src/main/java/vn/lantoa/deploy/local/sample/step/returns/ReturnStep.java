package vn.lantoa.deploy.local.sample.step.returns;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import vn.lantoa.deploy.local.sample.SampleException;
import vn.lantoa.deploy.local.sample.call.Actor;
import vn.lantoa.deploy.local.sample.call.Reply;
import vn.lantoa.deploy.local.sample.sheet.Sheet;
import vn.lantoa.deploy.local.sample.step.LoadContext;
import vn.lantoa.deploy.local.sample.step.LoadCounts;

/**
 * Sends the return of the tourism department for October, of the tasks that it has not finished: they stand where they
 * stood. It is known by its agency and month.
 */
public final class ReturnStep {

    private static final String AGENCY = "SDL";
    private static final String MONTH = "2024-10";
    private static final int ALL = 100;

    private final LoadContext loading;

    public ReturnStep(LoadContext loading) {
        this.loading = loading;
    }

    /** @param tasks their ids, by their keys in the sheets */
    public void run(String planId, Map<String, String> tasks) {
        String known = "progress-returns?planId=" + planId + "&agency=" + AGENCY + "&month=" + MONTH;
        boolean missing = loading.gateway().all(Actor.OFFICER, known).isEmpty();
        if (missing) {
            Map<String, Object> sent = Map.of(
                    "planId", planId,
                    "agency", AGENCY,
                    "month", MONTH,
                    "note", "Tháng 10 giữ nguyên tiến độ",
                    "updates", updates(tasks));
            Reply reply = loading.gateway()
                    .send(Actor.ofAgency(AGENCY), loading.gateway().post("progress-returns", sent));
            if (reply.body().path("rejected").asInt(1) > 0) {
                throw new SampleException("lines of the return of " + MONTH + " are rejected: " + reply.body());
            }
        }
        loading.tally().count(LoadCounts.Kind.RETURNS, missing);
    }

    private List<Map<String, Object>> updates(Map<String, String> tasks) {
        Set<String> own = loading.files().sheet("tasks").stream()
                .filter(row -> row.text("lead").equals(AGENCY))
                .map(row -> row.text("key"))
                .collect(Collectors.toSet());
        Map<String, Sheet.Row> last = new LinkedHashMap<>();
        loading.files().sheet("progress").stream()
                .filter(row -> own.contains(row.text("key")))
                .forEach(row -> last.put(row.text("key"), row));
        return last.values().stream()
                .filter(row -> Integer.parseInt(row.text("percent")) < ALL)
                .map(row -> Map.<String, Object>of(
                        "taskId", tasks.get(row.text("key")),
                        "percent", row.number("percent"),
                        "quantityDone", row.number("quantityDone")))
                .toList();
    }
}
