package vn.lantoa.reporting.completeness;

import java.time.LocalDate;
import java.time.YearMonth;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import vn.lantoa.platform.web.time.HalfMonth;
import vn.lantoa.platform.web.time.ReportCalendar;

import static org.assertj.core.api.Assertions.assertThat;

class HalvesTest {

    @ParameterizedTest
    @CsvSource({
        "2024-03-14, DECREE, 2024-03",
        "2024-03-15, DECREE, 2024-04",
        "2023-12-15, DECREE, 2024-01",
        "2024-12-31, DECREE, 2025-01",
        "2024-03-14, CALENDAR, 2024-03",
        "2024-03-15, CALENDAR, 2024-03",
        "2023-12-31, CALENDAR, 2023-12"
    })
    void aHalfLiesInTheMonthOfItsDaysAndAMonthHasTwo(LocalDate day, ReportCalendar calendar, YearMonth month) {
        int half = Halves.number(HalfMonth.of(day));

        assertThat(Halves.month(calendar, half)).isEqualTo(month);
        assertThat(half).isBetween(Halves.first(calendar, month), Halves.last(calendar, month));
        assertThat(Halves.last(calendar, month) - Halves.first(calendar, month)).isEqualTo(1);
        assertThat(Halves.first(calendar, month.plusMonths(1))).isEqualTo(Halves.last(calendar, month) + 1);
    }

    @ParameterizedTest
    @CsvSource({"2024-01-01, 48576", "2024-01-15, 48577", "2024-12-31, 48599", "2025-01-01, 48600"})
    void theNumberIsYearTimes24(LocalDate day, int number) {
        assertThat(Halves.number(HalfMonth.of(day))).isEqualTo(number);
    }
}
