package vn.lantoa.platform.web.time;

import java.time.LocalDate;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class WorkingDaysTest {

    /** Tết Giáp Thìn: Thursday 8 to Wednesday 14 February 2024. */
    private static final Set<LocalDate> TET = Stream.iterate(LocalDate.parse("2024-02-08"), day -> day.plusDays(1))
            .limit(7)
            .collect(Collectors.toSet());

    private final WorkingDays days = new WorkingDays(TET);

    @ParameterizedTest
    @CsvSource({
        "2024-02-07, true",
        "2024-02-08, false",
        "2024-02-14, false",
        "2024-02-15, true",
        "2024-02-17, false",
        "2024-02-18, false",
        "2024-02-19, true"
    })
    void weekendsAndHolidaysAreNotWorked(LocalDate day, boolean worked) {
        assertThat(days.isWorkingDay(day)).isEqualTo(worked);
    }

    @ParameterizedTest(name = "{1} working days before {0} is {2}")
    @CsvSource({
        "2024-03-29, 0, 2024-03-29",
        "2024-03-29, 5, 2024-03-22",
        "2024-02-15, 1, 2024-02-07",
        "2024-02-19, 5, 2024-02-05",
        "2024-02-10, 1, 2024-02-07",
        "2024-02-18, 0, 2024-02-18"
    })
    void workingDaysAreCountedBackAcrossTet(LocalDate day, int count, LocalDate before) {
        assertThat(days.before(day, count)).isEqualTo(before);
    }

    @ParameterizedTest(name = "due {0} is due {1}")
    @CsvSource({
        "2024-03-25, 2024-03-25",
        "2024-02-25, 2024-02-26",
        "2024-02-08, 2024-02-15",
        "2024-02-10, 2024-02-15",
        "2024-02-17, 2024-02-19"
    })
    void aDayOffMovesToTheNextWorkingDay(LocalDate day, LocalDate due) {
        assertThat(days.onOrAfter(day)).isEqualTo(due);
    }
}
