package vn.lantoa.deploy.local.sample.step.task;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import vn.lantoa.deploy.local.sample.SampleException;
import vn.lantoa.deploy.local.sample.call.Actor;
import vn.lantoa.deploy.local.sample.call.Reply;
import vn.lantoa.deploy.local.sample.sheet.Sheet;
import vn.lantoa.deploy.local.sample.step.LoadContext;
import vn.lantoa.deploy.local.sample.step.LoadCounts;

/**
 * Says of some tasks what they are called, who advises and inspects, what comes first and what they need, from
 * {@code work.csv} as one file; and enters what agencies commit to them, from {@code commitments.csv}.
 */
public final class WorkStep {

    private static final String KEY = "key";
    private static final String COMMITMENTS = "resource-commitments";

    private final LoadContext loading;

    public WorkStep(LoadContext loading) {
        this.loading = loading;
    }

    /** @param tasks their ids by their keys in the sheet of tasks */
    public void run(String planId, Map<String, String> tasks) {
        Map<String, String> codes = new HashMap<>();
        loading.gateway()
                .all(Actor.OFFICER, "tasks?planId=" + planId)
                .forEach(task ->
                        codes.put(task.path("id").asText(), task.path("code").asText()));
        List<Sheet.Row> missing = new ArrayList<>();
        for (Sheet.Row row : loading.files().sheet("work")) {
            boolean known = row.text("code").equals(codes.get(tasks.get(row.text(KEY))));
            if (!known) {
                missing.add(row);
            }
            loading.tally().count(LoadCounts.Kind.WORK, !known);
        }
        if (!missing.isEmpty()) {
            send(planId, file(missing, tasks));
        }
        loading.files().sheet("commitments").forEach(row -> loading.tally()
                .count(LoadCounts.Kind.WORK, commit(row, tasks)));
    }

    private void send(String planId, String file) {
        Reply reply = loading.gateway()
                .send(
                        Actor.OFFICER,
                        loading.gateway()
                                .post(
                                        "tasks/bulk?planId=" + planId,
                                        "text/csv; charset=UTF-8",
                                        file.getBytes(StandardCharsets.UTF_8)));
        if (reply.body().path("rejected").asInt(1) > 0) {
            throw new SampleException("lines of work.csv are rejected: " + reply.body());
        }
    }

    /** As it is sent: the ids of tasks in the place of their keys. */
    private static String file(List<Sheet.Row> rows, Map<String, String> tasks) {
        List<String> columns = new ArrayList<>(rows.get(0).values().keySet());
        columns.remove(KEY);
        List<String> lines = new ArrayList<>(List.of("id," + String.join(",", columns)));
        for (Sheet.Row row : rows) {
            lines.add(columns.stream()
                    .map(column -> '"' + row.text(column).replace("\"", "\"\"") + '"')
                    .collect(Collectors.joining(",", tasks.get(row.text(KEY)) + ",", "")));
        }
        return String.join("\n", lines) + "\n";
    }

    private boolean commit(Sheet.Row row, Map<String, String> tasks) {
        String of = COMMITMENTS + "?taskId=" + tasks.get(row.text(KEY)) + "&agency=" + row.text("agency");
        boolean missing = loading.gateway().all(Actor.OFFICER, of).isEmpty();
        if (missing) {
            Map<String, Object> commitment = new HashMap<>(row.values());
            commitment.remove(KEY);
            commitment.put("taskId", tasks.get(row.text(KEY)));
            commitment.put("staffCount", row.number("staffCount"));
            commitment.put("amountVnd", row.number("amountVnd"));
            loading.gateway().send(Actor.OFFICER, loading.gateway().post(COMMITMENTS, commitment));
        }
        return missing;
    }
}
