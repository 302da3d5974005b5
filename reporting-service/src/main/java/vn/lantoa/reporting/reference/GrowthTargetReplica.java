package vn.lantoa.reporting.reference;

import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import vn.lantoa.platform.web.time.ReportCalendar;

/**
 * A growth target as it was known at an instant (rules.md §3).
 *
 * @param agencyLevel whose output counts
 * @param measures what it is about
 * @param growthPercent the growth that is asked
 * @param tolerancePoints percentage points below it that still are "about" it
 * @param approved whether it was approved
 * @param counting whether it is taken as one that counts: it was approved, or asked for as if it were
 * @param baselines with those that are not approved
 */
public record GrowthTargetReplica(
        UUID id,
        @Nullable UUID planId,
        String name,
        String agencyLevel,
        List<String> measures,
        BigDecimal growthPercent,
        BigDecimal tolerancePoints,
        int baselineYear,
        int targetYear,
        ReportCalendar calendar,
        int definitionVersion,
        boolean approved,
        boolean counting,
        List<Baseline> baselines) {

    /**
     * What an agency produced of a measure in the baseline year.
     *
     * @param calendar the calendar that its months are cut by
     * @param months twelve values; null when only the year is known
     */
    public record Baseline(
            String agency,
            String measure,
            String calendar,
            @Nullable List<BigDecimal> months,
            BigDecimal value,
            boolean approved) {}

    GrowthTargetReplica with(List<Baseline> known) {
        return copy(counting, known);
    }

    GrowthTargetReplica asIfApproved() {
        return copy(true, baselines);
    }

    private GrowthTargetReplica copy(boolean counts, List<Baseline> known) {
        return new GrowthTargetReplica(
                id,
                planId,
                name,
                agencyLevel,
                measures,
                growthPercent,
                tolerancePoints,
                baselineYear,
                targetYear,
                calendar,
                definitionVersion,
                approved,
                counts,
                known);
    }
}
