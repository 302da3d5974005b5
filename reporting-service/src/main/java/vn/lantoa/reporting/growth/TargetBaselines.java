package vn.lantoa.reporting.growth;

import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import vn.lantoa.reporting.growth.rule.AgencyOutput;
import vn.lantoa.reporting.growth.rule.BaselineMonths;
import vn.lantoa.reporting.growth.rule.GrowthMeasure;
import vn.lantoa.reporting.growth.rule.GrowthReason;
import vn.lantoa.reporting.growth.rule.SeriesBaseline;
import vn.lantoa.reporting.reference.GrowthTargetReplica;

/**
 * The baselines of a target, and which of them count: approved ones of an approved target, in its calendar (rules.md
 * §3).
 *
 * @param counted whether what its definition asks for is counted
 */
record TargetBaselines(GrowthTargetReplica target, boolean counted) {

    /** Why nothing of the target counts; null when it does. */
    @Nullable
    GrowthReason lackOfAll() {
        if (!target.counting()) {
            return GrowthReason.TARGET_NOT_APPROVED;
        }
        return counted ? null : GrowthReason.NOT_COUNTED_YET;
    }

    /** An agency's own baseline, if it has one that counts. */
    Optional<SeriesBaseline> own(String agency, GrowthMeasure measure) {
        return approved(agency, measure)
                .filter(this::isOfTheTargetsCalendar)
                .map(found -> SeriesBaseline.of(BaselineMonths.of(found.months(), found.value())));
    }

    GrowthLine line(String agency, GrowthMeasure measure, AgencyOutput output, Succession succession) {
        GrowthReason none = lackOfAll();
        if (none != null) {
            return new GrowthLine(agency, measure, output, null, List.of(), none);
        }
        Succession.Continued continued = succession.of(agency, code -> own(code, measure));
        if (continued.baseline().isEmpty()) {
            GrowthReason lack = approved(agency, measure)
                    .filter(found -> !isOfTheTargetsCalendar(found))
                    .map(found -> GrowthReason.BASELINE_CALENDAR_MISMATCH)
                    .orElse(GrowthReason.NO_BASELINE);
            return new GrowthLine(agency, measure, output, null, List.of(), lack);
        }
        return new GrowthLine(agency, measure, output, continued.baseline(), continued.from(), null);
    }

    private Optional<GrowthTargetReplica.Baseline> approved(String agency, GrowthMeasure measure) {
        return target.baselines().stream()
                .filter(one -> one.approved()
                        && one.agency().equals(agency)
                        && one.measure().equals(measure.name()))
                .findFirst();
    }

    private boolean isOfTheTargetsCalendar(GrowthTargetReplica.Baseline baseline) {
        return baseline.calendar().equals(target.calendar().name());
    }
}
