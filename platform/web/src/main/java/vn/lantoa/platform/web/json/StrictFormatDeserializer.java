package vn.lantoa.platform.web.json;

import java.io.IOException;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.util.UUID;
import java.util.function.Function;
import java.util.regex.Pattern;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.deser.std.StdScalarDeserializer;
import com.fasterxml.jackson.databind.module.SimpleModule;
import org.jspecify.annotations.Nullable;

/**
 * Reads a type from the one text form that the contract gives it. Jackson alone would also take numbers, arrays,
 * base64, a date cut out of an instant, and years that PostgreSQL or ISO 8601 does not have. An empty text is absent.
 */
final class StrictFormatDeserializer<T> extends StdScalarDeserializer<T> {

    private static final long serialVersionUID = 1L;
    private static final String DAY = "(?!0000)\\d{4}-\\d{2}-\\d{2}";

    // at the ends of time another offset makes another year of it, which has no or five digits
    private static final String INSTANT = "(?!0000|0001-01-01|9999-12-31)" + DAY
            + "T\\d{2}:\\d{2}(?::\\d{2}(?:\\.\\d{1,9})?)?(?:Z|[+-]\\d{2}:\\d{2})";

    private final transient Pattern form;
    private final transient Function<String, T> reader;
    private final String name;

    private StrictFormatDeserializer(Class<T> type, String form, String name, Function<String, T> reader) {
        super(type);
        this.form = Pattern.compile(form);
        this.name = name;
        this.reader = reader;
    }

    static void addTo(SimpleModule module) {
        add(module, LocalDate.class, DAY, "a date such as 2024-03-29", LocalDate::parse);
        add(module, YearMonth.class, "(?!0000)\\d{4}-\\d{2}", "a month such as 2024-03", YearMonth::parse);
        add(module, Instant.class, INSTANT, "an instant with offset", text -> OffsetDateTime.parse(text)
                .toInstant());
        add(module, OffsetDateTime.class, INSTANT, "an instant with offset", OffsetDateTime::parse);
        add(module, UUID.class, "[0-9a-fA-F]{8}(?:-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}", "a UUID", UUID::fromString);
    }

    private static <T> void add(
            SimpleModule module, Class<T> type, String form, String name, Function<String, T> reader) {
        module.addDeserializer(type, new StrictFormatDeserializer<>(type, form, name, reader));
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
        if (form.matcher(text).matches()) {
            try {
                return reader.apply(text);
            } catch (DateTimeException noSuchDay) {
                // falls through: of the form, and yet no day of any calendar
            }
        }
        return (T) context.handleWeirdStringValue(handledType(), text, name);
    }
}
