package vn.lantoa.media.content.field;

import java.time.Instant;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

import vn.lantoa.media.Bodies;
import vn.lantoa.media.body.BodyFormat;
import vn.lantoa.media.line.InputLine;
import vn.lantoa.media.line.Lines;
import vn.lantoa.media.metric.Metrics;
import vn.lantoa.platform.testing.service.Body;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

class ContentReaderTest {

    private static final ContentReader READER = new ContentReader(Instant.parse("2024-04-01T00:00:00Z"));
    private static final Map<String, Object> ITEM = Bodies.item("bai-1");

    private static InputLine<NewContentItem> read(Map<String, Object> item) {
        return Lines.read(BodyFormat.JSON, item, READER);
    }

    @ParameterizedTest
    @EnumSource(value = BodyFormat.class, names = "CSV", mode = EnumSource.Mode.EXCLUDE)
    void anItemIsReadWhole(BodyFormat format) {
        Map<String, Object> item = Body.with(ITEM, "genre", "TV_PROGRAMME");
        item = Body.with(item, "durationSeconds", 900);
        item = Body.with(item, "themes", List.of("T05", "T05", "T06"));
        item = Body.with(item, "clausePaths", List.of("II.3.1.a-2"));
        item = Body.with(item, "planId", "018f2c5a-7b00-7a10-8f00-000000000001");
        item = Body.with(item, "url", "https://example.org/bai-1");
        item = Body.with(item, "metrics", Map.of("views", 5, "observedAt", "2024-03-30T00:00:00Z"));

        InputLine<NewContentItem> line = Lines.read(format, item, READER);

        assertThat(line.errors()).isEmpty();
        NewContentItem entry = line.entry();
        assertThat(entry.publishedAt()).isEqualTo("2024-03-29T01:00:00Z");
        assertThat(entry.values().get(ItemFields.DURATION_SECONDS)).isEqualTo(900);
        assertThat(entry.values().get(ItemFields.REUSE_RATIO)).isEqualByComparingTo("0.25");
        assertThat(entry.themes()).containsExactly("T05", "T06");
        assertThat(entry.work()).isEqualTo("bai-1");
        assertThat(entry.metrics().values()).isEqualTo(new Metrics(5L, null, null));
    }

    @Test
    void whoSaysNothingOfReuseReusesNothing() {
        for (Map<String, Object> item :
                List.of(Body.without(ITEM, "reuseRatio"), Body.with(ITEM, "reuseRatio", null))) {
            InputLine<NewContentItem> line = read(item);

            assertThat(line.errors()).isEmpty();
            assertThat(line.entry().values().get(ItemFields.REUSE_RATIO)).isZero();
        }
    }

    @Test
    void textIsReadInItsFormAndMeasuredThen() {
        Map<String, Object> item = Body.with(ITEM, "externalId", "\u00a0a  b\u3000");
        item = Body.with(item, "channel", " Báo  in ");
        item = Body.with(item, "title", "e\u0323\u0302".repeat(1_000));
        item = Body.with(item, "workId", "😀".repeat(200));
        item = Body.with(item, "durationSeconds", 90.0);

        InputLine<NewContentItem> line = read(item);

        assertThat(line.errors()).isEmpty();
        assertThat(line.externalId()).isEqualTo("a b");
        assertThat(line.entry().externalId()).isEqualTo("a b");
        assertThat(line.entry().values().get(ItemFields.CHANNEL)).isEqualTo("Báo in");
        assertThat(line.entry().values().get(ItemFields.TITLE)).hasSize(1_000);
        assertThat(line.entry().values().get(ItemFields.DURATION_SECONDS)).isEqualTo(90);
    }

    @Test
    void anEmptyTextIsAbsent() {
        Map<String, Object> item = ITEM;
        for (String field : List.of("workId", "planId", "eventCode", "url")) {
            item = Body.with(item, field, "");
        }

        InputLine<NewContentItem> line = read(item);

        assertThat(line.errors()).isEmpty();
        assertThat(line.entry().work()).isEqualTo("bai-1");
        assertThat(line.entry().planId()).isNull();
        assertThat(line.entry().eventCode()).isNull();
    }

