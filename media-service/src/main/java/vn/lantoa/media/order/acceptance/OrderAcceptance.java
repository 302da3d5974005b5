package vn.lantoa.media.order.acceptance;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Predicate;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;

import org.hibernate.annotations.BatchSize;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

import vn.lantoa.platform.data.record.StoredRecord;

/** That a person accepted a part of an order. It never changes. */
@Entity
@Immutable
class OrderAcceptance extends StoredRecord {

    private static final int ACCEPTANCES_AT_ONCE = 200;

    @Embedded
    private AcceptedOrder order;

    private LocalDate acceptedOn;
    private String acceptedBy;
    private @Nullable String title;
    private @Nullable String note;
    private long amountVnd;

    @ElementCollection
    @CollectionTable(name = "order_accepted_item", joinColumns = @JoinColumn(name = "acceptance_id"))
    @OrderColumn(name = "ordinal")
    @BatchSize(size = ACCEPTANCES_AT_ONCE)
    private List<AcceptedItem> items;

    @ElementCollection
    @CollectionTable(name = "order_minute_line", joinColumns = @JoinColumn(name = "acceptance_id"))
    @OrderColumn(name = "ordinal")
    @BatchSize(size = ACCEPTANCES_AT_ONCE)
    private List<MinuteLine> lines;

    protected OrderAcceptance() {}

    OrderAcceptance(
            AcceptedOrder order,
            NewOrderAcceptance entry,
            LocalDate acceptedOn,
            List<AcceptedItem> items,
            List<MinuteLine> lines) {
        this.order = order;
        this.acceptedOn = acceptedOn;
        this.items = List.copyOf(items);
        this.lines = List.copyOf(lines);
        acceptedBy = entry.acceptedBy();
        title = entry.title();
        note = entry.note();
        amountVnd = items.stream().mapToLong(AcceptedItem::amountVnd).reduce(0, Math::addExact);
    }

    OrderAcceptanceView view() {
        return view(item -> true);
    }

    /** @param shown which of its items are told; what they cost together is told whole */
    OrderAcceptanceView view(Predicate<AcceptedItem> shown) {
        return new OrderAcceptanceView(
                id(),
                order.orderId(),
                acceptedOn,
                acceptedBy,
                title,
                note,
                items.stream().filter(shown).toList(),
                amountVnd,
                new MinuteView(
                        order.number(),
                        order.revision(),
                        order.partnershipNumber(),
                        order.agency(),
                        order.agencyName(),
                        acceptedOn,
                        acceptedBy,
                        title,
                        List.copyOf(lines),
                        amountVnd,
                        note),
                meta());
    }
}
