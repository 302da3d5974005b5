package vn.lantoa.media.product.printrun;

import java.time.LocalDate;
import java.util.UUID;

import jakarta.persistence.Entity;

import org.hibernate.annotations.Formula;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

import vn.lantoa.media.product.stock.UnitCost;
import vn.lantoa.platform.data.record.StoredRecord;

/** An entry of the ledger of what was printed. It never changes: what was entered wrongly is taken back by another. */
@Entity
@Immutable
class PrintRun extends StoredRecord {

    private String product;
    private long copies;
    private long costVnd;
    private LocalDate printedOn;
    private @Nullable String printer;
    private @Nullable String note;
    private @Nullable UUID reverses;
    private @Nullable String reason;

    @Formula("(SELECT later.id FROM print_run later WHERE later.reverses = id)")
    private @Nullable UUID reversedBy;

    protected PrintRun() {}

    PrintRun(String product, NewPrintRun entry) {
        this.product = product;
        copies = entry.copies();
        costVnd = entry.costVnd();
        printedOn = entry.printedOn();
        printer = entry.printer();
        note = entry.note();
    }

    /** The entry that takes this one back. */
    PrintRun reversal(String why) {
        PrintRun reversal = new PrintRun();
        reversal.product = product;
        reversal.copies = -copies;
        reversal.costVnd = -costVnd;
        reversal.printedOn = printedOn;
        reversal.printer = printer;
        reversal.note = note;
        reversal.reverses = id();
        reversal.reason = why;
        return reversal;
    }

    long copies() {
        return copies;
    }

    boolean isReversal() {
        return reverses != null;
    }

    boolean isReversed() {
        return reversedBy != null;
    }

    PrintRunView view() {
        return new PrintRunView(
                id(),
                product,
                copies,
                costVnd,
                UnitCost.of(Math.abs(costVnd), Math.abs(copies)),
                printedOn,
                printer,
                note,
                reverses,
                reversedBy,
                reason,
                createdAt(),
                createdBy());
    }
}
