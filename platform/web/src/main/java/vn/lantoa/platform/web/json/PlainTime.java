package vn.lantoa.platform.web.json;

import java.io.IOException;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.function.Function;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.deser.std.StdScalarDeserializer;

/**
 * Reads {@code 2024-03-29}, or an instant with its offset, and nothing else. Jackson's own readers also take arrays, numbers, digits
 * in quotes, and dates with a time that they drop.
 */
final class PlainTime<T> extends StdScalarDeserializer<T> {

    private static final long serialVersionUID = 1L;

    private final String form;
    private final transient Function<String, T> reader;

    private PlainTime(Class<T> type, String form, Function<String, T> reader) {
        super(type);
        this.form = form;
        this.reader = reader;
    }

    static PlainTime<LocalDate> date() {
        return new PlainTime<>(LocalDate.class, "yyyy-MM-dd", LocalDate::parse);
    }

    static PlainTime<OffsetDateTime> dateTime() {
        return new PlainTime<>(OffsetDateTime.class, "yyyy-MM-ddTHH:mm:ss+07:00", OffsetDateTime::parse);
    }

    static PlainTime<Instant> instant() {
        return new PlainTime<>(Instant.class, "yyyy-MM-ddTHH:mm:ss+07:00", text -> OffsetDateTime.parse(text)
                .toInstant());
    }

    @Override
    @SuppressWarnings("unchecked") // the context answers in the type that it is asked for
    public T deserialize(JsonParser parser, DeserializationContext context) throws IOException {
        if (!parser.hasToken(JsonToken.VALUE_STRING)) {
            return (T) context.handleUnexpectedToken(handledType(), parser);
        }
        String text = parser.getText();
        try {
            // a year with a sign may be one that no database keeps
            if (!text.startsWith("+") && !text.startsWith("-")) {
                return reader.apply(text);
            }
        } catch (DateTimeException unreadable) {
            // answered below
        }
        return (T) context.handleWeirdStringValue(handledType(), text, "not of the form " + form);
    }
}
