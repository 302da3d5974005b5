package vn.lantoa.platform.web.file;

import java.util.List;

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
}
