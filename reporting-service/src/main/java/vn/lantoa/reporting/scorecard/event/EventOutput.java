package vn.lantoa.reporting.scorecard.event;

import java.util.List;

import org.jspecify.annotations.Nullable;

import vn.lantoa.platform.data.work.MediaTraits;

/**
 * What the press published of one event, and what that costs.
 *
 * @param cells the same by genre, channel and language
 * @param cost null where no budget line of the plan names the event
 */
public record EventOutput(
        EventMedia media, List<Cell> cells, @Nullable EventCost cost) {

    /**
     * What has genre, channel and language in common.
     *
     * @param channel null where none is named
     * @param language the primary subtag
     */
    public record Cell(String genre, @Nullable String channel, String language, long works, long publications)
            implements MediaTraits {}
}
