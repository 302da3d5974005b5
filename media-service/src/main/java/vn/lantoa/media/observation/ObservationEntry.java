package vn.lantoa.media.observation;

import java.time.Instant;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import vn.lantoa.media.metric.Metrics;
import vn.lantoa.platform.web.openapi.Requires;

/**
 * How far an item had spread at an instant, counted from its publication on; one value at least.
 *
 * @param externalId the item
 * @param observedAt with offset; not in the future; before the item's publication warns
 * @param reach reported reach, never people
 * @param source who or what counted; each source is a counter of its own
 */
@Schema(name = "ObservationEntry")
@Requires(anyOf = {"views", "reach", "engagements"})
public record ObservationEntry(
        @Schema(required = true, maxLength = 200) @Nullable String externalId,
        @Schema(required = true) @Nullable Instant observedAt,
        @Schema(nullable = true, minimum = "0") @Nullable Long views,
        @Schema(nullable = true, minimum = "0") @Nullable Long reach,
        @Schema(nullable = true, minimum = "0") @Nullable Long engagements,
        @Schema(required = true, maxLength = 200) @Nullable String source) {

    Metrics values() {
        return new Metrics(views, reach, engagements);
    }
}
