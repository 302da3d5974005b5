package vn.lantoa.deploy.local.sample.step.press;

import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import com.fasterxml.jackson.databind.JsonNode;

import vn.lantoa.deploy.local.receiver.WebhookReceiver;
import vn.lantoa.deploy.local.sample.call.Actor;
import vn.lantoa.deploy.local.sample.call.GatewayClient;
import vn.lantoa.deploy.local.sample.call.Reply;
import vn.lantoa.deploy.local.sample.step.LoadContext;
import vn.lantoa.deploy.local.sample.step.LoadCounts;

/** Registers the receiver as a webhook of an agency. It is known by its address, wherever the receiver listens now. */
public final class WebhookStep {

    private static final Actor PRESS = Actor.press("BBD");
    private static final List<String> EVENTS =
            List.of("SUBMISSION_FINISHED", "PERIOD_DECLARED", "ORDER_CHANGED", "ORDER_ACCEPTED", "PERIOD_LOCKED");

    private final LoadContext loading;
    private final GatewayClient gateway;
    private final WebhookReceiver receiver;

    public WebhookStep(LoadContext loading, WebhookReceiver receiver) {
        this.loading = loading;
        this.gateway = loading.gateway();
        this.receiver = receiver;
    }

    public void run() {
        Optional<JsonNode> known = gateway.all(PRESS, "webhooks?sort=createdAt").stream()
                .filter(webhook -> WebhookReceiver.PATH.equals(
                        URI.create(webhook.path("url").asText()).getPath()))
                .findFirst();
        if (known.isEmpty()) {
            learn(gateway.send(PRESS, gateway.post("webhooks", entry())));
        }
        boolean written = known.isEmpty() || mend(known.get());
        loading.tally().count(LoadCounts.Kind.WEBHOOKS, written);
    }

    /** Whether one that was registered before led elsewhere, was disabled, or had its secret lost, and does no more. */
    private boolean mend(JsonNode webhook) {
        String id = webhook.path("id").asText();
        boolean mended = false;
        if (!webhook.path("enabled").asBoolean()
                || !receiver.url().equals(webhook.path("url").asText())) {
            String tag = gateway.get(PRESS, "webhooks/" + id).tag();
            gateway.send(PRESS, gateway.put("webhooks/" + id, entry()).with("If-Match", tag));
            mended = true;
        }
        if (!receiver.knows(id)) {
            learn(gateway.send(PRESS, gateway.post("webhooks/" + id + "/secret", "application/json", new byte[0])));
            mended = true;
        }
        return mended;
    }

    private void learn(Reply webhook) {
        receiver.learn(webhook.text("id"), webhook.text("secret"));
    }

    private Map<String, Object> entry() {
        return Map.of("url", receiver.url(), "events", EVENTS, "enabled", true);
    }
}
