package vn.lantoa.media.channel;

import java.util.Comparator;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import vn.lantoa.platform.data.channel.ChannelNames;
import vn.lantoa.platform.web.text.TextForm;
import vn.lantoa.platform.web.text.VietnameseText;

/**
 * The channels that are known at a moment.
 *
 * @param listed by which names those of the list are called
 * @param spellings how a channel that is not listed was written first, by its key
 */
record KnownChannels(ChannelNames listed, Map<String, String> spellings) {

    KnownChannels {
        spellings = Map.copyOf(spellings);
    }

    boolean isListed(String channel) {
        return listed.isListed(channel);
    }

    /** The one form in which the channel is kept; empty where nobody wrote it yet. */
    Optional<String> form(String channel) {
        return listed.nameOf(channel).or(() -> Optional.ofNullable(spellings.get(TextForm.key(channel))));
    }

    /**
     * Every form in which items may be kept that are of the channel: its name, how its other names were written before
     * they were listed, and, in lower case, all that it is and was called.
     */
    Set<String> keptAs(String channel) {
        Set<String> keys = listed.keysOf(channel);
        Stream<String> written = Stream.concat(
                Stream.of(listed.nameOf(channel).orElse(channel)),
                keys.stream().map(spellings::get).filter(Objects::nonNull));
        return Stream.concat(written, keys.stream()).collect(Collectors.toSet());
    }

    /** The name of the listed channel that is written most like it; empty where none is listed. */
    Optional<String> nearest(String channel) {
        String written = VietnameseText.searchable(channel);
        return listed.nameByKey().entrySet().stream()
                .min(Comparator.comparingInt((Map.Entry<String, String> one) ->
                                distance(written, VietnameseText.searchable(one.getKey())))
                        .thenComparing(Map.Entry::getValue))
                .map(Map.Entry::getValue);
    }

    /** How many letters must be put in, taken out or changed. */
    private static int distance(String one, String other) {
        int[] above = new int[other.length() + 1];
        for (int j = 0; j < above.length; j++) {
            above[j] = j;
        }
        for (int i = 1; i <= one.length(); i++) {
            int[] row = new int[above.length];
            row[0] = i;
            for (int j = 1; j < row.length; j++) {
                int changed = above[j - 1] + (one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1);
                row[j] = Math.min(changed, 1 + Math.min(above[j], row[j - 1]));
            }
            above = row;
        }
        return above[other.length()];
    }
}
