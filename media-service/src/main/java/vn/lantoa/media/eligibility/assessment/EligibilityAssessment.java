package vn.lantoa.media.eligibility.assessment;

import java.time.LocalDate;
import java.util.List;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;

import org.hibernate.annotations.BatchSize;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

import vn.lantoa.media.eligibility.EligibilityRuleView;
import vn.lantoa.media.eligibility.MagazineExclusion;
import vn.lantoa.platform.data.record.StoredRecord;

/** What came of an assessment, with all that it went by: what is registered or ruled later does not change it. */
@Entity
@Immutable
class EligibilityAssessment extends StoredRecord {

    private static final int ASSESSMENTS_AT_ONCE = 200;

    private String agency;
    private LocalDate assessedOn;
    private int ruleVersion;
    private long minCirculation;
    private long minMonthlyVisits;

    @Enumerated(EnumType.STRING)
    private MagazineExclusion magazineExclusion;

    @Embedded
    private AgencyTraits traits;

    private boolean eligible;
    private @Nullable Integer priority;
    private boolean otherEligible;
    private @Nullable Integer otherPriority;

    @ElementCollection
    @CollectionTable(name = "eligibility_evidence", joinColumns = @JoinColumn(name = "assessment_id"))
    @OrderColumn(name = "ordinal")
    @BatchSize(size = ASSESSMENTS_AT_ONCE)
    private List<CriterionEvidence> evidence;

    protected EligibilityAssessment() {}

    EligibilityAssessment(
            String agency,
            LocalDate assessedOn,
            EligibilityRuleView rule,
            AgencyTraits traits,
            List<CriterionEvidence> evidence) {
        this.agency = agency;
        this.assessedOn = assessedOn;
        this.traits = traits;
        this.evidence = List.copyOf(evidence);
        ruleVersion = (int) rule.version();
        minCirculation = rule.minCirculation();
        minMonthlyVisits = rule.minMonthlyVisits();
        magazineExclusion = rule.magazineExclusion();
        EligibilityReading taken = traits.under(rule, magazineExclusion);
        EligibilityReading other = traits.under(rule, magazineExclusion.other());
        eligible = taken.eligible();
        priority = taken.priority();
        otherEligible = other.eligible();
        otherPriority = other.priority();
    }

    EligibilityAssessmentView view() {
        return new EligibilityAssessmentView(
                id(),
                agency,
                assessedOn,
                eligible,
                priority,
                List.of(
                        number(EligibilityCriterion.CIRCULATION, traits.circulation(), minCirculation),
                        number(EligibilityCriterion.MONTHLY_VISITS, traits.monthlyVisits(), minMonthlyVisits),
                        CriterionView.of(
                                EligibilityCriterion.MISSION_FIT,
                                traits.missionFit(),
                                true,
                                AgencyTraits.state(traits.missionFit()),
                                evidence)),
                List.of(
                        mark(1, EligibilityCriterion.KEY_MULTIMEDIA, traits.keyMultimedia()),
                        mark(2, EligibilityCriterion.RESIDENT_OFFICE, traits.residentOffice())),
                traits.magazine(),
                ruleVersion,
                magazineExclusion,
                new EligibilityReading(magazineExclusion.other(), otherEligible, otherPriority),
                meta());
    }

    private CriterionView number(EligibilityCriterion code, @Nullable Long value, long least) {
        return CriterionView.of(code, value, least, AgencyTraits.state(value, least), evidence);
    }

    private PriorityView mark(int rank, EligibilityCriterion code, boolean met) {
        return new PriorityView(rank, code, met, CriterionView.of(code, evidence));
    }
}
