package vn.lantoa.task.budget.check;

import java.time.LocalDate;
import java.util.UUID;

import jakarta.persistence.Entity;

import org.jspecify.annotations.Nullable;

import vn.lantoa.platform.data.record.RecordMapping;
import vn.lantoa.platform.data.record.StoredRecord;

/** A check of how an agency manages and uses money. */
@Entity
class FinanceCheck extends StoredRecord {

    private static final RecordMapping<FinanceCheck, FinanceCheckView> VIEW =
            RecordMapping.of(FinanceCheck.class, FinanceCheckView.class);

    private String subjectAgency;
    private @Nullable UUID planId;
    private LocalDate checkedOn;
    private String findings;
    private long amountVnd;
    private @Nullable String document;

    protected FinanceCheck() {}

    FinanceCheck(FinanceCheckEntry entry) {
        replaceBy(entry);
    }

    final void replaceBy(FinanceCheckEntry entry) {
        subjectAgency = entry.subjectAgency();
        planId = entry.planId();
        checkedOn = entry.checkedOn();
        findings = entry.findings();
        amountVnd = entry.amountVnd();
        document = entry.document();
    }

    FinanceCheckView view() {
        return VIEW.of(this);
    }
}
