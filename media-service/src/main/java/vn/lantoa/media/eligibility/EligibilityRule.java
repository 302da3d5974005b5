package vn.lantoa.media.eligibility;

import java.time.LocalDate;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

import org.hibernate.annotations.Immutable;

import vn.lantoa.platform.data.record.RecordMeta;
import vn.lantoa.platform.data.record.StoredRecord;

/** One version of the rule. It never changes: what shall hold otherwise is a later version. */
@Entity
@Immutable
class EligibilityRule extends StoredRecord {

    private int ruleVersion;
    private long minCirculation;
    private long minMonthlyVisits;

    @Enumerated(EnumType.STRING)
    private MagazineExclusion magazineExclusion;

    private LocalDate validFrom;
    private String legalBasis;

    protected EligibilityRule() {}

    EligibilityRule(int ruleVersion, EligibilityRuleEntry entry) {
        this.ruleVersion = ruleVersion;
        minCirculation = entry.minCirculation();
        minMonthlyVisits = entry.minMonthlyVisits();
        magazineExclusion = entry.magazineExclusion();
        validFrom = entry.validFrom();
        legalBasis = entry.legalBasis();
    }

    /** Its number is the version of the record too. */
    EligibilityRuleView view() {
        return new EligibilityRuleView(
                id(),
                minCirculation,
                minMonthlyVisits,
                magazineExclusion,
                validFrom,
                legalBasis,
                new RecordMeta(ruleVersion, createdAt(), createdBy(), updatedAt(), updatedBy()));
    }
}
