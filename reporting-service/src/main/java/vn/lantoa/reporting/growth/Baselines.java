package vn.lantoa.reporting.growth;

import java.util.Optional;

import vn.lantoa.reporting.reference.GrowthTarget;

/** The baselines of a target, and which of them count: approved ones of an approved target, in its calendar (rules.md §3). */
record Baselines(GrowthTarget target) {

    Line line(String agency, GrowthMeasure measure, Output output) {
        if (!target.approved()) {
            return new Line(agency, measure, output, null, GrowthReason.TARGET_NOT_APPROVED);
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
