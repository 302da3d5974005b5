package vn.lantoa.task.budget.proposal;

import java.time.LocalDate;
import java.util.UUID;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import vn.lantoa.platform.data.record.RecordMeta;
import vn.lantoa.platform.data.record.Recorded;

/**
 * Money that was asked for. Its first fields are those of {@link NewBudgetProposal}.
 *
 * @param grantedVnd what was granted of it; null while nobody decided
 * @param decision the number of the decision's document
 * @param decidedBy who entered the decision
 */
@Schema(name = "BudgetProposal")
public record BudgetProposalView(
        UUID id,
        UUID planId,
        String agency,
        String title,
        int fiscalYear,
        @Nullable String sourceCode,
        long amountVnd,
        LocalDate proposedOn,
        @Nullable String document,
        @Nullable String note,
        BudgetProposalState state,
        @Nullable Long grantedVnd,
        @Nullable String decision,
        @Nullable LocalDate decidedOn,
        @Nullable String decidedBy,
        @JsonUnwrapped RecordMeta meta)
        implements Recorded {}
