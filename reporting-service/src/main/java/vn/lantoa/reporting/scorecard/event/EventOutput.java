package vn.lantoa.reporting.scorecard.event;

import java.util.List;

import org.jspecify.annotations.Nullable;

import vn.lantoa.platform.data.work.MediaTraits;

/**
 * What the press published of one event.
 *
 * @param cells the same by genre, channel and language
 */
public record EventOutput(EventMedia media, List<Cell> cells) {

    /**
     * What has genre, channel and language in common.
     *
     * @param channel null where none is named
     * @param language the primary subtag
     */
    public record Cell(String genre, @Nullable String channel, String language, long works, long publications)
            implements MediaTraits {}
}
