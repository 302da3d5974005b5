package vn.lantoa.deploy.local.sample.step.press;

import java.util.HashMap;
import java.util.Map;

import vn.lantoa.deploy.local.sample.call.Actor;
import vn.lantoa.deploy.local.sample.sheet.Sheet;
import vn.lantoa.deploy.local.sample.step.LoadContext;
import vn.lantoa.deploy.local.sample.step.LoadCounts;

/** Enters what organisations supplied to the press, from {@code supplies.csv}; each is known by its title. */
public final class SupplyStep {

    private static final String SUPPLIES = "information-supplies";

    private final LoadContext loading;

    public SupplyStep(LoadContext loading) {
        this.loading = loading;
    }

    public void run() {
        for (Sheet.Row row : loading.files().sheet("supplies")) {
            String known = SUPPLIES + "?supplier=" + row.text("supplier") + "&month=" + row.text("month");
            boolean isNew = loading.gateway().all(Actor.OFFICER, known).stream()
                    .noneMatch(supply -> supply.path("title").asText().equals(row.text("title")));
            if (isNew) {
                Map<String, Object> supply = new HashMap<>(row.values());
                supply.put("sentTo", row.list("sentTo"));
                loading.gateway().send(Actor.OFFICER, loading.gateway().post(SUPPLIES, supply));
            }
            loading.tally().count(LoadCounts.Kind.SUPPLIES, isNew);
        }
    }
}
