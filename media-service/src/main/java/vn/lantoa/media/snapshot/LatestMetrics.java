package vn.lantoa.media.snapshot;

import java.time.Instant;
import java.util.List;

import org.jspecify.annotations.Nullable;

import vn.lantoa.media.metric.Metrics;

/**
 * How far something has spread: of each measure the sum over the sources of what each counted last.
 *
 * @param observedAt of the latest snapshot; null where there is none
 * @param sources how many sources counted
 * @param most those that counted the most views, so many as were asked for
 */
public record LatestMetrics(Metrics total, @Nullable Instant observedAt, long sources, List<SourceMetrics> most) {

    /** The metrics of something that nobody counted yet. */
    public static final LatestMetrics NONE = new LatestMetrics(new Metrics(null, null, null), null, 0, List.of());

    /**
     * What a source counted last.
     *
     * @param observedAt of its latest snapshot
     * @param viewedAt of its latest snapshot that has views; null where none has
     */
    public record SourceMetrics(
            String source,
            Metrics values,
            Instant observedAt,
            @Nullable Instant viewedAt) {}
}
