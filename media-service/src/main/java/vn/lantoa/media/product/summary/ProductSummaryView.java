package vn.lantoa.media.product.summary;

import java.time.LocalDate;
import java.util.List;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import vn.lantoa.media.product.MediaProductKind;

/**
 * What was produced by a day, and how far it has spread.
 *
 * @param asOf releases and snapshots to the end of this local day count
 * @param total each product once
 * @param kinds those of which something was produced
 * @param sources those with the most views, at most 50; each product counts with each source that observed it
 * @param undated products without a day of release, which are in none of the figures
 */
@Schema(name = "MediaProductSummary")
public record ProductSummaryView(
        LocalDate asOf, ProductFigures total, List<KindView> kinds, List<SourceFigures> sources, long undated) {

    /**
     * Figures of some products.
     *
     * @param produced how many were released
     * @param observed how many of them have a snapshot
     * @param views null where none was observed by it; so with {@code reach} and {@code engagements}
     */
    @Schema(name = "MediaProductFigures")
    public record ProductFigures(
            long produced,
            long observed,
            @Nullable Long views,
            @Nullable Long reach,
            @Nullable Long engagements) {

        static final ProductFigures NONE = new ProductFigures(0, 0, null, null, null);
    }

    /** Figures of the products of one kind. */
    @Schema(name = "MediaProductKindFigures")
    public record KindView(MediaProductKind kind, ProductFigures figures) {}

    /**
     * What one source, such as a platform, counted.
     *
     * @param products how many it observed
     */
    @Schema(name = "MediaProductSourceFigures")
    public record SourceFigures(
            String source,
            long products,
            @Nullable Long views,
            @Nullable Long reach,
            @Nullable Long engagements) {}
}
