package vn.lantoa.deploy.local.sample.step;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import vn.lantoa.deploy.local.sample.SampleException;
import vn.lantoa.deploy.local.sample.call.Actor;
import vn.lantoa.deploy.local.sample.sheet.Sheet;

/** Reports how far the tasks are, each agency its own. An update is known by its task, its day and its percent. */
public final class ProgressStep {

    private static final String EVIDENCE = "https://example.org/lan-toa-mau/";

    private final LoadContext loading;

    public ProgressStep(LoadContext loading) {
        this.loading = loading;
    }

    /** @param tasks their ids, by their keys in the sheets */
    public void run(Map<String, String> tasks) {
        Map<String, String> leads = loading.files().sheet("tasks").stream()
                .collect(Collectors.toMap(row -> row.text("key"), row -> row.text("lead")));
        Map<String, List<Sheet.Row>> updates = loading.files().sheet("progress").stream()
                .collect(Collectors.groupingBy(row -> row.text("key"), LinkedHashMap::new, Collectors.toList()));
        updates.forEach((key, rows) -> {
            String lead = leads.get(key);
            if (lead == null) {
                throw new SampleException("progress of a task that is not among the tasks: " + key);
            }
            append("tasks/" + tasks.get(key) + "/progress-updates", lead, rows);
        });
    }

    private void append(String path, String lead, List<Sheet.Row> rows) {
        Set<String> known = loading.gateway().all(Actor.OFFICER, path).stream()
                .map(update -> name(
                        update.path("effectiveOn").asText(),
                        update.path("percent").decimalValue()))
                .collect(Collectors.toSet());
        for (Sheet.Row row : rows) {
            boolean isNew = !known.contains(name(row.text("effectiveOn"), new BigDecimal(row.text("percent"))));
            if (isNew) {
                loading.gateway().send(Actor.ofAgency(lead), loading.gateway().post(path, update(row)));
            }
            loading.tally().count(LoadCounts.Kind.PROGRESS, isNew);
        }
    }

    private static String name(String day, BigDecimal percent) {
        return day + " " + percent.stripTrailingZeros().toPlainString();
    }

    private static Map<String, Object> update(Sheet.Row row) {
        List<Map<String, String>> evidence = row.text("evidence").isEmpty()
                ? List.of()
                : List.of(Map.of(
                        "title",
                        row.text("evidence"),
                        "url",
                        EVIDENCE + row.text("key") + "/" + row.text("effectiveOn")));
        return Map.of(
                "effectiveOn", row.text("effectiveOn"),
                "percent", row.number("percent"),
                "quantityDone", row.number("quantityDone"),
                "note", row.text("note"),
                "evidence", evidence);
    }
}
