package vn.lantoa.reporting.provenance.line;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Base64;
import java.util.UUID;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class LineCursorTest {

    @Test
    void aCursorIsReadAsItIsWritten() {
        LineCursor cursor = new LineCursor(LocalDate.of(2024, 3, 15), new UUID(5, 7));

        assertThat(LineCursor.parse(cursor.word())).contains(cursor);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "2024-03-15", "2024-03-15x", "yesterday 00000000-0000-0005-0000-000000000007"})
    void whatWasNeverGivenOutIsNone(String place) {
        String word = Base64.getUrlEncoder().encodeToString(place.getBytes(StandardCharsets.UTF_8));

        assertThat(LineCursor.parse(word)).isEmpty();
        assertThat(LineCursor.parse("!" + place)).isEmpty();
    }
}
