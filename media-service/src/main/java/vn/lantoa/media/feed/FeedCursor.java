package vn.lantoa.media.feed;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A place in the feed of changes. To clients it is a word without meaning.
 *
 * @param transaction the database's number of the transaction that made the change
 * @param sequence the change's number; order inside the transaction
 */
public record FeedCursor(long transaction, long sequence) {

    static final FeedCursor BEGINNING = new FeedCursor(0, 0);

    private static final Pattern PLACE = Pattern.compile("(\\d{1,18})\\.(\\d{1,18})");

    /** The cursor of a word; empty when it is none that was ever given out. */
    static Optional<FeedCursor> parse(String word) {
        try {
            byte[] place = Base64.getUrlDecoder().decode(word);
            Matcher parts = PLACE.matcher(new String(place, StandardCharsets.ISO_8859_1));
            return parts.matches()
                    ? Optional.of(new FeedCursor(Long.parseLong(parts.group(1)), Long.parseLong(parts.group(2))))
                    : Optional.empty();
        } catch (IllegalArgumentException notBase64) {
            return Optional.empty();
        }
    }

    public String word() {
        String place = transaction + "." + sequence;
        return Base64.getUrlEncoder().withoutPadding().encodeToString(place.getBytes(StandardCharsets.ISO_8859_1));
    }
}
