package vn.lantoa.event.mediaplan;

import java.util.List;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** The media plan of an event, in the place of the one before. */
@Schema(name = "MediaPlanEntry")
public record MediaPlanEntry(@NotNull @Size(max = 100) List<@NotNull @Valid Line> lines) {

    /**
     * One line.
     *
     * @param genre any unless given
     * @param language a BCP 47 tag; any unless given. {@code vi} and {@code vi-VN} are met alike: the primary subtag
     *     counts
     * @param channel by any of its names; any unless given
     * @param minimum at least so many works
     * @param maximum at most so many; without a bound unless given
     */
    @Schema(name = "MediaPlanEntryLine")
    public record Line(
            @Nullable PlannedGenre genre,
            @Size(max = 35) @Nullable String language,
            @Size(min = 1, max = 200) @Nullable String channel,

            @NotNull @PositiveOrZero @Max(1_000_000) Integer minimum,

            @PositiveOrZero @Max(1_000_000) @Nullable Integer maximum) {}
}
