package vn.lantoa.media.snapshot;

import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;

import vn.lantoa.media.metric.Metrics;

/**
 * What a snapshot's source had counted earlier of what it is of.
 *
 * @param latest of each measure the value before; null where there is none
 * @param highest of each measure the greatest value before; null where there is none
 */
record EarlierMetrics(Metrics latest, Metrics highest) {

    /** By how much each measure rose since the value before; null where there is none of the two. */
    Metrics risen(Metrics now) {
        return new Metrics(
                difference(now.views(), latest.views()),
                difference(now.reach(), latest.reach()),
                difference(now.engagements(), latest.engagements()));
    }

    private static @Nullable Long difference(@Nullable Long now, @Nullable Long before) {
        return now == null || before == null ? null : now - before;
    }

    /** The measures that are lower than they ever were: what is cumulative does not fall. */
    List<Fall> fallen(Metrics now) {
        List<Fall> fallen = new ArrayList<>();
        fall("views", now.views(), highest.views(), fallen);
        fall("reach", now.reach(), highest.reach(), fallen);
        fall("engagements", now.engagements(), highest.engagements(), fallen);
        return fallen;
    }

    private static void fall(String field, @Nullable Long now, @Nullable Long before, List<Fall> fallen) {
        if (now != null && before != null && now < before) {
            fallen.add(new Fall(field, now, before));
        }
    }

    /** A measure that is lower than it was. */
    record Fall(String field, long now, long before) {}
}
