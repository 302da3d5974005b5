package vn.lantoa.task.budget.allocation;

import java.time.LocalDate;
import java.util.UUID;

import jakarta.persistence.Entity;

import org.hibernate.annotations.Formula;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

import vn.lantoa.platform.data.record.StoredRecord;

/** Money that a decision assigned to an agency. It never changes: what was entered wrongly is taken back by another. */
@Entity
@Immutable
class BudgetAllocation extends StoredRecord {

    private UUID planId;
    private String agency;
    private String sourceCode;
    private int fiscalYear;
    private String decisionNumber;
    private LocalDate decidedOn;
    private long amountVnd;
    private @Nullable UUID reverses;
    private @Nullable String reason;

    @Formula("(SELECT later.id FROM budget_allocation later WHERE later.reverses = id)")
    private @Nullable UUID reversedBy;

    protected BudgetAllocation() {}

    BudgetAllocation(NewBudgetAllocation entry) {
        planId = entry.planId();
        agency = entry.agency();
        sourceCode = entry.sourceCode();
        fiscalYear = entry.fiscalYear();
        decisionNumber = entry.decisionNumber();
        decidedOn = entry.decidedOn();
        amountVnd = entry.amountVnd();
    }

    /** The one that takes this one back. */
    BudgetAllocation reversal(String why) {
        BudgetAllocation reversal = new BudgetAllocation();
        reversal.planId = planId;
        reversal.agency = agency;
        reversal.sourceCode = sourceCode;
        reversal.fiscalYear = fiscalYear;
        reversal.decisionNumber = decisionNumber;
        reversal.decidedOn = decidedOn;
        reversal.amountVnd = -amountVnd;
        reversal.reverses = id();
        reversal.reason = why;
        return reversal;
    }

    boolean isReversal() {
        return reverses != null;
    }

    boolean isReversed() {
        return reversedBy != null;
    }

    BudgetAllocationView view() {
        return new BudgetAllocationView(
                id(),
                planId,
                agency,
                sourceCode,
                fiscalYear,
                decisionNumber,
                decidedOn,
                amountVnd,
                reverses,
                reversedBy,
                reason,
                createdAt(),
                createdBy());
    }
}
