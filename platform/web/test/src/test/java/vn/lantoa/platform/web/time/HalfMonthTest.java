package vn.lantoa.platform.web.time;

import java.time.LocalDate;
import java.time.YearMonth;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class HalfMonthTest {

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
        HalfMonth half = HalfMonth.of(day);
        int first = calendar.firstHalfOf(month).number();
        int last = calendar.lastHalfOf(month).number();

        assertThat(calendar.monthOf(half)).isEqualTo(month);
        assertThat((half.number() + calendar.halvesBefore()) / 2)
                .isEqualTo(month.getYear() * 12 + month.getMonthValue() - 1);
        assertThat(half.number()).isBetween(first, last);
        assertThat(last - first).isEqualTo(1);
        assertThat(calendar.firstHalfOf(month.plusMonths(1)).number()).isEqualTo(last + 1);
    }

    @ParameterizedTest
    @CsvSource({"2024-01-01, 48576", "2024-01-15, 48577", "2024-12-31, 48599", "2025-01-01, 48600"})
    void theNumberIsYearTimes24(LocalDate day, int number) {
        assertThat(HalfMonth.of(day).number()).isEqualTo(number);
        assertThat(HalfMonth.ofNumber(number)).isEqualTo(HalfMonth.of(day));
    }
}
