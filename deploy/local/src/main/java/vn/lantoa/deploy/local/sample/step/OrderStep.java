package vn.lantoa.deploy.local.sample.step;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import vn.lantoa.deploy.local.sample.call.Actor;
import vn.lantoa.deploy.local.sample.item.GeneratedItem;
import vn.lantoa.deploy.local.sample.sheet.Sheet;

/**
 * Places the orders of {@code orders.csv}, names them at what the agency delivers on them, and accepts what matched.
 * Agreement and order are known by their numbers, the acceptance by being there.
 */
public final class OrderStep {

    private static final String SYNTHETIC = "Dữ liệu tổng hợp / synthetic";

    private final LoadContext loading;
    private final List<String> orders = new ArrayList<>();

    public OrderStep(LoadContext loading) {
        this.loading = loading;
    }

    /**
     * Places the agency's orders.
     *
     * @param published all items of the agency
     * @return the same, those that are delivered on an order with its id
     */
    public List<GeneratedItem> place(String planId, String agency, List<GeneratedItem> published) {
        Map<String, String> orderOf = new HashMap<>();
        loading.files().sheet("orders").stream()
                .filter(row -> row.text("agency").equals(agency))
                .forEach(row -> {
                    String order = order(planId, row);
                    orders.add(order);
                    delivered(row, published).forEach(item -> orderOf.put(item.externalId(), order));
                });
        return published.stream()
                .map(item -> item.on(orderOf.get(item.externalId())))
                .toList();
    }

    /** Accepts what matched, once. */
    public void accept() {
        orders.forEach(order -> accept("orders/" + order + "/acceptances"));
    }

    private String order(String planId, Sheet.Row row) {
        String partnership = findOrCreate(
                "partnerships?agency=" + row.text("agency"),
                "partnerships",
                row.text("partnership"),
                terms(planId, row));
        String within = "partnerships/" + partnership + "/orders";
        return findOrCreate(within, within, row.text("order"), entry(row));
    }

    private String findOrCreate(String list, String collection, String number, Map<String, Object> body) {
        Optional<String> known = loading.gateway().all(Actor.OFFICER, list).stream()
                .filter(one -> number.equals(one.path("number").asText()))
                .map(one -> one.path("id").asText())
                .findFirst();
        loading.tally().count(LoadCounts.Kind.ORDERS, known.isEmpty());
        return known.orElseGet(() -> loading.gateway()
                .send(Actor.OFFICER, loading.gateway().post(collection, body))
                .text("id"));
    }

    private static Map<String, Object> terms(String planId, Sheet.Row row) {
        return Map.of(
                "agency", row.text("agency"),
                "planId", planId,
                "kind", "PRESS",
                "method", "ORDER",
                "number", row.text("partnership"),
                "signedOn", row.text("signedOn"),
                "validFrom", row.text("validFrom"),
                "validTo", row.text("validTo"),
                "valueVnd", row.number("valueVnd"),
                "note", SYNTHETIC);
    }

    private static Map<String, Object> entry(Sheet.Row row) {
        Map<String, Object> deliverable = Map.of(
                "genre", row.text("genre"),
                "language", row.text("language"),
                "quantity", row.number("quantity"),
                "unitPriceVnd", row.number("unitPriceVnd"));
        return Map.of(
                "number", row.text("order"),
                "dueOn", row.text("dueOn"),
                "deliverables", List.of(deliverable),
                "note", SYNTHETIC);
    }

    /** For each genre the first new works from the day on, so many of them. */
    private static List<GeneratedItem> delivered(Sheet.Row row, List<GeneratedItem> published) {
        List<GeneratedItem> delivered = new ArrayList<>();
        for (String part : row.list("deliver")) {
            String[] genre = part.split("=");
            published.stream()
                    .filter(item -> item.newProduction() && item.genre().equals(genre[0]))
                    .filter(item -> item.day().toString().compareTo(row.text("deliverFrom")) >= 0)
                    .sorted((one, other) -> one.publishedAt().compareTo(other.publishedAt()))
                    .limit(Long.parseLong(genre[1]))
                    .forEach(delivered::add);
        }
        return delivered;
    }

    private void accept(String acceptances) {
        boolean isNew = loading.gateway().all(Actor.OFFICER, acceptances).isEmpty();
        if (isNew) {
            Map<String, Object> acceptance = Map.of("acceptedBy", "Người nghiệm thu mẫu", "note", SYNTHETIC);
            loading.gateway().send(Actor.OFFICER, loading.gateway().post(acceptances, acceptance));
        }
        loading.tally().count(LoadCounts.Kind.ORDERS, isNew);
    }
}
