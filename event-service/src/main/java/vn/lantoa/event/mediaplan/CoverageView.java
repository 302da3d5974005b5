package vn.lantoa.event.mediaplan;

import java.util.List;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

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
        @Schema(required = true) String eventCode,
        @Schema(required = true) int works,
        @Schema(required = true) int publications,
        @Schema(required = true) List<LineView> lines,
        @Schema(required = true) List<UnplannedView> unplanned) {

    /**
     * A line of the plan and what was delivered for it.
     *
     * @param missing how many works the minimum still asks for
     */
    @Schema(name = "MediaCoverageLine")
    public record LineView(
            @Schema(nullable = true) String genre,
            @Schema(nullable = true) String language,
            @Schema(nullable = true) String channel,
            @Schema(required = true) int minimum,
            @Schema(nullable = true) Integer maximum,
            @Schema(required = true) int works,
            @Schema(required = true) int publications,
            @Schema(required = true) int missing,
            @Schema(required = true) LineState state) {}

    /** What was delivered although no line asks for it. */
    @Schema(name = "MediaCoverageUnplanned")
    public record UnplannedView(
            @Schema(required = true) String genre,
            @Schema(required = true) String language,
            @Schema(required = true) int works,
            @Schema(required = true) int publications) {}
}
