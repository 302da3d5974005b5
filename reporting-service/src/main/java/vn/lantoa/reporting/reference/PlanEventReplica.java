package vn.lantoa.reporting.reference;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;

import vn.lantoa.platform.data.work.MediaTraits;

/**
 * An event of a plan: what was planned of its coverage, and what stands of its results.
 *
 * @param nameEn null where it has none
 * @param startOn the first day
 * @param endOn the last day
 * @param status as the event-service names it
 * @param series the code of its series; null outside a series
 * @param editionYear the year it counts for in its series; null outside a series
 * @param figures one for each metric of which anything was said
 */
public record PlanEventReplica(
        String code,
        String type,
        String name,
        @Nullable String nameEn,
        String host,
        LocalDate startOn,
        LocalDate endOn,
        String status,
        @Nullable String series,
        @Nullable Integer editionYear,
        List<String> clausePaths,
        List<MediaPlanLine> mediaPlan,
        List<Figure> figures) {

    public static final String CANCELLED = "CANCELLED";
    private static final String POSTPONED = "POSTPONED";
    private static final String TOOK_PLACE = "TOOK_PLACE";

    /**
     * How many works are planned to tell of the event. What is null says nothing.
     *
     * @param minimum at least so many works
     * @param maximum at most so many; null without a bound
     */
    public record MediaPlanLine(
            @Nullable String genre,
            @Nullable String language,
            @Nullable String channel,
            int minimum,
            @Nullable Integer maximum)
            implements MediaTraits {}

    /**
     * What stands for one metric.
     *
     * @param state CHOSEN, AGREED or UNDECIDED; while UNDECIDED there is no value, qualifier or source
     * @param conflicting how many assertions say something else; while UNDECIDED, how many different things are said
     * @param footnote in Vietnamese: the other values and who says so; null where there are none
     */
    public record Figure(
            String metric,
            String state,
            @Nullable BigDecimal value,
            @Nullable String qualifier,
            String unit,
            @Nullable String source,
            @Nullable LocalDate assertedOn,
            @Nullable String reason,
            @Nullable String footnote,
            @Nullable String footnoteEn,
            int conflicting,
            BigDecimal lowest,
            BigDecimal highest) {

        /** Whether several things are said and nobody chose. */
        public boolean isUndecided() {
            return "UNDECIDED".equals(state);
        }
    }

    public boolean isCancelled() {
        return CANCELLED.equals(status);
    }

    /** Whether it has no days any more and no new ones yet. */
    public boolean isPostponed() {
        return POSTPONED.equals(status);
    }

    public boolean tookPlace() {
        return TOOK_PLACE.equals(status);
    }

    /** Whether its last day lies before a day. */
    public boolean isOverOn(LocalDate day) {
        return day.isAfter(endOn);
    }
}
