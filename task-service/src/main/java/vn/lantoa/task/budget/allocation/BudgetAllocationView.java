package vn.lantoa.task.budget.allocation;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * Money that a decision assigned.
 *
 * @param amountVnd below zero where it takes another back
 * @param reverses the one that it takes back
 * @param reversedBy the one that takes it back
 * @param reason why it takes the other back
 */
@Schema(name = "BudgetAllocation")
public record BudgetAllocationView(
        UUID id,
        UUID planId,
        String agency,
        String sourceCode,
        int fiscalYear,
        String decisionNumber,
        LocalDate decidedOn,
        long amountVnd,
        @Nullable UUID reverses,
        @Nullable UUID reversedBy,
        @Nullable String reason,
        Instant createdAt,
        String createdBy) {}
