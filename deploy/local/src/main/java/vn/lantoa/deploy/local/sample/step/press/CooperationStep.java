package vn.lantoa.deploy.local.sample.step.press;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import vn.lantoa.deploy.local.sample.call.Actor;
import vn.lantoa.deploy.local.sample.call.GatewayClient;
import vn.lantoa.deploy.local.sample.sheet.Sheet;
import vn.lantoa.deploy.local.sample.step.LoadContext;
import vn.lantoa.deploy.local.sample.step.LoadCounts;

/**
 * Enters the international agreements of {@code cooperation.csv} and what they brought. An agreement is known by its
 * number, an output by its code.
 */
public final class CooperationStep {

    private static final String SYNTHETIC = "Dữ liệu tổng hợp / synthetic";

    private final LoadContext loading;
    private final GatewayClient gateway;

    public CooperationStep(LoadContext loading) {
        this.loading = loading;
        this.gateway = loading.gateway();
    }

    public void run(String planId) {
        for (Sheet.Row row : loading.files().sheet("cooperation")) {
            register(agreement(planId, row), row);
        }
    }

    private String agreement(String planId, Sheet.Row row) {
        Optional<String> known = gateway.all(Actor.OFFICER, "partnerships?kind=INTERNATIONAL").stream()
                .filter(one -> row.text("number").equals(one.path("number").asText()))
                .map(one -> one.path("id").asText())
                .findFirst();
        loading.tally().count(LoadCounts.Kind.COOPERATION, known.isEmpty());
        return known.orElseGet(() -> gateway.send(Actor.OFFICER, gateway.post("partnerships", terms(planId, row)))
                .text("id"));
    }

    private void register(String agreement, Sheet.Row row) {
        String path = "partnership-outputs/" + row.text("code");
        boolean isNew = gateway.find(Actor.OFFICER, path).isEmpty();
        if (isNew) {
            gateway.send(
                    Actor.OFFICER, gateway.put(path, output(agreement, row)).with("If-None-Match", "*"));
        }
        loading.tally().count(LoadCounts.Kind.COOPERATION, isNew);
    }

    private static Map<String, Object> terms(String planId, Sheet.Row row) {
        Map<String, Object> terms = new HashMap<>();
        for (String column : List.of("partner", "country", "method", "number", "signedOn", "validFrom", "validTo")) {
            terms.put(column, row.text(column));
        }
        terms.putAll(Map.of("planId", planId, "kind", "INTERNATIONAL", "note", SYNTHETIC));
        return terms;
    }

    private static Map<String, Object> output(String agreement, Sheet.Row row) {
        Map<String, Object> output = new HashMap<>();
        for (String column : List.of("title", "form", "producedOn", "language", "country", "documentNumber")) {
            output.put(column, row.text(column));
        }
        output.putAll(Map.of("partnershipId", agreement, "quantity", row.number("quantity"), "note", SYNTHETIC));
        return output;
    }
}
