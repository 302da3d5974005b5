package vn.lantoa.media.order;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;

import org.hibernate.annotations.BatchSize;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

import vn.lantoa.platform.data.record.StoredRecord;

/** What an order asked for at one revision. It never changes: an amendment is another revision. */
@Entity
@Immutable
class OrderTerms extends StoredRecord {

    private static final int ORDERS_AT_ONCE = 200;

    private UUID orderId;
    private int revision;
    private String number;
    private LocalDate dueOn;
    private boolean requiresClearance;
    private @Nullable String note;

    @ElementCollection
    @CollectionTable(name = "order_deliverable", joinColumns = @JoinColumn(name = "terms_id"))
    @OrderColumn(name = "ordinal")
    @BatchSize(size = ORDERS_AT_ONCE)
    private List<OrderDeliverable> deliverables;

    protected OrderTerms() {}

    OrderTerms(UUID orderId, int revision, OrderEntry entry) {
        this.orderId = orderId;
        this.revision = revision;
        number = entry.number();
        dueOn = entry.dueOn();
        requiresClearance = entry.requiresClearance();
        note = entry.note();
        deliverables = List.copyOf(entry.deliverables());
    }

    int revision() {
        return revision;
    }

    /** The terms in the form in which the order was entered. */
    OrderEntry entry() {
        return new OrderEntry(number, dueOn, List.copyOf(deliverables), requiresClearance, note);
    }

    OrderRevisionView view() {
        return new OrderRevisionView(revision, entry(), createdAt(), createdBy());
    }
}
