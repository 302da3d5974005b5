package vn.lantoa.platform.web.json;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import io.quarkus.jackson.ObjectMapperCustomizer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class StrictFormatDeserializerTest {

    private final ObjectMapper json = new ObjectMapper().registerModule(new JavaTimeModule());

    StrictFormatDeserializerTest() {
        new StrictJson().customize(json);
    }

    @Test
    void comesAfterQuarkusOwnReaders() {
        assertThat(new StrictJson().priority()).isLessThan(ObjectMapperCustomizer.QUARKUS_CUSTOMIZER_PRIORITY);
    }

    @Test
    void readsADate() throws JsonProcessingException {
        assertThat(json.readValue("\"2024-03-29\"", LocalDate.class)).isEqualTo("2024-03-29");
    }

    @Test
    void readsAnInstantWithItsOffset() throws JsonProcessingException {
        String midnight = "\"2024-03-29T00:00:00+07:00\"";

        assertThat(json.readValue(midnight, Instant.class)).isEqualTo("2024-03-28T17:00:00Z");
        assertThat(json.readValue(midnight, OffsetDateTime.class)).hasToString("2024-03-29T00:00+07:00");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[2024,3,29]",
                "20240329",
                "19811.0",
                "true",
                "{}",
                "\" 2024-03-29\"",
                "\"2024-3-29\"",
                "\"+999999999-01-01\"",
                "\"-2024-03-29\"",
                "\"0000-12-31\"",
                "\"2024-02-30\"",
                "\"20240329\"",
                "\"2024-03-29T00:00:00\"",
                "\"2024-03-29T00:00:00Z\""
            })
    void refusesWhatIsNoDate(String text) {
        assertThatThrownBy(() -> json.readValue(text, LocalDate.class)).isInstanceOf(MismatchedInputException.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1711645200",
                "1711645200.5",
                "[1711645200]",
                "\"1711645200\"",
                "\"2024-03-29\"",
                "\"2024-03-29T00:00:00\"",
                "\"+999999999-01-01T00:00:00Z\"",
                "\"0000-06-01T00:00:00Z\"",
                "\"0001-01-01T00:00:00+07:00\"",
                "\"9999-12-31T23:59:59-07:00\"",
                "\"2024-03-29T00:00:00[Asia/Ho_Chi_Minh]\""
            })
    void refusesWhatIsNoInstant(String text) {
        assertThatThrownBy(() -> json.readValue(text, Instant.class)).isInstanceOf(MismatchedInputException.class);
        assertThatThrownBy(() -> json.readValue(text, OffsetDateTime.class))
                .isInstanceOf(MismatchedInputException.class);
    }
}
