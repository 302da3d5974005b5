package vn.lantoa.media.webhook;

import java.util.List;
import java.util.Objects;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

import vn.lantoa.platform.data.record.StoredRecord;

/** An address that is told of what happens. */
@Entity
class Webhook extends StoredRecord {

    @Column(updatable = false)
    private @Nullable String agency;

    private String url;

    @JdbcTypeCode(SqlTypes.ARRAY)
    private List<String> events;

    private boolean enabled;

    @Enumerated(EnumType.STRING)
    private @Nullable DisabledBecause disabledBecause;

    protected Webhook() {}

    /** @param agency whose events it is told; null: of all press agencies */
    Webhook(@Nullable String agency, WebhookEntry entry) {
        this.agency = agency;
        replaceBy(entry);
    }

    final void replaceBy(WebhookEntry entry) {
        url = entry.url();
        events = entry.events().stream().map(Enum::name).distinct().toList();
        DisabledBecause before = Objects.requireNonNullElse(disabledBecause, DisabledBecause.OWNER);
        disabledBecause = entry.enabled() ? null : before;
        enabled = entry.enabled();
    }

    /** Disables the webhook for good, because its address answered that nobody listens there any more. */
    void gone() {
        enabled = false;
        disabledBecause = DisabledBecause.GONE;
    }

    /** Whether it is told at this address. */
    boolean isAt(String address) {
        return enabled && url.equals(address);
    }

    @Nullable
    String agency() {
        return agency;
    }

    WebhookView view() {
        return new WebhookView(
                id(),
                agency,
                url,
                events.stream().map(WebhookEvent::valueOf).toList(),
                enabled,
                disabledBecause,
                meta());
    }
}
