package vn.lantoa.platform.web.time;

import java.time.LocalDate;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.lantoa.platform.web.time.ReportCalendar.CALENDAR;
import static vn.lantoa.platform.web.time.ReportCalendar.DECREE;

class PeriodTest {

    private static Period period(ReportCalendar calendar, String key) {
        return Period.parse(calendar, key).orElseThrow();
    }

    @ParameterizedTest(name = "{0} {1} = {2} – {3}")
    @CsvSource({
        "DECREE, 2024-04, 2024-03-15, 2024-04-14, 31",
        "DECREE, 2024-01, 2023-12-15, 2024-01-14, 31",
        "DECREE, 2024-03, 2024-02-15, 2024-03-14, 29",
        "DECREE, 2024-Q1, 2023-12-15, 2024-03-14, 91",
        "DECREE, 2024-Q2, 2024-03-15, 2024-06-14, 92",
        "DECREE, 2024-Q4, 2024-09-15, 2024-12-14, 91",
        "DECREE, 2024-H1, 2023-12-15, 2024-06-14, 183",
        "DECREE, 2024-H2, 2024-06-15, 2024-12-14, 183",
        "DECREE, 2023, 2022-12-15, 2023-12-14, 365",
        "DECREE, 2024, 2023-12-15, 2024-12-14, 366",
        "DECREE, 2025, 2024-12-15, 2025-12-14, 365",
        "CALENDAR, 2024-02, 2024-02-01, 2024-02-29, 29",
        "CALENDAR, 2024-Q2, 2024-04-01, 2024-06-30, 91",
        "CALENDAR, 2024-H1, 2024-01-01, 2024-06-30, 182",
        "CALENDAR, 2024, 2024-01-01, 2024-12-31, 366",
    })
    void aPeriodRunsFromItsFirstToItsLastDay(
            ReportCalendar calendar, String key, LocalDate first, LocalDate last, long days) {
        Period period = period(calendar, key);

        assertThat(period.firstDay()).isEqualTo(first);
        assertThat(period.lastDay()).isEqualTo(last);
        assertThat(period.days()).isEqualTo(days);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"2024-01", "2024-04", "2024-12", "2024-Q1", "2024-Q4", "2024-H1", "2024-H2", "2024", "0999"})
    void aKeyIsPrintedAsItWasRead(String key) {
        assertThat(period(DECREE, key).key()).isEqualTo(key);
        assertThat(period(CALENDAR, key).key()).isEqualTo(key);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "2024-00",
                "2024-13",
                "2024-4",
                "2024-Q0",
                "2024-Q5",
                "2024-q2",
                "2024-H3",
                "2024-",
                "24",
                "2024-04-01",
                "2024Q2",
                " 2024",
                "2024\n",
                "-2024",
                "+2024",
                "٢٠٢٤",
                "tháng 4"
            })
    void whatIsNoKeyIsNoPeriod(String text) {
        assertThat(Period.parse(DECREE, text)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"2024-03-29", "2024-03-30", "2024-03-31"})
    void theRacesOfQuyNhonFallIntoDifferentQuarters(LocalDate raceDay) {
        assertThat(period(DECREE, "2024-Q2").contains(raceDay)).isTrue();
        assertThat(period(DECREE, "2024-Q1").contains(raceDay)).isFalse();
        assertThat(period(CALENDAR, "2024-Q1").contains(raceDay)).isTrue();
        assertThat(period(CALENDAR, "2024-Q2").contains(raceDay)).isFalse();
    }

    @Test
    void aPeriodHoldsItsBoundsAndNothingBeyond() {
        Period quarter = period(DECREE, "2024-Q2");

        assertThat(quarter.contains(LocalDate.parse("2024-03-14"))).isFalse();
        assertThat(quarter.contains(LocalDate.parse("2024-03-15"))).isTrue();
        assertThat(quarter.contains(LocalDate.parse("2024-06-14"))).isTrue();
        assertThat(quarter.contains(LocalDate.parse("2024-06-15"))).isFalse();
    }

    @Test
    void aYearJoinsItsTwelveMonths() {
        assertThat(period(DECREE, "2024").eachMonth())
                .hasSize(12)
                .startsWith(period(DECREE, "2024-01"))
                .endsWith(period(DECREE, "2024-12"));
    }

    @Test
    void theBridgeBetweenTheCalendarsIsMadeOfWholeHalfMonths() {
        // Given
        var decree = period(DECREE, "2024-Q2").halves();
        var calendar = period(CALENDAR, "2024-Q2").halves();

        // When
        var onlyDecree =
                decree.stream().filter(half -> !calendar.contains(half)).toList();

        // Then
        assertThat(onlyDecree).containsExactly(HalfMonth.of(LocalDate.parse("2024-03-29")));
    }
}
