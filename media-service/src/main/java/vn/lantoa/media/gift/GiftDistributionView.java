package vn.lantoa.media.gift;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import vn.lantoa.media.line.fault.FaultView;

/**
 * An entry of the ledger of gifts.
 *
 * @param quantity below zero where it takes another back
 * @param reverses the entry that it takes back
 * @param reversedBy the entry that takes it back
 * @param reason why it takes the other back
 * @param warnings of the answer to a write: codes that are not known here yet; null when it is only read
 */
@Schema(name = "GiftDistribution")
public record GiftDistributionView(
        UUID id,
        String product,
        @Nullable String eventCode,
        @Nullable String delegation,
        long quantity,
        GiftRecipientType recipientType,
        LocalDate givenOn,
        @Nullable String note,
        @Nullable UUID reverses,
        @Nullable UUID reversedBy,
        @Nullable String reason,
        @Nullable List<FaultView> warnings,
        Instant createdAt,
        String createdBy) {

    /** The same, as the answer to a write that is worth these warnings. */
    GiftDistributionView with(List<FaultView> found) {
        return new GiftDistributionView(
                id,
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
                found,
                createdAt,
                createdBy);
    }
}
