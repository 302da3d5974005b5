package vn.lantoa.media.channel;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

import org.jspecify.annotations.Nullable;

import vn.lantoa.platform.web.text.VietnameseText;

/**
 * Which listed channel is written most like a text, as the list is at a moment. What was found is remembered: a partner
 * that writes a channel wrong writes it so in every line.
 */
final class NearestChannel {

    /** So many letters of a text and of a name are compared. */
    private static final int MOST_LETTERS = 60;

    static final int MOST_REMEMBERED = 1_000;

    private final Map<String, String> names;
    private final List<Candidate> candidates;
    private final Map<String, String> remembered = new ConcurrentHashMap<>();

    /** @param names the name of each listed channel by each of its names */
    NearestChannel(Map<String, String> names) {
        this.names = names;
        this.candidates = names.entrySet().stream()
                .map(one -> new Candidate(written(one.getKey()), one.getValue()))
                .distinct()
                .toList();
    }

    private record Candidate(String written, String name) {}

    /** Whether it is of a list of these names. */
    boolean isOf(Map<String, String> others) {
        return names.equals(others);
    }

    /** The name of the channel; empty where none is listed. */
    Optional<String> to(String channel) {
        String text = written(channel);
        String found = remembered.get(text);
        if (found != null) {
            return Optional.of(found);
        }
        found = search(text);
        if (found != null) {
            if (remembered.size() >= MOST_REMEMBERED) {
                remembered.clear();
            }
            remembered.put(text, found);
        }
        return Optional.ofNullable(found);
    }

    /** Whether it is known without a search. */
    boolean remembers(String channel) {
        return remembered.containsKey(written(channel));
    }

    private static String written(String text) {
        String letters = VietnameseText.searchable(text);
        return letters.length() <= MOST_LETTERS ? letters : letters.substring(0, MOST_LETTERS);
    }

    private @Nullable String search(String text) {
        String nearest = null;
        int least = Integer.MAX_VALUE;
        for (Candidate one : candidates) {
            int distance = distance(text, one.written, least);
            if (distance < least || distance == least && nearest != null && one.name.compareTo(nearest) < 0) {
                nearest = one.name;
                least = distance;
            }
        }
        return nearest;
    }

    /** How many letters must be put in, taken out or changed; of what is above {@code most} only that it is above. */
    private static int distance(String one, String other, int most) {
        if (Math.abs(one.length() - other.length()) > most) {
            return Integer.MAX_VALUE;
        }
        int[] above = new int[other.length() + 1];
        int[] row = new int[above.length];
        for (int j = 0; j < above.length; j++) {
            above[j] = j;
        }
        for (int i = 1; i <= one.length(); i++) {
            row[0] = i;
            int lowest = i;
            for (int j = 1; j < row.length; j++) {
                int changed = above[j - 1] + (one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1);
                row[j] = Math.min(changed, 1 + Math.min(above[j], row[j - 1]));
                lowest = Math.min(lowest, row[j]);
            }
            if (lowest > most) {
                return Integer.MAX_VALUE;
            }
            int[] free = above;
            above = row;
            row = free;
        }
        return above[other.length()];
    }
}
