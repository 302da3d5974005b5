package vn.lantoa.reporting.change;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A place in the order of moves. To clients it is a word without meaning.
 *
 * @param transaction the database's number of the transaction that moved a cell
 * @param place the order inside of it
 */
record ChangeCursor(long transaction, long place) {

    static final ChangeCursor BEGINNING = new ChangeCursor(0, 0);

    private static final Pattern FORM = Pattern.compile("(\\d{1,18})\\.(\\d{1,18})");

    /** The cursor of a word; empty when it is none that was ever given out. */
    static Optional<ChangeCursor> parse(String word) {
        try {
            String text = new String(Base64.getUrlDecoder().decode(word), StandardCharsets.ISO_8859_1);
            Matcher parts = FORM.matcher(text);
            return parts.matches()
                    ? Optional.of(new ChangeCursor(Long.parseLong(parts.group(1)), Long.parseLong(parts.group(2))))
                    : Optional.empty();
        } catch (IllegalArgumentException notBase64) {
            return Optional.empty();
        }
    }

    String word() {
        String text = transaction + "." + place;
        return Base64.getUrlEncoder().withoutPadding().encodeToString(text.getBytes(StandardCharsets.ISO_8859_1));
    }
}
