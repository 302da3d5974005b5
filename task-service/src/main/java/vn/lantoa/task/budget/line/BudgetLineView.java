package vn.lantoa.task.budget.line;

import java.util.List;
import java.util.UUID;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import vn.lantoa.platform.data.record.RecordMeta;
import vn.lantoa.platform.data.record.Recorded;
import vn.lantoa.task.budget.ledger.BudgetAmounts;
import vn.lantoa.task.warning.TaskWarning;

/**
 * A line of a plan's budget as it is read. Its first fields are those of {@link BudgetLineEntry}.
 *
 * @param amounts what stands in each stage, by all that is booked
 * @param warnings of the answer to a write: codes that are not known here; null when it is only read
 */
@Schema(name = "BudgetLine")
public record BudgetLineView(
        UUID id,
        UUID planId,
        String title,
        String agency,
        String sourceCode,
        int fiscalYear,
        @Nullable UUID taskId,
        @Nullable String clausePath,
        @Nullable String eventCode,
        @Nullable UUID orderId,
        @Nullable String programmeRef,
        @JsonUnwrapped BudgetAmounts amounts,

        @Schema(description = "In the answer to a write, what is worth a look; null when the line is only read.")
        @Nullable
        List<TaskWarning> warnings,

        @JsonUnwrapped RecordMeta meta)
        implements Recorded {

    BudgetLineView with(List<TaskWarning> found) {
        return new BudgetLineView(
                id,
                planId,
                title,
                agency,
                sourceCode,
                fiscalYear,
                taskId,
                clausePath,
                eventCode,
                orderId,
                programmeRef,
                amounts,
                found,
                meta);
    }
}
