package vn.lantoa.task.budget.entry;

import java.time.LocalDate;
import java.util.UUID;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

import org.hibernate.annotations.Formula;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

import vn.lantoa.platform.data.record.StoredRecord;
import vn.lantoa.task.budget.ledger.Booked;
import vn.lantoa.task.budget.ledger.BudgetStage;

/** An entry of the ledger of a line. It never changes: what was booked wrongly is taken back by another. */
@Entity
@Immutable
class BudgetBooking extends StoredRecord {

    private UUID lineId;
    private int ordinal;

    @Enumerated(EnumType.STRING)
    private BudgetStage stage;

    private long amountVnd;
    private LocalDate bookedOn;
    private String document;
    private @Nullable UUID reverses;
    private @Nullable String org;

    @Formula("(SELECT later.id FROM budget_booking later WHERE later.reverses = id)")
    private @Nullable UUID reversedBy;

    protected BudgetBooking() {}

    /** @param ordinal its number among the entries of the line, from 1 */
    BudgetBooking(UUID lineId, int ordinal, NewBudgetEntry entry, @Nullable String org) {
        this.lineId = lineId;
        this.ordinal = ordinal;
        this.stage = entry.stage();
        this.amountVnd = entry.reverses() == null ? entry.amountVnd() : -Math.abs(entry.amountVnd());
        this.bookedOn = entry.bookedOn();
        this.document = entry.document();
        this.reverses = entry.reverses();
        this.org = org;
    }

    UUID lineId() {
        return lineId;
    }

    int ordinal() {
        return ordinal;
    }

    Booked booked() {
        return new Booked(stage, bookedOn, amountVnd);
    }

    boolean isReversal() {
        return reverses != null;
    }

    boolean isReversed() {
        return reversedBy != null;
    }

    BudgetEntryView view() {
        return new BudgetEntryView(
                id(),
                lineId,
                stage,
                amountVnd,
                bookedOn,
                document,
                reverses,
                reversedBy,
                org,
                null,
                createdAt(),
                createdBy());
    }
}
