package vn.lantoa.reporting.scorecard;

import java.util.List;
import java.util.Locale;

import vn.lantoa.reporting.reference.PlanEvent;

/**
 * What the press published of one event.
 *
 * @param cells the same by genre, channel and language
 */
record EventOutput(EventMedia media, List<Cell> cells) {

    /**
     * What has genre, channel and language in common.
     *
     * @param channel null where none is named
     * @param language the primary subtag
     */
    record Cell(String genre, String channel, String language, long works, long publications) {

        /** Whether a line of a media plan asks for such works. Languages are the same by their primary subtag (rules.md §9). */
        boolean fits(PlanEvent.MediaPlanLine line) {
            return (line.genre() == null || line.genre().equals(genre))
                    && (line.channel() == null || line.channel().equals(channel))
                    && (line.language() == null || primary(line.language()).equals(language));
        }

        private static String primary(String tag) {
            return Locale.forLanguageTag(tag).getLanguage();
        }
    }
}
