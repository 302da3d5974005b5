package vn.lantoa.media.social;

import java.time.Instant;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

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

    static final SocialMetricsView NONE = new SocialMetricsView(null, null, null, null);
}
