package vn.lantoa.media.eligibility.assessment;

import java.time.LocalDate;
import java.util.List;

import jakarta.persistence.Embeddable;

import org.jspecify.annotations.Nullable;

import vn.lantoa.media.eligibility.EligibilityRuleView;
import vn.lantoa.media.eligibility.MagazineExclusion;
import vn.lantoa.media.press.PressAgencyView;

/**
 * What the register says of an agency at the moment of an assessment, and what follows from it (rules.md §4). What
 * nobody knows is null, and meets nothing that is asked for.
 *
 * @param magazine whether a magazine (tạp chí) is among its kinds of press, as the law of the day has them
 */
@Embeddable
record AgencyTraits(
        @Nullable Long circulation,
        @Nullable Long monthlyVisits,
        @Nullable Boolean missionFit,
        boolean magazine,
        boolean keyMultimedia,
        boolean residentOffice) {

    private static final int FIRST = 1;
    private static final int SECOND = 2;

    /**
     * @param magazine whether one of its kinds of press is a magazine on the day
     * @param day on which it must have had an office or a reporter in the province, where their days are known
     */
    static AgencyTraits of(PressAgencyView agency, boolean magazine, LocalDate day) {
        return new AgencyTraits(
                agency.circulation(),
                agency.monthlyVisits(),
                agency.missionFit(),
                magazine,
                agency.keyMultimedia(),
                agency.residesOn(day));
    }

    /** How a number stands to the least that is asked for; any number, known or not, is at least 0. */
    static CriterionState state(@Nullable Long value, long least) {
        if (least == 0) {
            return CriterionState.MET;
        }
        if (value == null) {
            return CriterionState.NOT_KNOWN;
        }
        return value >= least ? CriterionState.MET : CriterionState.NOT_MET;
    }

    static CriterionState state(@Nullable Boolean value) {
        if (value == null) {
            return CriterionState.NOT_KNOWN;
        }
        return value ? CriterionState.MET : CriterionState.NOT_MET;
    }

    /** What the thresholds of a rule make of it under one reading of the exclusion of magazines. */
    EligibilityReading under(EligibilityRuleView rule, MagazineExclusion reading) {
        boolean meetsAll = List.of(
                        state(circulation, rule.minCirculation()),
                        state(monthlyVisits, rule.minMonthlyVisits()),
                        state(missionFit))
                .stream()
                .allMatch(CriterionState.MET::equals);
        boolean eligible = meetsAll && !(magazine && reading == MagazineExclusion.PARTNERSHIP);
        return new EligibilityReading(reading, eligible, eligible && !magazine ? rank() : null);
    }

    private @Nullable Integer rank() {
        if (keyMultimedia) {
            return FIRST;
        }
        return residentOffice ? SECOND : null;
    }
}
