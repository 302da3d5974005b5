package vn.lantoa.media.gift;

import java.time.LocalDate;
import java.util.UUID;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

import org.hibernate.annotations.Formula;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

import vn.lantoa.platform.data.record.StoredRecord;

/** An entry of the ledger of gifts. It never changes: what was entered wrongly is taken back by another. */
@Entity
@Immutable
class GiftDistribution extends StoredRecord {

    private String product;
    private @Nullable String eventCode;
    private @Nullable String delegation;
    private long quantity;

    @Enumerated(EnumType.STRING)
    private GiftRecipientType recipientType;

    private LocalDate givenOn;
    private @Nullable String note;
    private @Nullable UUID reverses;
    private @Nullable String reason;

    @Formula("(SELECT later.id FROM gift_distribution later WHERE later.reverses = id)")
    private @Nullable UUID reversedBy;

    protected GiftDistribution() {}

    GiftDistribution(NewGiftDistribution entry) {
        product = entry.product();
        eventCode = entry.eventCode();
        delegation = entry.delegation();
        quantity = entry.quantity();
        recipientType = entry.recipientType();
        givenOn = entry.givenOn();
        note = entry.note();
    }

    /** The entry that takes this one back. */
    GiftDistribution reversal(String why) {
        GiftDistribution reversal = new GiftDistribution();
        reversal.product = product;
        reversal.eventCode = eventCode;
        reversal.delegation = delegation;
        reversal.quantity = -quantity;
        reversal.recipientType = recipientType;
        reversal.givenOn = givenOn;
        reversal.note = note;
        reversal.reverses = id();
        reversal.reason = why;
        return reversal;
    }

    boolean isReversal() {
        return reverses != null;
    }

    GiftDistributionView view() {
        return new GiftDistributionView(
                id(),
                product,
                eventCode,
                delegation,
                quantity,
                recipientType,
                givenOn,
                note,
                reverses,
                reversedBy,
                reason,
                null,
                createdAt(),
                createdBy());
    }
}
