package vn.lantoa.event.event;

import jakarta.persistence.Embeddable;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

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
        @Schema(nullable = true) String genre,
        @Schema(nullable = true) String language,
        @Schema(nullable = true) String channel,
        @Schema(required = true) int minimum,
        @Schema(nullable = true) Integer maximum)
        implements MediaTraits {}
