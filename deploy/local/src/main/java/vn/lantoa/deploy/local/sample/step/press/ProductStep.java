package vn.lantoa.deploy.local.sample.step.press;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import vn.lantoa.deploy.local.sample.call.Actor;
import vn.lantoa.deploy.local.sample.call.GatewayClient;
import vn.lantoa.deploy.local.sample.sheet.Sheet;
import vn.lantoa.deploy.local.sample.step.LoadContext;
import vn.lantoa.deploy.local.sample.step.LoadCounts;

/** Registers the products of {@code products.csv}, what was printed, given and seen of them: each where none is. */
public final class ProductStep {

    private static final String SYNTHETIC = "Dữ liệu tổng hợp / synthetic";

    private final LoadContext loading;
    private final GatewayClient gateway;

    public ProductStep(LoadContext loading) {
        this.loading = loading;
        this.gateway = loading.gateway();
    }

    public void run() {
        for (Sheet.Row row : loading.files().sheet("products")) {
            register(row);
            if (row.textOrNull("copies") != null) {
                String runs = "media-products/" + row.text("code") + "/print-runs";
                append(runs, runs, printRun(row));
                append("gift-distributions?product=" + row.text("code"), "gift-distributions", gift(row));
            }
            if (row.textOrNull("views") != null) {
                String snapshots = "media-products/" + row.text("code") + "/snapshots";
                append(snapshots, snapshots, snapshot(row));
            }
        }
    }

    private void register(Sheet.Row row) {
        String path = "media-products/" + row.text("code");
        boolean isNew = gateway.find(Actor.OFFICER, path).isEmpty();
        if (isNew) {
            gateway.send(Actor.OFFICER, gateway.put(path, product(row)).with("If-None-Match", "*"));
        }
        loading.tally().count(LoadCounts.Kind.PRODUCTS, isNew);
    }

    private void append(String list, String collection, Map<String, Object> entry) {
        boolean isNew = gateway.all(Actor.OFFICER, list).isEmpty();
        if (isNew) {
            gateway.send(Actor.OFFICER, gateway.post(collection, entry));
        }
        loading.tally().count(LoadCounts.Kind.PRODUCTS, isNew);
    }

    private static Map<String, Object> product(Sheet.Row row) {
        Map<String, Object> product = new HashMap<>();
        for (String column : List.of("kind", "title", "titleEn", "releasedOn")) {
            product.put(column, row.text(column));
        }
        for (String column : List.of("durationSeconds", "pages")) {
            product.put(column, row.textOrNull(column) == null ? null : row.number(column));
        }
        product.put("languages", row.list("languages"));
        return product;
    }

    private static Map<String, Object> printRun(Sheet.Row row) {
        return Map.of(
                "copies", row.number("copies"),
                "costVnd", row.number("costVnd"),
                "printedOn", row.text("printedOn"),
                "note", SYNTHETIC);
    }

    private static Map<String, Object> snapshot(Sheet.Row row) {
        return Map.of(
                "observedAt", row.text("observedAt"),
                "views", row.number("views"),
                "source", row.text("source"));
    }

    private static Map<String, Object> gift(Sheet.Row row) {
        return Map.of(
                "product", row.text("code"),
                "eventCode", row.text("eventCode"),
                "delegation", row.text("delegation"),
                "quantity", row.number("quantity"),
                "recipientType", row.text("recipientType"),
                "givenOn", row.text("givenOn"),
                "note", SYNTHETIC);
    }
}
