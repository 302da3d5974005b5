package vn.lantoa.media.metric;

import org.jspecify.annotations.Nullable;

import vn.lantoa.media.line.InputLine;
import vn.lantoa.media.line.LineFields;

/**
 * How far an item has spread, counted from its publication on. Null: not observed. What a space in a paper would have
 * cost (AVE) is no measure here: a field of that kind is an unknown field.
 */
public record Metrics(
        @Nullable Long views,
        @Nullable Long reach,
        @Nullable Long engagements) {

    /** Reads the three and notes where there is none. */
    public static Metrics read(LineFields fields) {
        var metrics = new Metrics(fields.count("views"), fields.count("reach"), fields.count("engagements"));
        if (fields.isAbsent("views") && fields.isAbsent("reach") && fields.isAbsent("engagements")) {
            fields.fault("views", MetricProblem.METRICS_EMPTY);
        }
        return metrics;
    }

    /** These, and what they leave out as it was before. */
    public Metrics over(Metrics before) {
        return new Metrics(
                views == null ? before.views : views,
                reach == null ? before.reach : reach,
                engagements == null ? before.engagements : engagements);
    }

    /** Whether each of its measures is what it was before; one that is left out stays what it was. */
    public boolean isWithin(Metrics before) {
        return isSame(views, before.views) && isSame(reach, before.reach) && isSame(engagements, before.engagements);
    }

    private static boolean isSame(@Nullable Long value, @Nullable Long before) {
        return value == null || value.equals(before);
    }

    /** Warns of each measure that is lower than it was before: what is cumulative does not fall. */
    public void warnWhereBelow(Metrics highest, InputLine<?> line, String prefix) {
        warn(views, highest.views, line, prefix + "views");
        warn(reach, highest.reach, line, prefix + "reach");
        warn(engagements, highest.engagements, line, prefix + "engagements");
    }

    private static void warn(@Nullable Long value, @Nullable Long highest, InputLine<?> line, String field) {
        if (value != null && highest != null && value < highest) {
            line.warn(field, MetricProblem.METRIC_DECREASED, value, highest);
        }
    }
}
