package vn.lantoa.deploy.local.sample.step.press;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import com.fasterxml.jackson.databind.JsonNode;

import vn.lantoa.deploy.local.sample.call.Actor;
import vn.lantoa.deploy.local.sample.item.GeneratedItem;
import vn.lantoa.deploy.local.sample.step.LoadContext;
import vn.lantoa.deploy.local.sample.step.LoadCounts;

/** Clears the first work that is delivered on an order of its agency. The clearance is known by its number. */
public final class ClearanceStep {

    private static final String NUMBER = "01/XN-MAU";

    private final LoadContext loading;

    public ClearanceStep(LoadContext loading) {
        this.loading = loading;
    }

    /** The same items, the one that was cleared with its clearance. */
    public List<GeneratedItem> clear(String agency, List<GeneratedItem> published) {
        Optional<GeneratedItem> first = published.stream()
                .filter(item -> item.named().orderId() != null)
                .findFirst();
        if (first.isEmpty()) {
            return published;
        }
        GeneratedItem cleared = first.get().cleared(clearance(agency, first.get()));
        return published.stream()
                .map(item -> item.equals(first.get()) ? cleared : item)
                .toList();
    }

    private String clearance(String agency, GeneratedItem item) {
        Optional<String> known = loading.gateway().all(Actor.OFFICER, "content-clearances?agency=" + agency).stream()
                .filter(one -> isOf(item, one))
                .map(one -> one.path("id").asText())
                .findFirst();
        loading.tally().count(LoadCounts.Kind.CLEARANCES, known.isEmpty());
        return known.orElseGet(() -> loading.gateway()
                .send(Actor.OFFICER, loading.gateway().post("content-clearances", entry(agency, item)))
                .text("id"));
    }

    private static boolean isOf(GeneratedItem item, JsonNode clearance) {
        return NUMBER.equals(clearance.path("number").asText())
                && item.workId().equals(clearance.path("workId").asText());
    }

    private static Map<String, Object> entry(String agency, GeneratedItem item) {
        return Map.of(
                "agency",
                agency,
                "workId",
                item.workId(),
                "number",
                NUMBER,
                "clearedBy",
                "Người duyệt mẫu",
                "clearedOn",
                item.day().toString(),
                "classification",
                "PUBLIC",
                "note",
                "Dữ liệu tổng hợp / synthetic");
    }
}
