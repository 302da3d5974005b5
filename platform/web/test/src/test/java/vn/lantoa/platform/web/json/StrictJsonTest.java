package vn.lantoa.platform.web.json;

import java.math.BigDecimal;
import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class StrictJsonTest {

    enum Kind {
        NEWS,
        ARTICLE
    }

    record Place(String town) {}

    record Count(int count) {}

    record Ratio(double ratio) {}

    record Sure(boolean sure) {}

    record Bare(Count count, Ratio ratio, Sure sure) {}

    record Item(
            String text,
            Integer whole,
            Long big,
            BigDecimal exact,
            Double real,
            Boolean flag,
            Bare bare,
            Kind kind,
            LocalDate on,
            Instant at,
            OffsetDateTime since,
            YearMonth month,
            UUID id,
            URI link,
            Place place,
            List<String> tags,
            Map<String, String> names) {}

    private final ObjectMapper mapper = mapper();

    private static ObjectMapper mapper() {
        ObjectMapper mapper = new ObjectMapper().findAndRegisterModules();
        new StrictJson().customize(mapper);
        return mapper;
    }

    private Item read(String json) throws JsonProcessingException {
        return mapper.readValue(json, Item.class);
    }

    @Test
    void whatIsOfItsTypeIsRead() throws JsonProcessingException {
        Item item = read("""
                {"text": "Thị Nại", "whole": 2, "bare": {"count": {"count": 1}, "ratio": {"ratio": 0.5}, "sure": {"sure": false}}, "big": 123456789012, "exact": 20.5, "real": 3,
                 "flag": true, "kind": "NEWS", "on": "2024-03-29", "at": "2024-03-29T00:00:00+07:00",
                 "since": "2024-03-29T08:00:00+07:00", "id": "0190a0b0-0000-7000-8000-000000000001",
                 "place": {"town": "Quy Nhơn"}, "tags": ["a"], "names": {"vi": "thuyền"}}
                """);

        assertThat(item.on()).isEqualTo("2024-03-29");
        assertThat(item.at()).isEqualTo("2024-03-28T17:00:00Z");
        assertThat(item.since()).isEqualTo(OffsetDateTime.parse("2024-03-29T08:00:00+07:00"));
        assertThat(item.since().getOffset()).hasToString("+07:00");
        assertThat(item.exact()).isEqualTo("20.5");
        assertThat(item.place()).isEqualTo(new Place("Quy Nhơn"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"texts\": \"\"}",
                "{\"text\": \"a\", \"text\": \"a\"}",
                "{\"place\": {\"town\": \"a\", \"town\": \"b\"}}",
                "{\"names\": {\"vi\": \"a\", \"vi\": \"b\"}}",
                "{} {}",
                "{} x",
                "{\"text\": \"a\"",
                "{'text': 'a'}",
                "{\"text\": \"a\",}",
                "{/* why */}",
                "[]",
                "\"\"",
                "",
                "{\"place\": {\"village\": \"\"}}"
            })
    void aBodyOfAnotherShapeIsRefused(String json) {
        assertThatExceptionOfType(JsonProcessingException.class).isThrownBy(() -> read(json));
    }

    @ParameterizedTest(name = "{0} is no {1}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "\"2\" | count",
                "null | count",
                "\"\" | count",
                "2.5 | count",
                "true | count",
                "\"2.5\" | ratio",
                "\"NaN\" | ratio",
                "\"-INF\" | ratio",
                "null | ratio",
                "1 | sure",
                "\"false\" | sure",
                "null | sure"
            })
    void aPrimitiveOfAnotherTypeIsRefused(String value, String field) {
        assertThatExceptionOfType(JsonProcessingException.class)
                .isThrownBy(() -> read("{\"bare\": {\"" + field + "\": {\"" + field + "\": " + value + "}}}"));
    }

    @ParameterizedTest(name = "{0} is no {1}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "5 | text",
                "5.5 | text",
                "true | text",
                "{} | text",
                "[\"a\"] | text",
                "\"2\" | whole",
                "2.5 | whole",
                "true | whole",
                "\"\" | whole",
                "99999999999 | whole",
                "[2] | whole",
                "\"2\" | big",
                "1e99999999999 | whole",
                "2.5 | big",
                "1000000000001 | big",
                "-1000000000001 | big",
                "1000000000000.1 | exact",
                "1e13 | real",
                "99999999999999999999 | big",
                "\"2.5\" | exact",
                "\"\" | exact",
                "true | exact",
                "\"NaN\" | exact",
                "NaN | exact",
                "\"2.5\" | real",
                "\"NaN\" | real",
                "\"Infinity\" | real",
                "\"\" | real",
                "NaN | real",
                "1 | flag",
                "0 | flag",
                "\"true\" | flag",
                "\"\" | flag",
                "1.0 | flag",
                "0 | kind",
                "\"0\" | kind",
                "\"news\" | kind",
                "\"OTHER\" | kind",
                "[\"NEWS\"] | kind",
                "\"\" | place",
                "\" \" | place",
                "5 | place",
                "\"Quy Nhơn\" | place",
                "[] | place",
                "\"a\" | tags",
                "\"\" | tags",
                "[5] | tags",
                "{} | tags",
                "\"\" | names",
                "{\"vi\": 5} | names"
            })
    void aValueOfAnotherTypeIsRefused(String value, String field) {
        assertThatExceptionOfType(JsonProcessingException.class)
                .isThrownBy(() -> read("{\"" + field + "\": " + value + "}"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a\\u0000b",
                "a\\r\\nb",
                "a\\u202eb",
                "a\\u200bb",
                "\\ud83d",
                "\\udea4\\ud83d",
            })
    void textThatNoStoreKeepsIsRefused(String escaped) {
        assertThatExceptionOfType(JsonProcessingException.class)
                .isThrownBy(() -> read("{\"text\": \"" + escaped + "\"}"));
        assertThatExceptionOfType(JsonProcessingException.class)
                .isThrownBy(() -> read("{\"names\": {\"" + escaped + "\": \"a\"}}"));
    }

    @Test
    void decomposedTextIsReadAsNfc() throws JsonProcessingException {
        Item item =
                read("{\"text\": \"Bi\u0300nh\", \"tags\": [\"\u0110i\u0323nh\"], \"names\": {\"Bi\u0300nh\": \"a\"}}");

        assertThat(item.text()).isEqualTo("B\u00ecnh");
        assertThat(item.tags()).containsExactly("\u0110\u1ecbnh");
        assertThat(item.names()).containsOnlyKeys("B\u00ecnh");
    }

    @Test
    void textThatShowsNothingIsAbsent() throws JsonProcessingException {
        assertThat(read("{\"text\": \"\u00a0\", \"on\": \"\", \"kind\": \"\", \"id\": \"\", \"at\": \" \"}"))
                .extracting(Item::text, Item::on, Item::kind, Item::id, Item::at)
                .containsOnlyNulls();
    }

    @Test
    void anIntegerIsWhatJsonSchemaCallsOne() throws JsonProcessingException {
        Item item = read("{\"whole\": 90.0, \"big\": 1e12}");

        assertThat(item.whole()).isEqualTo(90);
        assertThat(item.big()).isEqualTo(1_000_000_000_000L);
    }

    record Money(@Vnd Long amount, @Vnd long cost, Long copies) {}

    @Test
    void anAmountOfMoneyIsExactUpTo10To15() throws JsonProcessingException {
        assertThat(mapper.readValue("{\"amount\":1000000000000000,\"cost\":-999999999999999,\"copies\":1}", Money.class))
                .isEqualTo(new Money(1_000_000_000_000_000L, -999_999_999_999_999L, 1L));
        for (String tooHigh : List.of(
                "{\"amount\":1000000000000001,\"cost\":0}",
                "{\"amount\":1e99,\"cost\":0}",
                "{\"cost\":0,\"copies\":1000000000001}")) {
            assertThatExceptionOfType(RefusedValueException.class)
                    .isThrownBy(() -> mapper.readValue(tooHigh, Money.class));
        }
    }

    @Test
    void aDepthBombIsRefused() {
        assertThatExceptionOfType(JsonProcessingException.class).isThrownBy(() -> mapper.readTree("[".repeat(5000)));
        assertThatExceptionOfType(JsonProcessingException.class)
                .isThrownBy(() -> mapper.readTree("[".repeat(33) + "]".repeat(33)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"1e999999999", "1e-999999999", "1E+100", "9999999999999999999999999999999999999999999"})
    void aHugeNumberIsRefused(String number) {
        assertThatExceptionOfType(JsonProcessingException.class).isThrownBy(() -> read("{\"exact\": " + number + "}"));
        assertThatExceptionOfType(JsonProcessingException.class).isThrownBy(() -> read("{\"big\": " + number + "}"));
    }

    @Test
    void aHugeNameIsRefused() {
        assertThatExceptionOfType(JsonProcessingException.class)
                .isThrownBy(() -> read("{\"" + "a".repeat(201) + "\": 1}"));
    }

    @Test
    void whatIsAbsentIsNull() throws JsonProcessingException {
        assertThat(read("{\"text\": null, \"on\": null, \"kind\": null}"))
                .extracting(Item::text, Item::on, Item::kind, Item::place)
                .containsOnlyNulls();
    }

    @Test
    void answersNameEveryFieldInItsContractForm() throws JsonProcessingException {
        // Given
        record Answer(LocalDate on, Instant at, BigDecimal weight, long dong, String note) {}
        Answer answer = new Answer(
                LocalDate.parse("2024-03-29"),
                Instant.parse("2024-03-29T01:00:00Z"),
                new BigDecimal("1E+3"),
                1_234_567_890L,
                null);

        // When
        String json = mapper.writeValueAsString(answer);

        // Then
        assertThat(json)
                .isEqualTo(
                        "{\"on\":\"2024-03-29\",\"at\":\"2024-03-29T01:00:00Z\",\"weight\":1000,\"dong\":1234567890,\"note\":null}");
    }
}
