package vn.lantoa.media.webhook.delivery;

import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import org.jspecify.annotations.Nullable;

import vn.lantoa.media.press.PracticeAgencies;
import vn.lantoa.media.webhook.WebhookAudienceTable;
import vn.lantoa.media.webhook.WebhookEvent;
import vn.lantoa.platform.web.json.StoredJson;

/**
 * Tells webhooks what happened, in the transaction in which it does: both are there, or neither is. Events are thin:
 * what it is, when, and where it can be read.
 */
@ApplicationScoped
public class WebhookEvents {

    private final WebhookAudienceTable audience;
    private final DeliveryTable deliveries;
    private final PracticeAgencies practising;
    private final StoredJson json;
    private final Clock clock;

    WebhookEvents(
            WebhookAudienceTable audience,
            DeliveryTable deliveries,
            PracticeAgencies practising,
            StoredJson json,
            Clock clock) {
        this.audience = audience;
        this.deliveries = deliveries;
        this.practising = practising;
        this.json = json;
        this.clock = clock;
    }

    /**
     * To be called in the transaction of the effect.
     *
     * @param agency the press agency whose event it is; of one for practice only its own webhooks are told
     * @param ids of the records that it is about: an event each
     */
    public void tell(WebhookEvent event, String agency, Collection<UUID> ids) {
        write(event, agency, ids);
    }

    /** Tells what is no agency's own, and everybody may read; in the transaction of the effect. */
    public void tellEverybody(WebhookEvent event, UUID id) {
        write(event, null, List.of(id));
    }

    private void write(WebhookEvent event, @Nullable String agency, Collection<UUID> ids) {
        if (!ids.isEmpty() && audience.wants(agency, event)) {
            Instant now = clock.instant();
            List<String> bodies =
                    ids.stream().map(id -> body(event, agency, id, now)).toList();
            boolean practice = agency != null && practising.holds(agency);
            deliveries.add(new DeliveryTable.Told(event, agency, practice), bodies, now);
        }
    }

    private String body(WebhookEvent event, @Nullable String agency, UUID id, Instant at) {
        Map<String, String> links = new LinkedHashMap<>();
        String self = "/api/v1/" + event.path(agency, id);
        links.put("self", self);
        event.part().ifPresent(part -> links.put(part, self + "/" + part));
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("id", id.toString());
        data.put("agency", agency);
        data.put("links", links);
        Map<String, Object> body = new LinkedHashMap<>();
        body.put("type", event.name());
        body.put("timestamp", at.toString());
        body.put("data", data);
        return json.write(body);
    }
}
