package vn.lantoa.reporting.provenance.line;

import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Base64;
import java.util.Optional;
import java.util.UUID;

/** Behind which line a page begins. To clients it is a word without meaning. */
public record LineCursor(LocalDate day, UUID itemId) {

    private static final int DAY_LENGTH = 10;
    private static final UUID FIRST = new UUID(0, 0);

    /** Before every line of a day and those after it. */
    static LineCursor before(LocalDate day) {
        return new LineCursor(day, FIRST);
    }

    static LineCursor behind(FigureLine line) {
        return new LineCursor(line.day(), line.itemId());
    }

    /** The cursor of a word; empty when it is none that was ever given out. */
    public static Optional<LineCursor> parse(String word) {
        try {
            String place = new String(Base64.getUrlDecoder().decode(word), StandardCharsets.ISO_8859_1);
            return place.length() <= DAY_LENGTH
                    ? Optional.empty()
                    : Optional.of(new LineCursor(
                            LocalDate.parse(place.substring(0, DAY_LENGTH)),
                            UUID.fromString(place.substring(DAY_LENGTH))));
        } catch (IllegalArgumentException | DateTimeException isNone) {
            return Optional.empty();
        }
    }

    public String word() {
        return Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString((day + "" + itemId).getBytes(StandardCharsets.ISO_8859_1));
    }
}
