package vn.lantoa.reporting.provenance;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * An entry that counts in a figure of money (rules.md §2), with the budget line it is booked on.
 *
 * @param amountVnd what it adds; less than 0 where it takes another one back
 * @param reverses the entry that it takes back; null for any other
 */
@Schema(name = "MoneySource")
public record MoneySource(
        UUID entryId,
        UUID lineId,
        String title,
        String agency,
        String sourceCode,
        String stage,
        long amountVnd,
        LocalDate bookedOn,
        Instant recordedAt,
        @Nullable UUID reverses) {}
