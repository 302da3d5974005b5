package vn.lantoa.platform.web.parameter;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Map;
import java.util.UUID;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;

class ParameterTypeTest {

    enum Kind {
        NEWS,
        ARTICLE
    }

    private static final Map<String, Class<?>> TYPES = Map.ofEntries(
            entry("text", String.class),
            entry("enum", Kind.class),
            entry("id", UUID.class),
            entry("date", LocalDate.class),
            entry("instant", Instant.class),
            entry("offset", OffsetDateTime.class),
            entry("flag", Boolean.class),
            entry("bare flag", boolean.class),
            entry("int", Integer.class),
            entry("bare int", int.class),
            entry("long", Long.class),
            entry("bare long", long.class),
            entry("decimal", BigDecimal.class),
            entry("double", double.class));

    @ParameterizedTest(name = "{1} is a value of {0}")
    @CsvSource({
        "text, ''",
        "text, Bình Định",
        "enum, NEWS",
        "id, 0190a0b0-0000-7000-8000-00000000000F",
        "date, 2024-02-29",
        "date, 0001-01-01",
        "date, 9999-12-31",
        "instant, 2024-03-29T08:00:00+07:00",
        "instant, 2024-03-29T01:00:00Z",
        "instant, 2024-03-29T01:00:00.123456Z",
        "offset, 2024-03-29T08:00+07:00",
        "flag, true",
        "bare flag, false",
        "int, -7",
        "int, 2147483647",
        "bare int, 0",
        "long, 999999999999999999",
        "bare long, -1",
        "decimal, 0.125",
        "double, -3"
    })
    void aValueOfItsTypePasses(String type, String text) {
        assertThat(ParameterType.expectation(TYPES.get(type), text)).isEmpty();
    }

    @ParameterizedTest(name = "{1} is no {0}: {2} expected")
    @CsvSource({
        "text, a\0b, text",
        "enum, '', 'NEWS, ARTICLE'",
        "enum, news, 'NEWS, ARTICLE'",
        "enum, ' NEWS', 'NEWS, ARTICLE'",
        "enum, 0, 'NEWS, ARTICLE'",
        "enum, 'NEWS, ARTICLE', 'NEWS, ARTICLE'",
        "id, 7, UUID",
        "id, 0190a0b0-0000-7000-8000-0000000000, UUID",
        "id, 1-1-1-1-1, UUID",
        "date, '', yyyy-MM-dd",
        "date, 2023-02-29, yyyy-MM-dd",
        "date, 29/03/2024, yyyy-MM-dd",
        "date, 0000-12-31, yyyy-MM-dd",
        "date, 2024-03-29T00:00:00Z, yyyy-MM-dd",
        "date, +12024-03-29, yyyy-MM-dd",
        "instant, 2024-03-29T08:00:00, yyyy-MM-ddTHH:mm:ss+07:00",
        "instant, 0001-01-01T00:00:00+07:00, yyyy-MM-ddTHH:mm:ss+07:00",
        "instant, 9999-12-31T23:59:59-07:00, yyyy-MM-ddTHH:mm:ss+07:00",
        "instant, 2024-03-29, yyyy-MM-ddTHH:mm:ss+07:00",
        "instant, 2024-03-29T08:00:00 07:00, yyyy-MM-ddTHH:mm:ss+07:00",
        "instant, 2024-03-29T25:00:00Z, yyyy-MM-ddTHH:mm:ss+07:00",
        "instant, +999999999-12-31T00:00:00Z, yyyy-MM-ddTHH:mm:ss+07:00",
        "offset, +294277-01-01T00:00:00Z, yyyy-MM-ddTHH:mm:ss+07:00",
        "flag, TRUE, 'true, false'",
        "flag, 1, 'true, false'",
        "bare flag, '', 'true, false'",
        "int, 2147483648, 32-bit integer",
        "int, 1.0, 32-bit integer",
        "int, ' 1', 32-bit integer",
        "int, +1, 32-bit integer",
        "int, ١, 32-bit integer",
        "bare int, '', 32-bit integer",
        "long, 9999999999999999999, integer",
        "bare long, x, integer",
        "decimal, '0,5', number",
        "decimal, 1e999999999, number",
        "double, NaN, number"
    })
    void aValueOfAnotherTypeIsToldWhatIsExpected(String type, String text, String expected) {
        assertThat(ParameterType.expectation(TYPES.get(type), text)).contains(expected);
    }

    @Test
    void whatNobodySeesIsNamed() {
        assertThat(ParameterType.invisibleIn("Bình  Định")).isEmpty();
        assertThat(ParameterType.invisibleIn("a\u202eb")).contains("U+202E");
        assertThat(ParameterType.invisibleIn("a\0b")).contains("U+0000");
    }

    @Test
    void aValueMayNotBeEndless() {
        assertThat(ParameterType.expectation(String.class, "😀".repeat(500))).isEmpty();
        assertThat(ParameterType.expectation(String.class, "e\u0301".repeat(500)))
                .isEmpty();
        assertThat(ParameterType.expectation(String.class, "a".repeat(500))).isEmpty();
        assertThat(ParameterType.expectation(String.class, "a".repeat(501))).contains("≤ 500");
    }
}
