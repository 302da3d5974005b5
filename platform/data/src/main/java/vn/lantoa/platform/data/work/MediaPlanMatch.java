package vn.lantoa.platform.data.work;

import java.util.List;
import java.util.Objects;
import java.util.OptionalInt;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import vn.lantoa.platform.data.channel.ChannelNames;
import vn.lantoa.platform.web.text.LanguageTag;

/**
 * Which line of a media plan counts a publication (rules.md §8): the most specific one that it fits, by how many of
 * genre, language and channel the line names; of several equally specific ones the first. A publication counts for one
 * line only, so lines add up.
 *
 * <p>Languages are the same when their primary subtags are (rules.md §9): a line for {@code en-GB} is met by {@code en}
 * and {@code en-US}. Channels are the same under whichever of their names ({@link ChannelNames}). Genres must be equal.
 */
public final class MediaPlanMatch {

    private final ChannelNames channels;

    public MediaPlanMatch(ChannelNames channels) {
        this.channels = channels;
    }

    /** The index of the line that counts the publication; empty when it fits none. */
    public OptionalInt lineOf(List<? extends MediaTraits> plan, MediaTraits publication) {
        int best = -1;
        for (int i = 0; i < plan.size(); i++) {
            MediaTraits line = plan.get(i);
            if (fits(publication, line) && (best < 0 || specificity(line) > specificity(plan.get(best)))) {
                best = i;
            }
        }
        return best < 0 ? OptionalInt.empty() : OptionalInt.of(best);
    }

    private boolean fits(MediaTraits publication, MediaTraits line) {
        return (line.genre() == null || line.genre().equals(publication.genre()))
                && (line.channel() == null || isOn(line.channel(), publication.channel()))
                && (line.language() == null || sameLanguage(line.language(), publication.language()));
    }

    private boolean isOn(String wanted, @Nullable String channel) {
        return channel != null && channels.areSame(wanted, channel);
    }

    private static boolean sameLanguage(String one, String other) {
        return LanguageTag.primary(one).equals(LanguageTag.primary(other));
    }

    private static long specificity(MediaTraits line) {
        return Stream.of(line.genre(), line.language(), line.channel())
                .filter(Objects::nonNull)
                .count();
    }
}
