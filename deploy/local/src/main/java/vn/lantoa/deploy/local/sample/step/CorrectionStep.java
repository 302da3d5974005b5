package vn.lantoa.deploy.local.sample.step;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import com.fasterxml.jackson.databind.JsonNode;

import vn.lantoa.deploy.local.sample.call.Actor;
import vn.lantoa.deploy.local.sample.call.GatewayClient;
import vn.lantoa.deploy.local.sample.call.Reply;

/**
 * Locks the first report month, and corrects in it: one correction is approved, another waits for the approver, who can
 * see what it does to the figures.
 */
public final class CorrectionStep {

    private static final String LOCK = "periods/DECREE/2024-01/lock";
    private static final String AGENCY = "BBD";
    private static final String ITEMS =
            "content-items?agency=" + AGENCY + "&from=2023-12-15&to=2024-01-15&withdrawn=false&sort=publishedAt";
    private static final String APPROVED = "Dữ liệu tổng hợp / synthetic: ghi thiếu tên chuyên mục trong tiêu đề";
    private static final String WAITING = "Dữ liệu tổng hợp / synthetic: tin đăng hai lần";

    private static final String THEME = "Dữ liệu tổng hợp / synthetic: ghi nhầm nội dung truyền thông";

    private final LoadContext loading;
    private final GatewayClient gateway;

    public CorrectionStep(LoadContext loading) {
        this.loading = loading;
        this.gateway = loading.gateway();
    }

    public void run() {
        lock();
        List<JsonNode> items = gateway.all(Actor.press(AGENCY), ITEMS);
        JsonNode first = items.get(0);
        String title = first.path("title").asText();
        approve(asked(APPROVED, Map.of("externalId", name(first), "set", Map.of("title", title + " (Chuyên mục)"))));
        asked(WAITING, Map.of("externalId", name(items.get(1)), "withdraw", true));
    }

    /** Corrects of which theme an item of the locked month is: what a sealed report said of both is not so any more. */
    public void correctTheme() {
        JsonNode item = gateway.all(Actor.press(AGENCY), ITEMS).get(2);
        String theme = item.path("themes").toString().contains("T01") ? "T02" : "T01";
        approve(asked(THEME, Map.of("externalId", name(item), "set", Map.of("themes", List.of(theme)))));
    }

    private static String name(JsonNode item) {
        return item.path("externalId").asText();
    }

    private void lock() {
        boolean isNew = gateway.get(Actor.OFFICER, "periods/lock")
                .body()
                .path("lockedUntil")
                .isNull();
        if (isNew) {
            gateway.send(Actor.OFFICER, gateway.post(LOCK, "application/json", new byte[0]));
        }
        loading.tally().count(LoadCounts.Kind.CORRECTIONS, isNew);
    }

    /** The path of the correction with that reason, asked for now or before. */
    private String asked(String reason, Map<String, Object> line) {
        Optional<String> known = gateway.all(Actor.press(AGENCY), "corrections?agency=" + AGENCY).stream()
                .filter(correction -> reason.equals(correction.path("reason").asText()))
                .map(correction -> correction.path("id").asText())
                .findFirst();
        loading.tally().count(LoadCounts.Kind.CORRECTIONS, known.isEmpty());
        return "corrections/" + known.orElseGet(() -> ask(Map.of("reason", reason, "items", List.of(line))));
    }

    private String ask(Map<String, Object> correction) {
        UUID key = UUID.nameUUIDFromBytes(gateway.bytes(correction));
        return gateway.send(
                        Actor.press(AGENCY),
                        gateway.post("corrections", correction).with("Idempotency-Key", "nam-mau-" + key))
                .text("id");
    }

    private void approve(String correction) {
        Reply now = gateway.get(Actor.APPROVER, correction);
        if ("REQUESTED".equals(now.text("state"))) {
            gateway.send(
                    Actor.APPROVER,
                    gateway.post(correction + "/approve", "application/json", new byte[0])
                            .with("If-Match", now.tag()));
        }
    }
}