    @Test
    void anIdIsShownEvenWhereItIsLongBeforeItIsNormalised() {
        InputLine<NewContentItem> line = read(Body.with(ITEM, "externalId", "e\u0323\u0302".repeat(93)));

        assertThat(line.errors()).isEmpty();
        assertThat(line.externalId()).hasSize(93);
    }

    @ParameterizedTest
    @CsvSource({
        "HTTPS://Example.org/x, https://example.org/x",
        "https://example.org/?q=a|b, https://example.org/?q=a|b",
        "https://example.org/a b, https://example.org/a%20b"
    })
    void anAddressIsTakenAsBrowsersTakeIt(String sent, String kept) {
        InputLine<NewContentItem> line = read(Body.with(ITEM, "url", sent));

        assertThat(line.errors()).isEmpty();
        assertThat(line.warnings()).isEmpty();
        assertThat(line.entry().values().get(ItemFields.URL)).isEqualTo(kept);
    }

    @ParameterizedTest
    @ValueSource(strings = {"javascript:alert(1)", "/bai-1", "https://", "không rõ"})
    void anAddressThatCannotBeReadIsLeftOutWithAWarning(String sent) {
        InputLine<NewContentItem> line = read(Body.with(ITEM, "url", sent));

        assertThat(line.errors()).isEmpty();
        assertThat(line.warnings()).extracting(fault -> fault.code().name()).containsExactly("ITEM_URL_INVALID");
        assertThat(line.entry().values().get(ItemFields.URL)).isNull();
    }

