package vn.lantoa.task.budget.source;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

import org.jspecify.annotations.Nullable;

import vn.lantoa.platform.data.record.RecordMapping;
import vn.lantoa.platform.data.register.RegisterRecord;

/** A source of money. */
@Entity
class FundingSource extends RegisterRecord<FundingSourceEntry, FundingSourceView> {

    private static final RecordMapping<FundingSource, FundingSourceView> VIEW =
            RecordMapping.of(FundingSource.class, FundingSourceView.class);

    @Enumerated(EnumType.STRING)
    private FundingSourceKind kind;

    private String name;
    private @Nullable String sponsor;
    private @Nullable String legalForm;

    @Override
    public void replaceBy(FundingSourceEntry entry) {
        kind = entry.kind();
        name = entry.name();
        sponsor = entry.sponsor();
        legalForm = entry.legalForm();
    }

    FundingSourceKind kind() {
        return kind;
    }

    @Override
    public FundingSourceView view() {
        return VIEW.of(this);
    }
}
