package vn.lantoa.media.social;

import java.time.Instant;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import vn.lantoa.media.metric.Metrics;
import vn.lantoa.media.snapshot.LatestMetrics;

/**
 * How far a post has spread: of each measure the sum over the sources of what each counted last. Null: never observed.
 *
 * @param observedAt of the latest snapshot
 */
@Schema(name = "SocialPostMetrics")
public record SocialMetricsView(
        @Nullable Long views,
        @Nullable Long reach,
        @Nullable Long engagements,
        @Nullable Instant observedAt) {

    /** @param latest null where there is no snapshot */
    static SocialMetricsView of(@Nullable LatestMetrics latest) {
        LatestMetrics known = latest == null ? LatestMetrics.NONE : latest;
        Metrics total = known.total();
        return new SocialMetricsView(total.views(), total.reach(), total.engagements(), known.observedAt());
    }
}
