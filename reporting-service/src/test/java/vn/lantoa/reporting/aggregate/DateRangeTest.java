package vn.lantoa.reporting.aggregate;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import vn.lantoa.platform.web.time.HalfMonth;

import static org.assertj.core.api.Assertions.assertThat;

class DateRangeTest {

    /** {@code whole}: how many half-months lie in it whole. */
    @ParameterizedTest
    @CsvSource(textBlock = """
                    2024-03-01, 2024-04-01, 2, ''
                    2024-03-15, 2024-04-15, 2, ''
                    2023-12-15, 2024-12-15, 24, ''
                    2024-03-02, 2024-04-01, 1, 2024-03-02/2024-03-15
                    2024-03-01, 2024-03-31, 1, 2024-03-15/2024-03-31
                    2024-03-10, 2024-04-20, 2, 2024-03-10/2024-03-15 2024-04-15/2024-04-20
                    2024-03-10, 2024-03-12, 0, 2024-03-10/2024-03-12
                    2024-03-10, 2024-03-20, 0, 2024-03-10/2024-03-20
                    2024-03-10, 2024-03-15, 0, 2024-03-10/2024-03-15
                    2024-03-15, 2024-03-16, 0, 2024-03-15/2024-03-16
                    """)
    void isCutIntoWholeHalfMonthsAndTheDaysAround(LocalDate from, LocalDate to, int whole, String edges) {
        DateRange range = new DateRange(from, to);

        assertThat(Math.max(0, range.lastHalf() - range.firstHalf() + 1)).isEqualTo(whole);
        assertThat(range.edges().stream()
                        .map(edge -> edge.from() + "/" + edge.to())
                        .collect(Collectors.joining(" ")))
                .isEqualTo(edges);
    }

    @ParameterizedTest
    @CsvSource({"2024-01-01, 2024-03-20", "2024-02-10, 2024-02-12", "2024-02-14, 2024-03-02"})
    void everyDayLiesInOnePart(LocalDate from, LocalDate to) {
        DateRange range = new DateRange(from, to);
        List<DateRange> edges = range.edges();

        for (LocalDate day = from.minusDays(20); day.isBefore(to.plusDays(20)); day = day.plusDays(1)) {
            LocalDate it = day;
            int half = HalfMonth.of(it).number();
            long parts = edges.stream()
                            .filter(edge -> !it.isBefore(edge.from()) && it.isBefore(edge.to()))
                            .count()
                    + (half >= range.firstHalf() && half <= range.lastHalf() ? 1 : 0);
            assertThat(parts).as(it.toString()).isEqualTo(it.isBefore(from) || !it.isBefore(to) ? 0 : 1);
        }
    }
}
