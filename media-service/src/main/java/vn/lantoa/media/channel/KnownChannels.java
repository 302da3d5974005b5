package vn.lantoa.media.channel;

import java.util.Comparator;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import vn.lantoa.platform.web.text.TextForm;
import vn.lantoa.platform.web.text.VietnameseText;

/**
 * The channels that are known at a moment.
 *
 * @param listed the name of the listed channel that has this key
 * @param spellings how a channel that is not listed was written first
 */
record KnownChannels(Map<String, String> listed, Map<String, String> spellings) {

    KnownChannels {
        listed = Map.copyOf(listed);
        spellings = Map.copyOf(spellings);
    }

    boolean isListed(String channel) {
        return listed.containsKey(TextForm.key(channel));
    }

    /** The one form in which the channel is kept; empty where nobody wrote it yet. */
    Optional<String> form(String channel) {
        String key = TextForm.key(channel);
        return Optional.ofNullable(listed.get(key)).or(() -> Optional.ofNullable(spellings.get(key)));
    }

    /**
     * Every form in which items may be kept that are of the channel: its name, and how its other names were written
     * before they were listed.
     */
    Set<String> forms(String channel) {
        String key = TextForm.key(channel);
        String name = listed.get(key);
        Stream<String> keys = name == null
                ? Stream.of(key)
                : listed.entrySet().stream()
                        .filter(one -> one.getValue().equals(name))
                        .map(Map.Entry::getKey);
        return Stream.concat(
                        Stream.of(name == null ? channel : name),
                        keys.map(spellings::get).filter(Objects::nonNull))
                .collect(Collectors.toSet());
    }

    /** The name of the listed channel that is written most like it; empty where none is listed. */
    Optional<String> nearest(String channel) {
        String written = VietnameseText.searchable(channel);
        return listed.entrySet().stream()
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
