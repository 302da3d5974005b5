package vn.lantoa.task.document.row;

import java.util.List;
import java.util.stream.Collectors;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import vn.lantoa.task.document.block.BlockReader;
import vn.lantoa.task.document.text.SourceText;

import static org.assertj.core.api.Assertions.assertThat;

/** Rows are lettered in the order of their first numbers; a dot is what is no number. */
class RowReadingTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '>',
            value = {
                "### 1. A | ### 2. B | ### 3. C > aaa",
                "### 1. A | 2. B làm việc. | ### 3. C > aaa",
                "I. A | 1. B | 2. C | II. D | 1. E > abbac",
                "1. A: | a) B; | b) C. | 2. D. | ### 1. E > abbac",
                "1. A. | 2. B. | Đoạn văn. | 1. C. | 2. D. > aa.bb",
                "3. A | 3.1. B | 3.2. C | 4. D > abba",
                "1.5 tỷ đồng | 24/7 có người | 15/3 đến 30/4 > ...",
                "Điều 1. A | I. B | II. C | Điều 2. D > abba"
            })
    void findsTheRows(String lines, String rows) {
        String text = lines.replace(" | ", "\n\n");
        List<Candidate> candidates = BlockReader.read(SourceText.lines(text)).stream()
                .map(CandidateReader::of)
                .toList();
        List<Integer> seats =
                RowReading.seats(candidates).stream().map(RowReading.Seat::row).toList();
        List<Integer> order =
                seats.stream().filter(row -> row != RowReading.NONE).distinct().toList();
        assertThat(seats.stream()
                        .map(row -> row == RowReading.NONE ? "." : String.valueOf((char) ('a' + order.indexOf(row))))
                        .collect(Collectors.joining()))
                .isEqualTo(rows);
    }
}
