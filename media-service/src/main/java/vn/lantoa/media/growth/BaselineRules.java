package vn.lantoa.media.growth;

import java.util.Optional;

import vn.lantoa.media.growth.definition.GrowthTargetEntry;
import vn.lantoa.media.growth.definition.GrowthTargetProblem;
import vn.lantoa.media.growth.definition.Measure;
import vn.lantoa.media.press.PressAgencyLevel;
import vn.lantoa.platform.web.problem.Problem;

/** What must be true of a baseline before it is stored. */
final class BaselineRules {

    private static final int YEAR = 12;

    private BaselineRules() {}

    /**
     * @param level of the agency; empty when the register has no such agency
     * @throws Problem 400
     */
    static void check(
            GrowthTargetEntry definition,
            String agency,
            Optional<PressAgencyLevel> level,
            Measure measure,
            BaselineEntry entry) {
        checkPlace(definition, agency, level, measure);
        new Problem.Collector()
                .inBodyIf(
                        entry.calendar() != definition.calendar(),
                        "calendar",
                        GrowthTargetProblem.BASELINE_CALENDAR_MISMATCH,
                        definition.calendar())
                .inBodyIf(!entry.saysOneYear(), "months", GrowthTargetProblem.BASELINE_MONTHS_OR_VALUE)
                .inBodyIf(
                        entry.months() != null && entry.months().size() != YEAR,
                        "months",
                        GrowthTargetProblem.BASELINE_MONTHS_NOT_TWELVE,
                        entry.months() == null ? 0 : entry.months().size())
                .raise();
    }

    private static void checkPlace(
            GrowthTargetEntry definition, String agency, Optional<PressAgencyLevel> level, Measure measure) {
        if (level.isEmpty()) {
            throw Problem.at("path", "agency", GrowthTargetProblem.BASELINE_AGENCY_UNKNOWN, agency);
        }
        if (level.get() != definition.agencyLevel()) {
            throw Problem.at(
                    "path",
                    "agency",
                    GrowthTargetProblem.BASELINE_AGENCY_OUT_OF_SCOPE,
                    agency,
                    definition.agencyLevel());
        }
        if (!definition.measures().contains(measure)) {
            throw Problem.at("path", "measure", GrowthTargetProblem.BASELINE_MEASURE_NOT_IN_TARGET, measure);
        }
    }
}
