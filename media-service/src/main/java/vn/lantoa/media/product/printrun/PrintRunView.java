package vn.lantoa.media.product.printrun;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * An entry of the ledger of what was printed.
 *
 * @param copies below zero where it takes another back, as the cost is
 * @param unitCostVnd the cost divided by the copies, rounded half up
 * @param reverses the entry that it takes back
 * @param reversedBy the entry that takes it back
 * @param reason why it takes the other back
 */
@Schema(name = "PrintRun")
public record PrintRunView(
        UUID id,
        String product,
        long copies,
        long costVnd,
        @Nullable Long unitCostVnd,
        LocalDate printedOn,
        @Nullable String printer,
        @Nullable String note,
        @Nullable UUID reverses,
        @Nullable UUID reversedBy,
        @Nullable String reason,
        Instant createdAt,
        String createdBy) {}
