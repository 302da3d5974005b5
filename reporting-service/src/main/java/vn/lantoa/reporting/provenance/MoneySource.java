package vn.lantoa.reporting.provenance;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import vn.lantoa.platform.data.sql.ResultColumns;

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
        @Nullable UUID reverses) {

    /** That of a row of lines; empty where a line has none. */
    static Optional<MoneySource> of(ResultColumns row) {
        return Optional.ofNullable(row.uuid("id"))
                .map(id -> new MoneySource(
                        id,
                        row.uuid("line_id"),
                        row.text("title"),
                        row.text("agency"),
                        row.text("source_code"),
                        row.text("stage"),
                        row.bigint("amount_vnd"),
                        row.date("booked_on"),
                        row.instant("recorded_at"),
                        row.uuid("reverses")));
    }
}
