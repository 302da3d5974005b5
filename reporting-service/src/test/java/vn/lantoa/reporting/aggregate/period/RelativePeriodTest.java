package vn.lantoa.reporting.aggregate.period;

import java.time.LocalDate;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import vn.lantoa.platform.web.time.ReportCalendar;

import static org.assertj.core.api.Assertions.assertThat;

class RelativePeriodTest {

    @ParameterizedTest
    @CsvSource({
        "CURRENT_MONTH,      CALENDAR, 2024-03-15, 2024-03-01, 2024-04-01",
        "CURRENT_MONTH,      DECREE,   2024-03-14, 2024-02-15, 2024-03-15",
        "CURRENT_MONTH,      DECREE,   2024-03-15, 2024-03-15, 2024-04-15",
        "PREVIOUS_MONTH,     CALENDAR, 2024-01-01, 2023-12-01, 2024-01-01",
        "PREVIOUS_MONTH,     DECREE,   2024-01-14, 2023-11-15, 2023-12-15",
        "CURRENT_QUARTER,    CALENDAR, 2024-06-30, 2024-04-01, 2024-07-01",
        "PREVIOUS_QUARTER,   CALENDAR, 2024-02-29, 2023-10-01, 2024-01-01",
        "PREVIOUS_QUARTER,   DECREE,   2024-06-15, 2024-03-15, 2024-06-15",
        "CURRENT_HALF_YEAR,  CALENDAR, 2024-07-01, 2024-07-01, 2025-01-01",
        "PREVIOUS_HALF_YEAR, CALENDAR, 2024-06-30, 2023-07-01, 2024-01-01",
        "CURRENT_YEAR,       DECREE,   2023-12-15, 2023-12-15, 2024-12-15",
        "PREVIOUS_YEAR,      DECREE,   2023-12-14, 2021-12-15, 2022-12-15",
        "YEAR_TO_DATE,       CALENDAR, 2024-01-01, 2024-01-01, 2024-01-02",
        "YEAR_TO_DATE,       DECREE,   2024-12-14, 2023-12-15, 2024-12-15"
    })
    void isWhereTodayLies(RelativePeriod period, ReportCalendar calendar, LocalDate day, LocalDate from, LocalDate to) {
        assertThat(period.from(calendar, day)).isEqualTo(from);
        assertThat(period.to(calendar, day)).isEqualTo(to);
    }
}
