package vn.lantoa.task.contract;

import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * What a budget line is for and who pays it; its money comes as {@link BudgetEntryBooked}. Key: {@code id}.
 *
 * @param agency the agency that spends it
 * @param sourceCode its funding source
 * @param sourceKind what that source is: STATE_PROVINCIAL, STATE_DISTRICT or SOCIAL
 * @param taskId the task that it pays for; may be null
 * @param clausePath the plan's clause that it serves; null where only its task says so, or nobody does
 * @param eventCode the event that it pays for; may be null, and not known there yet
 * @param orderId the order of the press that it pays for; may be null, and not known there yet
 */
public record BudgetLineChanged(
        UUID id,
        UUID planId,
        String title,
        String agency,
        String sourceCode,
        String sourceKind,
        int fiscalYear,
        @Nullable UUID taskId,
        @Nullable String clausePath,
        @Nullable String eventCode,
        @Nullable UUID orderId) {

    public static final String TOPIC = "lantoa.task.budget-line.v1";
    public static final String AGGREGATE = "budget-line";
    public static final String TYPE = "vn.lantoa.task.budget-line.changed.v1";
}
