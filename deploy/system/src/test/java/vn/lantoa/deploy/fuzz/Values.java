package vn.lantoa.deploy.fuzz;

import java.util.List;
import java.util.Map;

/** Values that programs were seen to stumble over. */
final class Values {

    /** As JSON. */
    static final List<String> EXTREME_NUMBERS = List.of(
            "1e400",
            "-1e400",
            "1e-400",
            "-0",
            "-0.0",
            "0.1e1",
            "1e2147483647",
            "1e99999999999",
            "-1e-99999999999",
            "1000000000001",
            "-1000000000001",
            "90.0",
            "9223372036854775807",
            "2147483648",
            "-2147483649",
            "9223372036854775808",
            "-9223372036854775809",
            "99999999999999999999999999999999999999",
            "0.00000000000000000000000000000000000001",
            "3.0000000000000000000000001",
            "9".repeat(50),
            "9".repeat(5_000));

    static final List<String> EXTREME_DATES = List.of(
            "0001-01-01", "0000-12-31", "9999-12-31", "1582-10-10", "-0001-01-01", "+10000-01-01", "2019-02-28");

    /** By format, without quotes, for JSON and for addresses. */
    static final Map<String, List<String>> BROKEN = Map.of(
            "uuid",
            List.of(
                    "",
                    "x",
                    "00000000-0000-0000-0000-00000000000",
                    "0-0-0-0-0",
                    "{}",
                    "g0000000-0000-7000-8000-000000000000"),
            "date",
            List.of(
                    "",
                    "2019-02-29",
                    "2019-13-01",
                    "2019-1-1",
                    "20190101",
                    "2019-01-01T00:00:00Z",
                    "٢٠١٩-٠١-٠١",
                    "today"),
            "date-time",
            List.of("", "2019-01-01", "2019-01-01T00:00:00", "2019-01-01T25:00:00Z", "2019-01-01T00:00:00+99:00", "0"),
            "int32",
            List.of("x", "1.5", "0x1", "1e1", "2147483648", "٣"),
            "int64",
            List.of("x", "1.5", "0x1", "1e1", "9223372036854775808", "٣"));

    static final List<String> BROKEN_LANGUAGES = List.of(
            "", "vi_VN", "x", "tiếng Việt", "a-b-c-d", "vi-", "-vi", "vi-VN-VN-VN", "123", "i-klingon", "vi-x-a");

    /** Not for a database, a page or a spreadsheet to take at its word. */
    static final List<String> SPEAKING = List.of(
            "<script>alert(1)</script>",
            "=1+1",
            "' OR '1'='1",
            "\\\\\"",
            "%s%n%x",
            "{0}",
            "${jndi:ldap://127.0.0.1:1/a}",
            "{{7*7}}",
            "../../../etc/passwd",
            "a|b,c;d",
            "%00",
            "*",
            "_",
            "null");

    /** As JSON has them, within quotes: each is a text. */
    static final Map<TextMutation, List<String>> TEXTS = Map.of(
            TextMutation.CONTROL,
            List.of("a\\u0001b", "a\\u001bb", "a\\u007fb", "a\\u0085b", "a\\r\\nb", "a\\tb", "a\\u2028b"),
            TextMutation.BIDI,
            List.of("a\\u202eb", "\\u2066a\\u2069", "\\u200fa", "a\u202eb", "\\u061ca"),
            TextMutation.ZERO_WIDTH,
            List.of("a\\u200bb", "\\u200d", "\\ufeffa", "a\\u2060b", "a\u200bb", "a\\u00adb", "a\\u034fb", "\\u3164"),
            TextMutation.ASTRAL,
            List.of("\uD83D\uDE00", "\\ud83d\\ude00", "a\uDBFF\uDFFFb", "\uD834\uDD1E".repeat(40), "a\\uffffb"),
            TextMutation.DECOMPOSED,
            List.of("Vie\u0302\u0323t Nam", "a" + "\u0301".repeat(300), "\u1100\u1161\u11a8", "\u212b"),
            TextMutation.BLANK,
            List.of("", " ", "\\t", "\u00a0", "\u3000", "\\u200b"),
            TextMutation.LONG,
            List.of("a".repeat(10_000), "ộ".repeat(10_000), "a ".repeat(5_000), "\uD83D\uDE00".repeat(5_000)),
            TextMutation.SPEAKING,
            SPEAKING);

    private Values() {}
}
