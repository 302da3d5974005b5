package vn.lantoa.deploy.local.sample.step.money;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import com.fasterxml.jackson.databind.JsonNode;
import org.jspecify.annotations.Nullable;

import vn.lantoa.deploy.local.sample.SampleYear;
import vn.lantoa.deploy.local.sample.call.Actor;
import vn.lantoa.deploy.local.sample.call.GatewayClient;
import vn.lantoa.deploy.local.sample.sheet.Sheet;
import vn.lantoa.deploy.local.sample.step.LoadContext;
import vn.lantoa.deploy.local.sample.step.LoadCounts;

/** Books the lines of {@code budget.csv}, stage by stage. A line is known by its title, an entry by its document. */
public final class MoneyStep {

    private static final String LINES = "budget-lines";

    /** The stages with the days on which they are booked. */
    private static final List<Stage> STAGES = List.of(
            new Stage("PLANNED", "2024-01-10"),
            new Stage("ALLOCATED", "2024-02-05"),
            new Stage("COMMITTED", "2024-03-15"),
            new Stage("DISBURSED", "2024-06-20"),
            new Stage("SETTLED", "2024-12-10"));

    private final LoadContext loading;
    private final GatewayClient gateway;

    private record Stage(String name, String on) {

        String column() {
            return name.toLowerCase(Locale.ROOT);
        }
    }

    public MoneyStep(LoadContext loading) {
        this.loading = loading;
        this.gateway = loading.gateway();
    }

    /** @param tasks the ids of the tasks, by their keys in the sheet */
    public void run(String planId, Map<String, String> tasks) {
        new SourceStep(loading, planId).run();
        Map<String, String> known = new HashMap<>();
        gateway.all(Actor.FINANCE, LINES + "?planId=" + planId)
                .forEach(line ->
                        known.put(line.path("title").asText(), line.path("id").asText()));
        for (Sheet.Row row : loading.files().sheet("budget")) {
            String id = known.get(row.text("title"));
            loading.tally().count(LoadCounts.Kind.MONEY, id == null);
            book(row, id == null ? open(planId, tasks, row) : id);
        }
    }

    private String open(String planId, Map<String, String> tasks, Sheet.Row row) {
        Map<String, Object> line = new HashMap<>();
        for (String column : List.of("title", "agency", "sourceCode", "clausePath", "eventCode", "programmeRef")) {
            line.put(column, row.textOrNull(column));
        }
        line.put("planId", planId);
        line.put("fiscalYear", SampleYear.YEAR);
        line.put("taskId", tasks.get(row.text("task")));
        return gateway.send(Actor.FINANCE, gateway.post(LINES, line)).text("id");
    }

    private void book(Sheet.Row row, String line) {
        Map<String, String> booked = new HashMap<>();
        for (JsonNode entry : gateway.all(Actor.FINANCE, LINES + "/" + line + "/entries")) {
            booked.put(entry.path("document").asText(), entry.path("id").asText());
        }
        String mistake = row.textOrNull("mistaken");
        for (Stage stage : STAGES) {
            String amount = row.textOrNull(stage.column());
            if (amount != null && stage.name().equals("DISBURSED") && mistake != null) {
                String wrong = document(row, "NHAM");
                book(line, booked, entry(stage, mistake, wrong, null));
                book(line, booked, entry(stage, mistake, document(row, "DAO"), booked.get(wrong)));
            }
            if (amount != null) {
                book(line, booked, entry(stage, amount, document(row, stage.name()), null));
            }
        }
    }

    private static String document(Sheet.Row row, String what) {
        return "CT-MAU/" + row.text("key") + "/" + what;
    }

    private static Map<String, Object> entry(Stage stage, String amount, String document, @Nullable String reverses) {
        Map<String, Object> entry = new HashMap<>();
        entry.put("stage", stage.name());
        entry.put("amountVnd", Long.valueOf(amount));
        entry.put("bookedOn", stage.on());
        entry.put("document", document);
        entry.put("reverses", reverses);
        return entry;
    }

    private void book(String line, Map<String, String> booked, Map<String, Object> entry) {
        String document = String.valueOf(entry.get("document"));
        boolean isNew = !booked.containsKey(document);
        if (isNew) {
            String id = gateway.send(Actor.FINANCE, gateway.post(LINES + "/" + line + "/entries", entry))
                    .text("id");
            booked.put(document, id);
        }
        loading.tally().count(LoadCounts.Kind.MONEY, isNew);
    }
}