    static Stream<Arguments> spoiledItems() {
        String long201 = "x".repeat(201);
        List<String> many = Collections.nCopies(51, "T01");
        return Stream.of(
                arguments("externalId", null, "FIELD_REQUIRED", "externalId"),
                arguments("externalId", " ", "FIELD_REQUIRED", "externalId"),
                arguments("externalId", 1, "FIELD_TYPE_WRONG", "externalId"),
                arguments("externalId", long201, "TEXT_TOO_LONG", "externalId"),
                arguments("externalId", "\u00a0", "FIELD_REQUIRED", "externalId"),
                arguments("externalId", "a\u0000b", "TEXT_INVISIBLE", "externalId"),
                arguments("externalId", "a\u200bb", "TEXT_INVISIBLE", "externalId"),
                arguments("workId", "a\u00adb", "TEXT_INVISIBLE", "workId"),
                arguments("channel", "\u202eab", "TEXT_INVISIBLE", "channel"),
                arguments("eventCode", "A\tB", "TEXT_INVISIBLE", "eventCode"),
                arguments("themes", List.of("T\u206005"), "TEXT_INVISIBLE", "themes[0]"),
                arguments("title", "\u00a0", "FIELD_REQUIRED", "title"),
                arguments("title", "", "FIELD_REQUIRED", "title"),
                arguments("publishedAt", "", "FIELD_REQUIRED", "publishedAt"),
                arguments("genre", "", "FIELD_REQUIRED", "genre"),
                arguments("newProduction", "", "FIELD_TYPE_WRONG", "newProduction"),
                arguments("workId", long201, "TEXT_TOO_LONG", "workId"),
                arguments("title", null, "FIELD_REQUIRED", "title"),
                arguments("title", "two\nlines", "TEXT_INVISIBLE", "title"),
                arguments("title", "half \ud83d", "TEXT_UNREADABLE", "title"),
                arguments("title", "x".repeat(1001), "TEXT_TOO_LONG", "title"),
                arguments("title", List.of("x"), "FIELD_TYPE_WRONG", "title"),
                arguments("genre", null, "FIELD_REQUIRED", "genre"),
                arguments("genre", "POEM", "ITEM_GENRE_UNKNOWN", "genre"),
                arguments("genre", "news", "ITEM_GENRE_UNKNOWN", "genre"),
                arguments("genre", 1, "FIELD_TYPE_WRONG", "genre"),
                arguments("channel", null, "FIELD_REQUIRED", "channel"),
                arguments("channel", long201, "TEXT_TOO_LONG", "channel"),
                arguments("language", null, "FIELD_REQUIRED", "language"),
                arguments("language", "vi_VN", "ITEM_LANGUAGE_INVALID", "language"),
                arguments("language", "tiếng Việt", "ITEM_LANGUAGE_INVALID", "language"),
                arguments("language", "vietnam", "ITEM_LANGUAGE_INVALID", "language"),
                arguments("language", "vn", "ITEM_LANGUAGE_INVALID", "language"),
                arguments("language", "und", "ITEM_LANGUAGE_INVALID", "language"),
                arguments("publishedAt", null, "FIELD_REQUIRED", "publishedAt"),
                arguments("publishedAt", "2024-03-29", "INSTANT_INVALID", "publishedAt"),
                arguments("publishedAt", "2024-03-29T08:00:00", "INSTANT_INVALID", "publishedAt"),
                arguments("publishedAt", "2024-02-30T08:00:00Z", "INSTANT_INVALID", "publishedAt"),
                arguments("publishedAt", "0000-12-31T17:00:00Z", "INSTANT_INVALID", "publishedAt"),
                arguments("publishedAt", 1711674000, "INSTANT_INVALID", "publishedAt"),
                arguments("publishedAt", "2024-04-01T00:05:01Z", "ITEM_PUBLISHED_IN_FUTURE", "publishedAt"),
                arguments("publishedAt", "1899-12-31T23:59:59Z", "ITEM_PUBLISHED_TOO_EARLY", "publishedAt"),
                arguments("durationSeconds", 0, "ITEM_DURATION_INVALID", "durationSeconds"),
                arguments("durationSeconds", -5, "ITEM_DURATION_INVALID", "durationSeconds"),
                arguments("durationSeconds", 40_000_000, "ITEM_DURATION_INVALID", "durationSeconds"),
                arguments("durationSeconds", 1.5, "FIELD_TYPE_WRONG", "durationSeconds"),
                arguments("durationSeconds", "900", "FIELD_TYPE_WRONG", "durationSeconds"),
                arguments("newProduction", null, "FIELD_REQUIRED", "newProduction"),
                arguments("newProduction", "true", "FIELD_TYPE_WRONG", "newProduction"),
                arguments("newProduction", 1, "FIELD_TYPE_WRONG", "newProduction"),
                arguments("reuseRatio", -0.1, "ITEM_REUSE_RATIO_INVALID", "reuseRatio"),
                arguments("reuseRatio", 1.0001, "ITEM_REUSE_RATIO_INVALID", "reuseRatio"),
                arguments("reuseRatio", 0.00001, "ITEM_REUSE_RATIO_INVALID", "reuseRatio"),
                arguments("reuseRatio", "0.5", "FIELD_TYPE_WRONG", "reuseRatio"),
                arguments("purpose", null, "FIELD_REQUIRED", "purpose"),
                arguments("purpose", "FUN", "ITEM_PURPOSE_UNKNOWN", "purpose"),
                arguments("themes", "T05", "FIELD_TYPE_WRONG", "themes"),
                arguments("themes", many, "LIST_TOO_LONG", "themes"),
                arguments("themes", Arrays.asList("T05", null), "FIELD_REQUIRED", "themes[1]"),
                arguments("themes", List.of("T05", 6), "FIELD_TYPE_WRONG", "themes[1]"),
                arguments("clausePaths", List.of("x".repeat(65)), "TEXT_TOO_LONG", "clausePaths[0]"),
                arguments("audiences", "A1", "FIELD_TYPE_WRONG", "audiences"),
                arguments("audiences", many, "LIST_TOO_LONG", "audiences"),
                arguments("planId", "plan-1", "ID_INVALID", "planId"),
                arguments("planId", 1, "ID_INVALID", "planId"),
                arguments("eventCode", "x".repeat(65), "TEXT_TOO_LONG", "eventCode"),
                arguments("url", 5, "FIELD_TYPE_WRONG", "url"),
                arguments("url", "https://example.org/" + "a".repeat(2_000), "TEXT_TOO_LONG", "url"),
                arguments("metrics", 5, "FIELD_TYPE_WRONG", "metrics"),
                arguments("metrics", Map.of(), "METRICS_EMPTY", "metrics.views"),
                arguments("metrics", Map.of("views", -1), "NUMBER_NEGATIVE", "metrics.views"),
                arguments("metrics", Map.of("reach", 0.5), "FIELD_TYPE_WRONG", "metrics.reach"),
                arguments(
                        "metrics",
                        Map.of("engagements", new java.math.BigInteger("9223372036854775808")),
                        "NUMBER_TOO_LARGE",
                        "metrics.engagements"),
                arguments("metrics", Map.of("views", 1_000_000_000_001L), "NUMBER_TOO_LARGE", "metrics.views"),
                arguments("metrics", Map.of("reach", Long.MAX_VALUE), "NUMBER_TOO_LARGE", "metrics.reach"),
                arguments("durationSeconds", 10_000_000_000_000L, "NUMBER_TOO_LARGE", "durationSeconds"),
                arguments("metrics", Map.of("views", 1, "ave", 5), "FIELD_UNKNOWN", "metrics.ave"),
                arguments(
                        "metrics",
                        Map.of("views", 1, "observedAt", "2024-04-01T00:06:00Z"),
                        "OBSERVED_IN_FUTURE",
                        "metrics.observedAt"),
                arguments("advertisingValue", 1_000_000, "FIELD_UNKNOWN", "advertisingValue"),
                arguments("agency", "BTV", "FIELD_UNKNOWN", "agency"),
                arguments("id", "018f2c5a-7b00-7a10-8f00-000000000001", "FIELD_UNKNOWN", "id"),
                arguments("revision", 7, "FIELD_UNKNOWN", "revision"));
    }

