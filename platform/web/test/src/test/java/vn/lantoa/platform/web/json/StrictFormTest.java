package vn.lantoa.platform.web.json;

import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.util.UUID;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/** Dates, instants and ids have one written form each. */
class StrictFormTest {

    record Item(LocalDate on, Instant at, OffsetDateTime since, YearMonth month, UUID id, URI link) {}

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
    void whatIsOfItsFormIsRead() throws JsonProcessingException {
        Item item = read("""
                {"on": "2024-03-29", "at": "2024-03-29T00:00:00+07:00", "since": "2024-03-29T08:00:00+07:00", "month": "2024-03",
                 "id": "0190a0b0-0000-7000-8000-000000000001", "link": "https://example.org/a"}
                """);

        assertThat(item.on()).isEqualTo("2024-03-29");
        assertThat(item.at()).isEqualTo("2024-03-28T17:00:00Z");
        assertThat(item.since().toString()).isEqualTo("2024-03-29T08:00+07:00");
        assertThat(item.month()).isEqualTo(YearMonth.of(2024, 3));
        assertThat(item.id()).hasToString("0190a0b0-0000-7000-8000-000000000001");
        assertThat(item.link()).hasToString("https://example.org/a");
    }

    @ParameterizedTest(name = "''{0}'' is no {1} at all")
    @CsvSource({"'', on", "' ', on", "'', at", "' ', since", "'', since", "'', month", "'', id", "'  ', id"})
    void textThatShowsNothingIsAbsent(String text, String field) throws JsonProcessingException {
        assertThat(read("{\"" + field + "\": \"" + text + "\"}")).isEqualTo(read("{}"));
    }

    @ParameterizedTest(name = "{0} is no {1}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "\"29/03/2024\" | on",
                "\"2024-3-9\" | on",
                "\"2024-02-30\" | on",
                "\"2023-02-29\" | on",
                "\"2024-03-29T23:00:00Z\" | on",
                "\"2024-03-29T23:00:00\" | on",
                "19811 | on",
                "[2024, 3, 29] | on",
                "\" 2024-03-29\" | on",
                "\"+12024-03-29\" | on",
                "\"-0001-03-29\" | on",
                "\"19811\" | on",
                "\"2024-03-29T08:00:00\" | at",
                "\"2024-03-29\" | at",
                "1711670400 | at",
                "1711670400.5 | at",
                "\"1711670400\" | at",
                "\"2024-03-29T25:00:00Z\" | at",
                "\"2024-02-30T08:00:00Z\" | at",
                "\"+12024-03-29T08:00:00Z\" | at",
                "\"2024-03-29 08:00:00Z\" | at",
                "\"2024-03-29T08:00:00\" | since",
                "1711670400 | since",
                "\"1711670400\" | since",
                "\"2024-03-29T08:00:00+07:00[Asia/Ho_Chi_Minh]\" | since",
                "\"+12024-03-29T08:00:00Z\" | since",
                "\"2024-13\" | month",
                "202403 | month",
                "[2024, 3] | month",
                "\"0190a0b0\" | id",
                "5 | id",
                "\"MDEyMzQ1Njc4OTAxMjM0NQ==\" | id",
                "\"{0190a0b0-0000-7000-8000-000000000001}\" | id",
                "\"\" | link"
            })
    void aDateInstantOrIdOfAnotherFormIsRefused(String value, String field) {
        assertThatExceptionOfType(JsonProcessingException.class)
                .isThrownBy(() -> read("{\"" + field + "\": " + value + "}"));
    }
}
