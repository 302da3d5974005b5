package vn.lantoa.platform.web.json;

import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.regex.Pattern;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.deser.std.StdScalarDeserializer;
import com.fasterxml.jackson.databind.module.SimpleModule;
import org.jspecify.annotations.Nullable;

import vn.lantoa.platform.web.time.TimeText;

/**
 * Reads a type from the one text form that the contract gives it. Jackson alone would also take numbers, arrays,
 * base64, a date cut out of an instant, and years that PostgreSQL or ISO 8601 does not have. An empty text is absent.
 */
final class StrictFormatDeserializer<T> extends StdScalarDeserializer<T> {

    private static final long serialVersionUID = 1L;
    private static final Pattern ID = Pattern.compile("[0-9a-fA-F]{8}(?:-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}");

    private final transient Function<String, Optional<T>> reader;
    private final String name;

    private StrictFormatDeserializer(Class<T> type, String name, Function<String, Optional<T>> reader) {
        super(type);
        this.name = name;
        this.reader = reader;
    }

    static void addTo(SimpleModule module) {
        add(module, LocalDate.class, "a date such as 2024-03-29", TimeText::day);
        add(module, YearMonth.class, "a month such as 2024-03", TimeText::month);
        add(module, Instant.class, "an instant with offset", text -> TimeText.instant(text)
                .map(OffsetDateTime::toInstant));
        add(module, OffsetDateTime.class, "an instant with offset", TimeText::instant);
        add(module, UUID.class, "a UUID", StrictFormatDeserializer::id);
    }

    private static <T> void add(SimpleModule module, Class<T> type, String name, Function<String, Optional<T>> reader) {
        module.addDeserializer(type, new StrictFormatDeserializer<>(type, name, reader));
    }

    private static Optional<UUID> id(String text) {
        return ID.matcher(text).matches() ? Optional.of(UUID.fromString(text)) : Optional.empty();
    }

    @Override
    @SuppressWarnings("unchecked") // the context answers with the type it is asked for, or throws
    public @Nullable T deserialize(JsonParser parser, DeserializationContext context) throws IOException {
        if (!parser.hasToken(JsonToken.VALUE_STRING)) {
            return (T) context.handleUnexpectedToken(handledType(), parser);
        }
        String text = parser.getText();
        if (text.isBlank()) {
            return null;
        }
        Optional<T> value = reader.apply(text);
        return value.isPresent() ? value.get() : (T) context.handleWeirdStringValue(handledType(), text, name);
    }
}