    @ParameterizedTest(name = "{0} = {1}: {2} at {3}")
    @MethodSource("spoiledItems")
    void aSpoiledItemIsRejectedByFieldAndReason(String field, Object value, String code, String where) {
        for (BodyFormat format : List.of(BodyFormat.JSON, BodyFormat.NDJSON)) {
            InputLine<NewContentItem> line = Lines.read(format, Body.with(ITEM, field, value), READER);

            assertThat(line.errors())
                    .as(format.name())
                    .extracting(fault -> fault.code().name() + " at " + fault.field())
                    .containsExactly(code + " at " + where);
            assertThat(line.entry()).isNull();
        }
    }

    @ParameterizedTest
    @EnumSource(
            value = Genre.class,
            names = {"RADIO_PROGRAMME", "TV_PROGRAMME", "VIDEO"})
    void whatLastsMustSayHowLong(Genre genre) {
        InputLine<NewContentItem> line = read(Body.with(ITEM, "genre", genre.name()));

        assertThat(line.errors()).extracting(fault -> fault.code().name()).containsExactly("ITEM_DURATION_REQUIRED");
    }

    @Test
    void everyFaultOfALineIsNamed() {
        InputLine<NewContentItem> line = read(Map.of("externalId", "bai-1", "genre", "POEM", "colour", "red"));

        assertThat(line.errors())
                .extracting(fault -> fault.field())
                .containsExactly(
                        "title", "genre", "publishedAt", "channel", "language", "newProduction", "purpose", "colour");
    }

    @Test
    void listsMayBeLeftOut() {
        InputLine<NewContentItem> line = read(Body.without(Body.without(ITEM, "themes"), "clausePaths"));

        assertThat(line.errors()).isEmpty();
        assertThat(line.entry().themes()).isEmpty();
        assertThat(line.entry().audiences()).isEmpty();
    }

    @Test
    void aClockMayBeAFewMinutesFast() {
        assertThat(read(Body.with(ITEM, "publishedAt", "2024-04-01T00:05:00Z")).errors())
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "vi,vi",
        "VI-vn,vi-VN",
        "zh-hans-cn,zh-Hans-CN",
        "EN,en",
        "bdq,bdq",
        "vie,vi",
        "vie-VN,vi-VN",
        "en-GB-oxendict,en-GB-oxendict"
    })
    void languagesAreCanonical(String sent, String kept) {
        assertThat(read(Body.with(ITEM, "language", sent)).entry().values().get(ItemFields.LANGUAGE))
                .isEqualTo(kept);
    }
}
