package vn.lantoa.task.contract;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * Money that a decision assigned to an agency. Never changed later: a mistake is taken back by an allocation of its
 * own. Key: {@code id}.
 *
 * @param agency the agency that it is assigned to
 * @param sourceCode its funding source
 * @param sourceKind what that source is: STATE_PROVINCIAL, STATE_DISTRICT or SOCIAL
 * @param decisionNumber of the decision's document
 * @param decidedOn the day it counts from
 * @param amountVnd in đồng: less than 0 where it takes another allocation back, so that the sum is what stands
 * @param recordedAt when it became known
 * @param reverses the allocation that it takes back; null for any other
 */
public record BudgetAllocationDecided(
        UUID id,
        UUID planId,
        String agency,
        String sourceCode,
        String sourceKind,
        int fiscalYear,
        String decisionNumber,
        LocalDate decidedOn,
        long amountVnd,
        Instant recordedAt,
        @Nullable UUID reverses) {

    public static final String TOPIC = "lantoa.task.budget-allocation.v1";
    public static final String AGGREGATE = "budget-allocation";
    public static final String TYPE = "vn.lantoa.task.budget-allocation.decided.v1";
}
