package vn.lantoa.task.document.table;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

import vn.lantoa.task.document.text.SourceText;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

class TableScanTest {

    private static final String EXPECTED = "TT: 1; Việc: Mở chuyên mục; Chủ trì: Sở A|TT: 2; Việc: Thay loa";

    @ParameterizedTest(name = "{0}")
    @MethodSource
    void readsTheSameRowsHoweverTheyAreDrawn(String how, String text) {
        assertThat(rows(text)).isEqualTo(EXPECTED);
    }

    static Stream<Arguments> readsTheSameRowsHoweverTheyAreDrawn() {
        return Stream.of(
                arguments(
                        "bars",
                        "| TT | Việc | Chủ trì |\n|--|--|--|\n| 1 | Mở chuyên mục | Sở A |\n| 2 | Thay loa | |"),
                arguments(
                        "no outer bars", "TT | Việc | Chủ trì\n-- | -- | --\n1 | Mở chuyên mục | Sở A\n2 | Thay loa |"),
                arguments("no rule", "| TT | Việc | Chủ trì |\n| 1 | Mở chuyên mục | Sở A |\n| 2 | Thay loa | |"),
                arguments(
                        "a grid",
                        "+--+----------+-------+\n|TT|Việc      |Chủ trì|\n+==+==========+=======+\n"
                                + "|1 |Mở chuyên |Sở A   |\n|  |mục       |       |\n+--+----------+-------+\n"
                                + "|2 |Thay loa  |       |\n+--+----------+-------+"),
                arguments(
                        "HTML",
                        "<table><tr><th>TT</th><th>Việc</th><th>Chủ trì</th></tr>\n"
                                + "<tr><td>1</td><td>Mở<br>chuyên mục</td><td>Sở A</td></tr>\n"
                                + "<tr><td>2</td><td colspan=\"2\">Thay loa</td></tr></table>"),
                arguments(
                        "dashes",
                        "  TT   Việc           Chủ trì\n  ---- -------------- --------\n"
                                + "  1    Mở chuyên mục  Sở A\n  2    Thay loa"),
                arguments(
                        "dashes around rows of several lines",
                        "--------------------------\n TT  Việc        Chủ trì\n---- ----------- ---------\n"
                                + " 1   Mở chuyên   Sở A\n     mục\n\n 2   Thay loa\n--------------------------"));
    }

    @Test
    void joinsTheNamesOfMergedColumns() {
        String html = "<table><tr><td rowspan=\"2\">TT</td><td colspan=\"2\">Cơ quan</td></tr>"
                + "<tr><td>chủ trì</td><td>phối hợp</td></tr><tr><td>1</td><td>A</td><td>B</td></tr></table>";
        assertThat(rows(html)).isEqualTo("TT: 1; Cơ quan chủ trì: A; phối hợp: B");
    }

    @Test
    void joinsWhatAPageCutAndLeavesOutTheNumbersOfColumns() {
        String cut = "| TT | Việc | Chủ trì |\n|--|--|--|\n| (1) | (2) | (3) |\n"
                + "| 1 | Mở chuyên mục | Sở A |\n| | cho trẻ em | |";
        assertThat(rows(cut)).isEqualTo("TT: 1; Việc: Mở chuyên mục cho trẻ em; Chủ trì: Sở A");
    }

    @Test
    void tellsAGroupFromARow() {
        TableShape shape =
                shape("| TT | Việc | Chủ trì |\n|--|--|--|\n| **A** | **Báo chí** | |\n| 1 | Mở chuyên mục | |");
        assertThat(shape.rows().stream().map(shape::isGroup)).containsExactly(true, false);
        assertThat(shape.groupWords(shape.rows().get(0))).isEqualTo(List.of("A", "Báo chí"));
    }

    private static String rows(String text) {
        TableShape shape = shape(text);
        return shape.rows().stream().map(shape::text).collect(Collectors.joining("|"));
    }

    private static TableShape shape(String text) {
        return TableShape.of(
                TableScan.at(SourceText.lines(text), 0).orElseThrow().table());
    }
}
