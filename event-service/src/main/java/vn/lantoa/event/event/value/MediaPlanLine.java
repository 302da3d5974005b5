package vn.lantoa.event.event.value;

import jakarta.persistence.Embeddable;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import vn.lantoa.platform.data.work.MediaTraits;

/**
 * How many works are planned to tell of an event.
 *
 * @param genre null: any
 * @param language a canonical BCP 47 tag, of which the primary subtag counts; null: any
 * @param channel null: any
 * @param minimum at least so many works
 * @param maximum at most so many; null: without a bound
 */
@Schema(name = "MediaPlanLine")
@Embeddable
public record MediaPlanLine(
        @Schema(ref = "Genre") @Nullable String genre,

        @Nullable String language,
        @Nullable String channel,
        int minimum,
        @Nullable Integer maximum)
        implements MediaTraits {}
