package vn.lantoa.platform.web.file;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class CsvCellsTest {

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\u00a0", "\u3000 \t", "\r\n\u00a0"})
    void aCellOfBlanksShowsNothing(String cell) {
        assertThat(CsvCells.isBlank(cell)).isTrue();
        assertThat(CsvCells.isBlank(List.of(cell, ""))).isTrue();
    }

    @Test
    void whatStandsBetweenBlanksIsShown() {
        assertThat(CsvCells.isBlank(List.of("", "\u00a00"))).isFalse();
        assertThat(CsvCells.bare("\u00a0 1\u00a0000\u3000")).isEqualTo("1 000");
    }

    /** The parser has rows of CSV as these arrays. */
    @Test
    void blankRowsAreBegunButNone() throws IOException {
        AtomicInteger begun = new AtomicInteger();
        try (JsonParser rows = new JsonFactory().createParser("[\"a\", \"b\"] [\"\", \" \"] [] [\"c\", \"\"]")) {
            assertThat(CsvCells.nextRow(rows, begun::incrementAndGet)).containsExactly("a", "b");
            assertThat(begun).hasValue(1);
            assertThat(CsvCells.nextRow(rows, begun::incrementAndGet)).containsExactly("c", "");
            assertThat(begun).hasValue(4);
            assertThat(CsvCells.nextRow(rows, begun::incrementAndGet)).isNull();
        }
    }
}
