package vn.lantoa.reporting.growth;

import java.util.Optional;

import org.jspecify.annotations.Nullable;

import vn.lantoa.reporting.growth.rule.AgencyOutput;
import vn.lantoa.reporting.growth.rule.BaselineMonths;
import vn.lantoa.reporting.growth.rule.GrowthMeasure;
import vn.lantoa.reporting.growth.rule.GrowthReason;
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
        if (!target.approved()) {
            return GrowthReason.TARGET_NOT_APPROVED;
        }
        return counted ? null : GrowthReason.NOT_COUNTED_YET;
    }

    GrowthLine line(String agency, GrowthMeasure measure, AgencyOutput output) {
        if (lackOfAll() != null) {
            return new GrowthLine(agency, measure, output, null, lackOfAll());
        }
        Optional<GrowthTargetReplica.Baseline> found = target.baselines().stream()
                .filter(one -> one.approved()
                        && one.agency().equals(agency)
                        && one.measure().equals(measure.name()))
                .findFirst();
        if (found.isEmpty()) {
            return new GrowthLine(agency, measure, output, null, GrowthReason.NO_BASELINE);
        }
        boolean sameCalendar = found.get().calendar().equals(target.calendar().name());
        return sameCalendar
                ? new GrowthLine(
                        agency,
                        measure,
                        output,
                        BaselineMonths.of(found.get().months(), found.get().value()),
                        null)
                : new GrowthLine(agency, measure, output, null, GrowthReason.BASELINE_CALENDAR_MISMATCH);
    }
}
