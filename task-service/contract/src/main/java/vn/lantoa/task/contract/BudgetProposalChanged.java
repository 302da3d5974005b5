package vn.lantoa.task.contract;

import java.time.LocalDate;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * Money that an agency asked for, and what was decided. Key: {@code id}.
 *
 * @param agency the agency that asks
 * @param sourceCode the funding source that it is asked of; may be null
 * @param amountVnd what is asked for, in đồng
 * @param state REQUESTED, GRANTED or REFUSED
 * @param grantedVnd what was granted of it, 0 where it was refused; null until then
 * @param decision the number of the decision's document; null until then
 * @param decidedOn null until then
 */
public record BudgetProposalChanged(
        UUID id,
        UUID planId,
        String agency,
        String title,
        int fiscalYear,
        @Nullable String sourceCode,
        long amountVnd,
        LocalDate proposedOn,
        String state,
        @Nullable Long grantedVnd,
        @Nullable String decision,
        @Nullable LocalDate decidedOn) {

    public static final String TOPIC = "lantoa.task.budget-proposal.v1";
    public static final String AGGREGATE = "budget-proposal";
    public static final String TYPE = "vn.lantoa.task.budget-proposal.changed.v1";
}
