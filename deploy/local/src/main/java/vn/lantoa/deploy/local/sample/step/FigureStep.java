package vn.lantoa.deploy.local.sample.step;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import com.fasterxml.jackson.databind.JsonNode;

import vn.lantoa.deploy.local.sample.call.Actor;
import vn.lantoa.deploy.local.sample.call.GatewayClient;
import vn.lantoa.deploy.local.sample.sheet.Sheet;

/** Records what sources say of an event and, where they differ, which of it stands and why. */
final class FigureStep {

    private final LoadContext loading;
    private final GatewayClient gateway;

    FigureStep(LoadContext loading) {
        this.loading = loading;
        this.gateway = loading.gateway();
    }

    /** @param event its path */
    void run(String event, String code) {
        List<Sheet.Row> rows = loading.files().sheet("figures").stream()
                .filter(row -> row.text("eventCode").equals(code))
                .toList();
        String path = event + "/figures";
        JsonNode before = gateway.get(Actor.HOST, path).body();
        for (Sheet.Row row : rows) {
            boolean isNew = find(before, row).isEmpty();
            if (isNew) {
                gateway.send(Actor.HOST, gateway.post(path, figure(row)));
            }
            loading.tally().count(LoadCounts.Kind.FIGURES, isNew);
        }
        JsonNode now = gateway.get(Actor.HOST, path).body();
        rows.stream().filter(row -> row.textOrNull("chosenBecause") != null).forEach(row -> choose(path, now, row));
    }

    private void choose(String path, JsonNode known, Sheet.Row row) {
        boolean isNew = !"CHOSEN".equals(metric(known, row).path("state").asText());
        if (isNew) {
            Map<String, Object> choice =
                    Map.of("figureId", find(known, row).orElseThrow(), "reason", row.text("chosenBecause"));
            gateway.send(Actor.HOST, gateway.post(path + "/" + row.text("metric") + "/choice", choice));
        }
        loading.tally().count(LoadCounts.Kind.FIGURES, isNew);
    }

    private static JsonNode metric(JsonNode known, Sheet.Row row) {
        for (JsonNode metric : known.path("items")) {
            if (metric.path("metric").asText().equals(row.text("metric"))) {
                return metric;
            }
        }
        return known.path("nothing");
    }

    /** The id of the assertion of the same source and value. */
    private static Optional<String> find(JsonNode known, Sheet.Row row) {
        for (JsonNode assertion : metric(known, row).path("assertions")) {
            if (assertion.path("source").asText().equals(row.text("source"))
                    && assertion.path("value").decimalValue().compareTo(new BigDecimal(row.text("value"))) == 0) {
                return Optional.of(assertion.path("id").asText());
            }
        }
        return Optional.empty();
    }

    private static Map<String, Object> figure(Sheet.Row row) {
        return Map.of(
                "metric", row.text("metric"),
                "value", new BigDecimal(row.text("value")),
                "qualifier", row.text("qualifier"),
                "unit", row.text("unit"),
                "source", row.text("source"),
                "assertedOn", row.text("assertedOn"));
    }
}
