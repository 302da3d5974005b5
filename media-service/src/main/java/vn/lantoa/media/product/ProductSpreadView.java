package vn.lantoa.media.product;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import vn.lantoa.media.metric.Metrics;
import vn.lantoa.media.snapshot.LatestMetrics;
import vn.lantoa.media.snapshot.LatestMetrics.SourceMetrics;
import vn.lantoa.platform.web.time.BusinessTime;

/**
 * How far a media product has spread: of each measure the sum over the sources of what each counted last. Null: never
 * observed.
 *
 * @param observedAt of the latest snapshot
 * @param totalSources how many sources counted
 * @param sources those with the most views, so many at most as {@link #MOST_SOURCES}
 */
@Schema(name = "MediaProductSpread")
public record ProductSpreadView(
        @Nullable Long views,
        @Nullable Long reach,
        @Nullable Long engagements,
        @Nullable Instant observedAt,
        long totalSources,
        List<SourceView> sources) {

    static final int MOST_SOURCES = 20;

    /**
     * What one source, such as a platform, counted last.
     *
     * @param viewsObservedOn the local day on which it counted the views
     * @param observedAt of its latest snapshot
     */
    @Schema(name = "MediaProductSource")
    public record SourceView(
            String source,
            @Nullable Long views,
            @Nullable LocalDate viewsObservedOn,
            @Nullable Long reach,
            @Nullable Long engagements,
            Instant observedAt) {

        private static SourceView of(SourceMetrics counted) {
            Metrics values = counted.values();
            Instant viewedAt = counted.viewedAt();
            return new SourceView(
                    counted.source(),
                    values.views(),
                    viewedAt == null ? null : BusinessTime.dayOf(viewedAt),
                    values.reach(),
                    values.engagements(),
                    counted.observedAt());
        }
    }

    /** @param latest null where there is no snapshot */
    static ProductSpreadView of(@Nullable LatestMetrics latest) {
        LatestMetrics known = latest == null ? LatestMetrics.NONE : latest;
        Metrics total = known.total();
        return new ProductSpreadView(
                total.views(),
                total.reach(),
                total.engagements(),
                known.observedAt(),
                known.sources(),
                known.most().stream().map(SourceView::of).toList());
    }
}
