package vn.lantoa.task.budget.entry;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import vn.lantoa.task.budget.ledger.BudgetStage;
import vn.lantoa.task.warning.TaskWarning;

/**
 * An entry of the ledger of a line.
 *
 * @param amountVnd what it adds to its stage: below zero where it takes another back
 * @param reverses the entry that it takes back
 * @param reversedBy the entry that takes it back
 * @param org the organisation that booked it
 * @param warnings of the answer to a write, what is worth a look; null when it is only read
 */
@Schema(name = "BudgetEntry")
public record BudgetEntryView(
        UUID id,
        UUID lineId,
        BudgetStage stage,
        long amountVnd,
        LocalDate bookedOn,
        String document,
        @Nullable UUID reverses,
        @Nullable UUID reversedBy,
        @Nullable String org,

        @Schema(description = "In the answer to a write, what is worth a look; null when the entry is only read.")
        @Nullable
        List<TaskWarning> warnings,

        Instant createdAt,
        String createdBy) {

    BudgetEntryView with(List<TaskWarning> found) {
        return new BudgetEntryView(
                id,
                lineId,
                stage,
                amountVnd,
                bookedOn,
                document,
                reverses,
                reversedBy,
                org,
                found,
                createdAt,
                createdBy);
    }
}
