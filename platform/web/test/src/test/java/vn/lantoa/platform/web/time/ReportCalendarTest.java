package vn.lantoa.platform.web.time;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

import static org.assertj.core.api.Assertions.assertThat;

class ReportCalendarTest {

    private static final YearMonth FIRST = YearMonth.of(2010, 1);
    private static final int THIRTY_YEARS = 360;

    @ParameterizedTest
    @CsvSource({
        "2024-03-14, DECREE, 2024-03",
        "2024-03-15, DECREE, 2024-04",
        "2024-12-14, DECREE, 2024-12",
        "2024-12-15, DECREE, 2025-01",
        "2024-02-29, DECREE, 2024-03",
        "2024-03-14, CALENDAR, 2024-03",
        "2024-03-15, CALENDAR, 2024-03",
        "2024-03-31, CALENDAR, 2024-03"
    })
    void aDayBelongsToOneReportMonth(LocalDate day, ReportCalendar calendar, YearMonth month) {
        assertThat(calendar.monthOf(day)).isEqualTo(month);
    }

    @ParameterizedTest
    @CsvSource({
        "2024-02-01, 2024-02-01, 2024-02-14",
        "2024-02-14, 2024-02-01, 2024-02-14",
        "2024-02-15, 2024-02-15, 2024-02-29",
        "2023-02-28, 2023-02-15, 2023-02-28",
        "2024-12-31, 2024-12-15, 2024-12-31"
    })
    void aDayLiesInOneHalfMonth(LocalDate day, LocalDate first, LocalDate last) {
        HalfMonth half = HalfMonth.of(day);

        assertThat(List.of(half.firstDay(), half.lastDay())).containsExactly(first, last);
    }

    @Test
    void halfMonthsFollowEachOtherWithoutGapOrOverlap() {
        // Given
        HalfMonth half = new HalfMonth(FIRST, false);

        for (int n = 0; n < 2 * THIRTY_YEARS; n++) {
            // When
            HalfMonth next = half.next();

            // Then
            assertThat(next.firstDay()).isEqualTo(half.lastDay().plusDays(1));
            assertThat(next).isGreaterThan(half);
            half = next;
        }
    }

    @ParameterizedTest
    @EnumSource(ReportCalendar.class)
    void everyMonthIsExactlyTwoHalfMonths(ReportCalendar calendar) {
        for (int n = 0; n < THIRTY_YEARS; n++) {
            Period month = new Period(calendar, FIRST.plusMonths(n), 1);
            List<HalfMonth> halves = month.halves();

            assertThat(halves).hasSize(2);
            assertThat(halves.get(0).firstDay()).isEqualTo(month.firstDay());
            assertThat(halves.get(1)).isEqualTo(halves.get(0).next());
            assertThat(halves.get(1).lastDay()).isEqualTo(month.lastDay());
        }
    }

    @ParameterizedTest
    @EnumSource(ReportCalendar.class)
    void monthsFollowEachOtherWithoutGapOrOverlap(ReportCalendar calendar) {
        for (int n = 0; n < THIRTY_YEARS; n++) {
            Period month = new Period(calendar, FIRST.plusMonths(n), 1);
            Period next = new Period(calendar, FIRST.plusMonths(n + 1), 1);

            assertThat(next.firstDay()).isEqualTo(month.lastDay().plusDays(1));
        }
    }

    @ParameterizedTest
    @EnumSource(ReportCalendar.class)
    void everyDayLiesInTheMonthItBelongsTo(ReportCalendar calendar) {
        LocalDate end = FIRST.plusMonths(THIRTY_YEARS).atDay(1);

        for (LocalDate day = FIRST.atDay(1); day.isBefore(end); day = day.plusDays(1)) {
            assertThat(Period.monthOf(calendar, day).contains(day))
                    .as("%s", day)
                    .isTrue();
        }
    }
}
