package vn.lantoa.platform.web.parameter;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import vn.lantoa.platform.web.text.InvisibleTextException;
import vn.lantoa.platform.web.text.TextForm;
import vn.lantoa.platform.web.text.VietnameseText;
import vn.lantoa.platform.web.time.TimeText;

/** What a parameter's text must look like to be read as its Java type. */
final class ParameterType {

    private static final int MAX_LENGTH = 500;
    private static final Pattern DECIMAL = Pattern.compile("-?\\d{1,18}(?:\\.\\d{1,18})?");
    private static final Pattern WHOLE = Pattern.compile("-?\\d{1,18}");
    private static final Pattern HEX_ID =
            Pattern.compile("[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}");

    private ParameterType() {}

    /** The character that nobody sees in a text that can be stored; empty where there is none (rules.md §2). */
    static Optional<String> invisibleIn(String text) {
        try {
            TextForm.LINE.of(text);
            return Optional.empty();
        } catch (InvisibleTextException invisible) {
            return VietnameseText.isWellFormed(text) ? Optional.of(invisible.character()) : Optional.empty();
        }
    }

    /** What was expected, when {@code text} cannot be read as {@code type}; empty when it can. */
    static Optional<String> expectation(Class<?> type, String text) {
        if (TextForm.length(VietnameseText.nfc(text)) > MAX_LENGTH) {
            return Optional.of("≤ " + MAX_LENGTH);
        }
        if (!VietnameseText.isStorable(text)) {
            return Optional.of("text");
        }
        if (type.isEnum()) {
            String names = Arrays.stream(type.getEnumConstants())
                    .map(one -> ((Enum<?>) one).name())
                    .collect(Collectors.joining(", "));
            return unless(names.isEmpty() || Arrays.asList(names.split(", ")).contains(text), names);
        }
        if (type == UUID.class) {
            return unless(HEX_ID.matcher(text).matches(), "UUID");
        }
        if (type == LocalDate.class) {
            return unless(TimeText.day(text).isPresent(), "yyyy-MM-dd");
        }
        if (type == Instant.class || type == OffsetDateTime.class) {
            return unless(TimeText.instant(text).isPresent(), "yyyy-MM-ddTHH:mm:ss+07:00");
        }
        if (type == boolean.class || type == Boolean.class) {
            return unless(text.equals("true") || text.equals("false"), "true, false");
        }
        if (type == int.class || type == Integer.class) {
            return unless(WHOLE.matcher(text).matches() && fitsInt(text), "32-bit integer");
        }
        if (type == long.class || type == Long.class) {
            return unless(WHOLE.matcher(text).matches(), "integer");
        }
        if (type == BigDecimal.class || type == double.class || type == Double.class) {
            return unless(DECIMAL.matcher(text).matches(), "number");
        }
        return Optional.empty();
    }

    private static boolean fitsInt(String text) {
        long value = Long.parseLong(text);
        return value == (int) value;
    }

    private static Optional<String> unless(boolean fine, String expected) {
        return fine ? Optional.empty() : Optional.of(expected);
    }
}
