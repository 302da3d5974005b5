package vn.lantoa.reporting.scorecard;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;

import vn.lantoa.reporting.reference.PlanEventReplica.MediaPlanLine;

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

        /**
         * Which line of a media plan it counts for, as the event-service counts: the most telling one that it fits, by how many of
         * genre, language and channel the line names; of several the first. So lines add up.
         *
         * @return its index; -1 when it fits none
         */
        int lineOf(List<MediaPlanLine> lines) {
            int best = -1;
            for (int i = 0; i < lines.size(); i++) {
                if (fits(lines.get(i)) && (best < 0 || named(lines.get(i)) > named(lines.get(best)))) {
                    best = i;
                }
            }
            return best;
        }

        private boolean fits(MediaPlanLine line) {
            return (line.genre() == null || line.genre().equals(genre))
                    && (line.channel() == null || line.channel().equals(channel))
                    && (line.language() == null || primary(line.language()).equals(language));
        }

        /** Sums are kept by primary subtag (rules.md §9): a line for {@code en-GB} is met by all English. */
        private static String primary(String tag) {
            return Locale.forLanguageTag(tag).getLanguage();
        }

        private static long named(MediaPlanLine line) {
            return Stream.of(line.genre(), line.language(), line.channel())
                    .filter(Objects::nonNull)
                    .count();
        }
    }
}
