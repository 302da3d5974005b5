package vn.lantoa.media.social.snapshot;

import java.time.Instant;
import java.time.temporal.ChronoUnit;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import vn.lantoa.media.metric.Metrics;
import vn.lantoa.platform.web.openapi.Requires;

/**
 * How far a post had spread at an instant, counted from its posting on; one value at least.
 *
 * @param observedAt with offset; not in the future; before the post was posted warns
 * @param reach reported reach, never people
 * @param source who or what counted; each source is a counter of its own
 */
@Schema(name = "NewSocialSnapshot")
@Requires(anyOf = {"views", "reach", "engagements"})
public record NewSocialSnapshot(
        @NotNull Instant observedAt,
        @PositiveOrZero @Nullable Long views,
        @PositiveOrZero @Nullable Long reach,
        @PositiveOrZero @Nullable Long engagements,
        @NotBlank @Size(max = 200) String source) {

    public NewSocialSnapshot {
        observedAt = observedAt == null ? null : observedAt.truncatedTo(ChronoUnit.MICROS);
    }

    Metrics values() {
        return new Metrics(views, reach, engagements);
    }
}
