package vn.lantoa.task.budget.line;

import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;

import org.hibernate.annotations.Formula;
import org.jspecify.annotations.Nullable;

import vn.lantoa.platform.data.record.StoredRecord;
import vn.lantoa.task.budget.ledger.BudgetAmounts;

/** What some money of a plan is for. How much it is stands in the ledger of its bookings. */
@Entity
class BudgetLine extends StoredRecord {

    @Column(updatable = false)
    private UUID planId;

    private String title;
    private String agency;
    private String sourceCode;
    private int fiscalYear;
    private @Nullable UUID taskId;
    private @Nullable String clausePath;
    private @Nullable String eventCode;
    private @Nullable UUID orderId;
    private @Nullable String programmeRef;

    @Formula("""
            ((event_code IS NULL OR EXISTS (SELECT 1 FROM reference_event e WHERE e.code = event_code))
            AND (order_id IS NULL OR EXISTS (SELECT 1 FROM reference_order o WHERE o.id = order_id)))""")
    private boolean codesKnown;

    @Column(insertable = false, updatable = false)
    private @Nullable String search;

    protected BudgetLine() {}

    BudgetLine(BudgetLineEntry entry) {
        planId = entry.planId();
        replaceBy(entry);
    }

    final void replaceBy(BudgetLineEntry entry) {
        title = entry.title();
        agency = entry.agency();
        sourceCode = entry.sourceCode();
        fiscalYear = entry.fiscalYear();
        taskId = entry.taskId();
        clausePath = entry.clausePath();
        eventCode = entry.eventCode();
        orderId = entry.orderId();
        programmeRef = entry.programmeRef();
    }

    UUID planId() {
        return planId;
    }

    /** Whether the entry says the same of whose money it is, and of which year. */
    boolean isOfSameMoney(BudgetLineEntry entry) {
        return agency.equals(entry.agency())
                && sourceCode.equals(entry.sourceCode())
                && fiscalYear == entry.fiscalYear();
    }

    BudgetLineView view(BudgetAmounts amounts) {
        return new BudgetLineView(
                id(),
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
                null,
                meta());
    }
}
