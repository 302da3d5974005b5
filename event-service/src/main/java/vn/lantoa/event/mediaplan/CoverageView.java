package vn.lantoa.event.mediaplan;

import java.util.List;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * What was delivered of an event's media plan. It follows what the press sends, so it has no ETag.
 *
 * @param works how many works tell of the event
 * @param publications how often they were published
 * @param lines the plan's lines, in its order; with {@code unplanned} they add up to the totals
 * @param unplanned what fits no line, by genre and language
 */
@Schema(name = "MediaCoverage")
public record CoverageView(
        String eventCode, int works, int publications, List<LineView> lines, List<UnplannedView> unplanned) {

    /**
     * A line of the plan and what was delivered for it.
     *
     * @param missing how many works the minimum still asks for beyond those counted here: to a press agency, its own
     */
    @Schema(name = "MediaCoverageLine")
    public record LineView(
            @Schema(ref = "Genre") @Nullable String genre,

            @Nullable String language,
            @Nullable String channel,
            int minimum,
            @Nullable Integer maximum,
            int works,
            int publications,
            int missing,
            LineState state) {}

    /** What was delivered although no line asks for it. */
    @Schema(name = "MediaCoverageUnplanned")
    public record UnplannedView(String genre, String language, int works, int publications) {}
}
