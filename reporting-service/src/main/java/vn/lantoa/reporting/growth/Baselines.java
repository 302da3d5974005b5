package vn.lantoa.reporting.growth;

import java.util.Optional;

import vn.lantoa.reporting.growth.rule.Baseline;
import vn.lantoa.reporting.growth.rule.GrowthMeasure;
import vn.lantoa.reporting.growth.rule.GrowthReason;
import vn.lantoa.reporting.growth.rule.Output;
import vn.lantoa.reporting.reference.GrowthTarget;

/**
 * The baselines of a target, and which of them count: approved ones of an approved target, in its calendar (rules.md
 * §3).
 *
 * @param counted whether what its definition asks for is counted
 */
record Baselines(GrowthTarget target, boolean counted) {

    /** Why nothing of the target counts; null when it does. */
    GrowthReason lackOfAll() {
        if (!target.approved()) {
            return GrowthReason.TARGET_NOT_APPROVED;
        }
        return counted ? null : GrowthReason.NOT_COUNTED_YET;
    }

    Line line(String agency, GrowthMeasure measure, Output output) {
        if (lackOfAll() != null) {
            return new Line(agency, measure, output, null, lackOfAll());
        }
        Optional<GrowthTarget.Baseline> found = target.baselines().stream()
                .filter(one -> one.approved()
                        && one.agency().equals(agency)
                        && one.measure().equals(measure.name()))
                .findFirst();
        if (found.isEmpty()) {
            return new Line(agency, measure, output, null, GrowthReason.NO_BASELINE);
        }
        boolean sameCalendar = found.get().calendar().equals(target.calendar().name());
        return sameCalendar
                ? new Line(
                        agency,
                        measure,
                        output,
                        Baseline.of(found.get().months(), found.get().value()),
                        null)
                : new Line(agency, measure, output, null, GrowthReason.BASELINE_CALENDAR_MISMATCH);
    }
}
