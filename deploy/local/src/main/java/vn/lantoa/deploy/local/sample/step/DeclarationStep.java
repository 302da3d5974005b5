package vn.lantoa.deploy.local.sample.step;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import vn.lantoa.deploy.local.sample.call.Actor;
import vn.lantoa.deploy.local.sample.item.GeneratedItem;
import vn.lantoa.deploy.local.sample.print.ReportMonth;

/** Declares the months in the order of {@code declarations.csv}, with the control totals of what was sent. */
public final class DeclarationStep {

    private final LoadContext loading;

    public DeclarationStep(LoadContext loading) {
        this.loading = loading;
    }

    /** @param published all items of the agency */
    public void run(String agency, List<GeneratedItem> published) {
        Actor press = Actor.press(agency);
        Set<String> known =
                loading.gateway().all(press, "period-declarations?calendar=DECREE&agency=" + agency).stream()
                        .map(declaration -> declaration.path("period").asText())
                        .collect(Collectors.toSet());
        loading.files().sheet("declarations").stream()
                .filter(row -> row.text("agency").equals(agency))
                .flatMap(row -> row.list("months").stream())
                .forEach(month -> {
                    boolean isNew = !known.contains(month);
                    if (isNew) {
                        declare(press, declaration(month, published));
                    }
                    loading.tally().count(LoadCounts.Kind.DECLARATIONS, isNew);
                });
    }

    private void declare(Actor press, Map<String, Object> declaration) {
        UUID key = UUID.nameUUIDFromBytes(loading.gateway().bytes(declaration));
        loading.gateway()
                .send(
                        press,
                        loading.gateway()
                                .post("period-declarations", declaration)
                                .with("Idempotency-Key", "nam-mau-" + key));
    }

    private static Map<String, Object> declaration(String month, List<GeneratedItem> published) {
        List<GeneratedItem> ofMonth = published.stream()
                .filter(item -> ReportMonth.holding(item.day()).toString().equals(month))
                .toList();
        return Map.of(
                "period",
                month,
                "calendar",
                "DECREE",
                "items",
                ofMonth.size(),
                "seconds",
                ofMonth.stream().mapToInt(GeneratedItem::seconds).sum(),
                "nil",
                ofMonth.isEmpty());
    }
}
