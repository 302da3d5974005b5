package vn.lantoa.media.contract;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * A growth target with its definition and baselines (rules.md §3). Key: {@code id}. Until its first approval this is
 * the draft; afterwards what was approved last: a revision shows when it is approved too.
 *
 * @param agencyLevel whose output counts, such as PROVINCIAL
 * @param purposes which purposes count
 * @param maxReuseRatio the highest share of reused material that still counts, 0 to 1
 * @param genreMap for each measure the genres that count for it; a genre that no measure names counts for none
 * @param measures those that the target is about: NEWS_ITEMS, ARTICLES, RADIO_SECONDS, TV_SECONDS
 * @param growthPercent the growth that is asked, in percent
 * @param tolerancePoints how many percentage points below it still are "about" it
 * @param targetYear the year whose output is compared with the baseline year's
 * @param calendar DECREE or CALENDAR
 * @param definitionVersion rises by one with each change of the definition; answers name it
 * @param state DRAFT or APPROVED
 * @param baselines of the definition's year, calendar and measures, one for each agency and measure: the one approved
 *     last, which counts, else the newest, which does not
 * @param draft the newest definition while it waits for approval; null where none does
 */
public record GrowthTargetChanged(
        UUID id,
        @Nullable UUID planId,
        String name,
        String agencyLevel,
        List<String> purposes,
        boolean newProductionOnly,
        BigDecimal maxReuseRatio,
        Map<String, List<String>> genreMap,
        List<String> measures,
        BigDecimal growthPercent,
        BigDecimal tolerancePoints,
        int baselineYear,
        int targetYear,
        String calendar,
        int definitionVersion,
        String state,
        @Nullable Instant approvedAt,
        List<Baseline> baselines,
        @Nullable Draft draft) {

    public static final String TOPIC = "lantoa.media.growth-target.v1";
    public static final String AGGREGATE = "growth-target";
    public static final String TYPE = "vn.lantoa.media.growth-target.changed.v1";

    /**
     * A definition that waits for approval: what would count if it were approved now. Its fields are those of the
     * target.
     *
     * @param baselines of the draft's year, calendar and measures, as an approval would leave them
     */
    public record Draft(
            @Nullable UUID planId,
            String name,
            String agencyLevel,
            List<String> purposes,
            boolean newProductionOnly,
            BigDecimal maxReuseRatio,
            Map<String, List<String>> genreMap,
            List<String> measures,
            BigDecimal growthPercent,
            BigDecimal tolerancePoints,
            int baselineYear,
            int targetYear,
            String calendar,
            int definitionVersion,
            List<Baseline> baselines) {}

    /**
     * What an agency produced in the baseline year.
     *
     * @param calendar the calendar its months are cut by
     * @param months twelve values from the year's first month on; null when only the year is known
     * @param value the year's value; the sum of the months where they are known
     * @param source where it comes from
     * @param approved whether it counts
     */
    public record Baseline(
            String agency,
            String measure,
            String calendar,
            @Nullable List<BigDecimal> months,
            BigDecimal value,
            String source,
            boolean approved) {}
}
