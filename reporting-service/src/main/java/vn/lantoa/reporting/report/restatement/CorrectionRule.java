package vn.lantoa.reporting.report.restatement;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import vn.lantoa.reporting.report.diff.ChangeCauses;
import vn.lantoa.reporting.report.diff.FigureChange;

/**
 * Whether figures are other ones because items that they counted were corrected: only then a report is restated by
 * itself.
 */
final class CorrectionRule {

    private static final String GROWTH = "growth.";
    private static final String COMPLETENESS = "completeness.";

    private CorrectionRule() {}

    /**
     * Whether corrections make something else of the figures than was noted, also where one was taken back.
     *
     * @param known what was noted last
     * @param ofGrowth whether items were corrected in what growth alone goes by
     */
    static boolean isCauseOf(List<FigureChange> changes, List<FigureChange> known, boolean ofGrowth) {
        return !corrected(changes, ofGrowth).equals(corrected(known, ofGrowth));
    }

    /** By reference, what corrections make of a figure. */
    private static Map<String, BigDecimal> corrected(List<FigureChange> changes, boolean ofGrowth) {
        return changes.stream()
                .filter(change -> part(change, ofGrowth).signum() != 0)
                .collect(Collectors.toMap(FigureChange::reference, change -> part(change, ofGrowth)
                        .stripTrailingZeros()));
    }

    /**
     * What is not taken apart goes with counts and lengths; growth also by marks of its own. Months go with agencies
     * and what these declare, whatever was corrected.
     */
    private static BigDecimal part(FigureChange change, boolean ofGrowth) {
        if (change.metric().startsWith(COMPLETENESS)) {
            return BigDecimal.ZERO;
        }
        ChangeCauses causes = change.causes();
        if (causes != null) {
            return causes.correction();
        }
        return ofGrowth && change.metric().startsWith(GROWTH) ? change.delta() : BigDecimal.ZERO;
    }
}
