package vn.lantoa.reporting.share;

import java.util.Map;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import vn.lantoa.reporting.metric.AggregateMeasure;

/**
 * What was published, in the figures of rules.md §9.
 *
 * @param views null where nobody observed any, as reach and engagements
 */
@Schema(name = "ContentOutput")
public record ContentOutput(
        long works,
        long publications,
        long seconds,
        long airtimeSeconds,
        @Nullable Long views,
        @Nullable Long reach,
        @Nullable Long engagements) {

    static final ContentOutput NONE = new ContentOutput(0, 0, 0, 0, null, null, null);

    /** The names of its measures. */
    static final String MEASURES = "works,publications,seconds,airtimeSeconds,views,reach,engagements";

    /** @param figures the measures of a row, or of all */
    static ContentOutput of(Map<String, ? extends @Nullable Object> figures) {
        return new ContentOutput(
                counted(figures, AggregateMeasure.WORKS),
                counted(figures, AggregateMeasure.PUBLICATIONS),
                counted(figures, AggregateMeasure.SECONDS),
                counted(figures, AggregateMeasure.AIRTIME_SECONDS),
                (Long) figures.get(AggregateMeasure.VIEWS.key()),
                (Long) figures.get(AggregateMeasure.REACH.key()),
                (Long) figures.get(AggregateMeasure.ENGAGEMENTS.key()));
    }

    private static long counted(Map<String, ? extends @Nullable Object> figures, AggregateMeasure measure) {
        return figures.get(measure.key()) instanceof Long value ? value : 0;
    }

    ContentOutput plus(ContentOutput other) {
        return new ContentOutput(
                works + other.works,
                publications + other.publications,
                seconds + other.seconds,
                airtimeSeconds + other.airtimeSeconds,
                sum(views, other.views),
                sum(reach, other.reach),
                sum(engagements, other.engagements));
    }

    private static @Nullable Long sum(@Nullable Long one, @Nullable Long other) {
        return one == null ? other : Long.valueOf(one + (other == null ? 0 : other));
    }
}
