package vn.lantoa.media.order;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;

import org.jspecify.annotations.Nullable;

import vn.lantoa.media.contract.OrderChanged;
import vn.lantoa.media.press.PressAgencyLevel;
import vn.lantoa.platform.data.record.StoredRecord;

/** An order, with what it asks for now. */
@Entity
class PressOrder extends StoredRecord {

    @Column(updatable = false)
    private UUID partnershipId;

    @Column(updatable = false)
    private String agency;

    @ManyToOne(fetch = FetchType.LAZY, cascade = CascadeType.PERSIST)
    @JoinColumn(name = "terms_id")
    private OrderTerms terms;

    protected PressOrder() {}

    PressOrder(UUID partnershipId, String agency, OrderEntry entry) {
        this.partnershipId = partnershipId;
        this.agency = agency;
        terms = new OrderTerms(id(), 1, entry);
    }

    UUID partnershipId() {
        return partnershipId;
    }

    String agency() {
        return agency;
    }

    OrderTerms terms() {
        return terms;
    }

    /** Takes what it shall ask for from now on; whether that is something else. */
    boolean amend(OrderEntry entry, Instant at) {
        if (terms.entry().equals(entry)) {
            return false;
        }
        terms = new OrderTerms(id(), terms.revision() + 1, entry);
        changedInside(at);
        return true;
    }

    /**
     * What others learn of it.
     *
     * @param acceptedOn the day from which on all that it asks for is accepted; null while something is not
     */
    OrderChanged changed(@Nullable LocalDate acceptedOn) {
        OrderEntry entry = terms.entry();
        return new OrderChanged(
                id(),
                partnershipId,
                agency,
                entry.number(),
                entry.dueOn(),
                entry.requiresClearance(),
                entry.value().longValueExact(),
                terms.revision(),
                entry.deliverables().stream().map(OrderDeliverable::told).toList(),
                acceptedOn);
    }

    /** @param levels of press agencies, by their codes; its own is among them */
    OrderView view(Map<String, PressAgencyLevel> levels) {
        OrderEntry entry = terms.entry();
        return new OrderView(
                id(),
                partnershipId,
                agency,
                Objects.requireNonNull(levels.get(agency)),
                entry.number(),
                entry.dueOn(),
                entry.deliverables(),
                entry.requiresClearance(),
                entry.note(),
                entry.value().longValueExact(),
                terms.revision(),
                null,
                meta());
    }
}
