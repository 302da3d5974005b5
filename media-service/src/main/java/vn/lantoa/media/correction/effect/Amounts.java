package vn.lantoa.media.correction.effect;

import org.jspecify.annotations.Nullable;

import vn.lantoa.media.content.ContentState;
import vn.lantoa.media.growth.Measure;
import vn.lantoa.media.growth.counting.UsualDefinition;

/**
 * How much there is of a genre in a month.
 *
 * @param items publications that are not withdrawn
 * @param seconds how long they last
 * @param measured what counts of the genre's measure by the usual definition (rules.md §3)
 */
record Amounts(long items, long seconds, long measured) {

    static final Amounts NONE = new Amounts(0, 0, 0);

    /** Of one item. */
    static Amounts of(ContentState item) {
        if (item.withdrawn()) {
            return NONE;
        }
        long seconds = item.durationSeconds() == null ? 0 : item.durationSeconds();
        boolean counts = item.newProduction()
                && item.reuseRatio().compareTo(UsualDefinition.MOST_REUSED) <= 0
                && UsualDefinition.PURPOSES.contains(item.purpose());
        return new Amounts(
                1, seconds, counts ? measured(Measure.of(item.genre()).orElse(null), seconds) : 0);
    }

    private static long measured(@Nullable Measure measure, long seconds) {
        if (measure == null) {
            return 0;
        }
        return measure.isOfSeconds() ? seconds : 1;
    }

    Amounts plus(Amounts other) {
        return new Amounts(items + other.items, seconds + other.seconds, measured + other.measured);
    }

    Amounts negated() {
        return new Amounts(-items, -seconds, -measured);
    }
}
