package vn.lantoa.media.line;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;

import com.fasterxml.jackson.databind.JsonNode;
import org.jspecify.annotations.Nullable;

import vn.lantoa.platform.web.text.InvisibleTextException;
import vn.lantoa.platform.web.text.TextForm;
import vn.lantoa.platform.web.time.TimeText;

/** What JSON has only text for. */
final class JsonText {

    private static final Pattern ID = Pattern.compile("[0-9a-fA-F]{8}(?:-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}");

    private JsonText() {}

    /** An instant with offset, in microseconds as the database keeps them; null when the value is none. */
    static @Nullable Instant instant(JsonNode value) {
        return value.isTextual()
                ? TimeText.instant(value.textValue())
                        .map(at -> at.toInstant().truncatedTo(ChronoUnit.MICROS))
                        .orElse(null)
                : null;
    }

    /** A UUID; null when the value is none. */
    static @Nullable UUID id(JsonNode value) {
        return value.isTextual() && ID.matcher(value.textValue()).matches() ? UUID.fromString(value.textValue()) : null;
    }

    /** A text of the client's own making, as it may stand in an answer; empty where it may not. */
    static Optional<String> shown(@Nullable String text, int most) {
        if (text == null) {
            return Optional.empty();
        }
        try {
            String clean = TextForm.LINE.of(text);
            return clean.isEmpty() || TextForm.length(clean) > most ? Optional.empty() : Optional.of(clean);
        } catch (InvisibleTextException invisible) {
            return Optional.empty();
        }
    }
}
