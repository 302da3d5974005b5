package vn.lantoa.platform.web.paging;

import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import vn.lantoa.platform.web.problem.Problem;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/** A table is as long as its text may be, and two are written at once. */
class TableLinesTest {

    @ParameterizedTest(name = "{0} bytes of text: {1} of three items")
    @CsvSource({"30, 3", "29, 2", "20, 2", "19, 1", "1, 1"})
    void aTableEndsAtTheItemThatFillsIt(int most, int items) {
        List<String> texts = List.of("0123456789", "ăn ở xa", "0123456789");
        TableLines<String> lines =
                new TableLines<>(List.of("text"), texts.iterator(), text -> new ArrayList<Object>(List.of(text)), most);
        List<Object> written = new ArrayList<>();

        lines.forEachRemaining(line -> written.add(line.get(0)));

        assertThat(written).hasSize(items + 1).startsWith("text");
        assertThat(lines.items()).isEqualTo(items);
    }

    @Test
    void aTableWithoutAnItemHasItsNames() {
        TableLines<String> lines =
                new TableLines<>(List.of("text"), List.<String>of().iterator(), text -> new ArrayList<>(), 10);

        assertThat(lines.next()).isEqualTo(List.of("text"));
        assertThat(lines.hasNext()).isFalse();
        assertThat(lines.items()).isZero();
    }

    @Test
    void theThirdTableIsRefusedUntilOneIsWritten() {
        TablesInFlight tables = new TablesInFlight();
        Runnable leave = tables.enter();
        tables.enter();
        assertThatExceptionOfType(Problem.class).isThrownBy(tables::enter);

        leave.run();
        leave.run();

        tables.enter();
        assertThatExceptionOfType(Problem.class).isThrownBy(tables::enter);
    }

    @ParameterizedTest(name = "size={0}: {1}")
    @CsvSource({"200, true", "1, true", "201, false", "10000, false", ", false", "x, false"})
    void aTableNoLargerThanAPageIsSmall(String size, boolean small) {
        assertThat(TablesInFlight.isSmall(size)).isEqualTo(small);
    }
}
