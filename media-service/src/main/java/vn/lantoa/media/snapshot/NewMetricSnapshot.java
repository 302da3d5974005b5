package vn.lantoa.media.snapshot;

import java.time.Instant;
import java.time.temporal.ChronoUnit;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import vn.lantoa.media.metric.Metrics;
import vn.lantoa.platform.web.json.Multiline;
import vn.lantoa.platform.web.openapi.Requires;

/**
 * How far something had spread at an instant, counted from its publication on; one value at least.
 *
 * @param observedAt with offset; not in the future; before the publication warns
 * @param reach reported reach, never people
 * @param source who or what counted; each source is a counter of its own
 * @param reason why it corrects what the source said of that instant; null: nothing was said of it
 */
@Schema(name = "NewMetricSnapshot")
@Requires(anyOf = {"views", "reach", "engagements"})
public record NewMetricSnapshot(
        @NotNull Instant observedAt,
        @PositiveOrZero @Nullable Long views,
        @PositiveOrZero @Nullable Long reach,
        @PositiveOrZero @Nullable Long engagements,
        @NotBlank @Size(max = 200) String source,
        @Multiline @Size(max = 1000) @Nullable String reason) {

    public NewMetricSnapshot {
        observedAt = observedAt == null ? null : observedAt.truncatedTo(ChronoUnit.MICROS);
    }

    Metrics values() {
        return new Metrics(views, reach, engagements);
    }
}
