package vn.lantoa.deploy.local.sample.step.report;

import java.util.HashMap;
import java.util.Map;

import vn.lantoa.deploy.local.sample.call.Actor;
import vn.lantoa.deploy.local.sample.sheet.Sheet;
import vn.lantoa.deploy.local.sample.step.LoadContext;
import vn.lantoa.deploy.local.sample.step.LoadCounts;

/** Saves the queries of {@code queries.csv}, so that a job asks for figures by name. */
public final class SavedQueryStep {

    private final LoadContext loading;

    public SavedQueryStep(LoadContext loading) {
        this.loading = loading;
    }

    public void run() {
        for (Sheet.Row row : loading.files().sheet("queries")) {
            String path = "saved-queries/" + row.text("code");
            boolean isNew = loading.gateway().find(Actor.OFFICER, path).isEmpty();
            if (isNew) {
                loading.gateway()
                        .send(
                                Actor.OFFICER,
                                loading.gateway().put(path, entry(row)).with("If-None-Match", "*"));
            }
            loading.tally().count(LoadCounts.Kind.QUERIES, isNew);
        }
    }

    private static Map<String, Object> entry(Sheet.Row row) {
        Map<String, Object> parameters = new HashMap<>();
        parameters.put("measures", row.list("measures"));
        parameters.put("groupBy", row.list("groupBy"));
        parameters.put("from", row.text("from"));
        parameters.put("to", row.text("to"));
        return Map.of("name", row.text("name"), "nameEn", row.text("nameEn"), "parameters", parameters);
    }
}
