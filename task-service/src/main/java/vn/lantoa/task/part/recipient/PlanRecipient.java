package vn.lantoa.task.part.recipient;

import java.time.Instant;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

import org.jspecify.annotations.Nullable;

import vn.lantoa.task.part.PlanPart;

/** An entry of a plan's distribution list. */
@Entity
class PlanRecipient extends PlanPart<RecipientEntry, RecipientView> {

    private String label;
    private @Nullable String agency;

    @Column(name = "agency_group")
    private @Nullable String group;

    @Enumerated(EnumType.STRING)
    private @Nullable RecipientChannel channel;

    private @Nullable Instant sentAt;
    private @Nullable Instant ackAt;

    protected PlanRecipient() {}

    @Override
    public void replaceBy(RecipientEntry entry) {
        label = entry.label();
        agency = entry.agency();
        group = entry.group();
        channel = entry.channel();
        sentAt = entry.sentAt();
        ackAt = entry.ackAt();
    }

    @Nullable
    String agency() {
        return agency;
    }

    boolean isSent() {
        return sentAt != null;
    }

    boolean isAcknowledged() {
        return ackAt != null;
    }

    void acknowledge(Instant at) {
        ackAt = at;
    }

    @Override
    public RecipientView view() {
        return new RecipientView(id(), planId(), clausePath(), label, agency, group, channel, sentAt, ackAt, meta());
    }
}
