package vn.lantoa.media.lock;

import java.time.LocalDate;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import vn.lantoa.platform.web.problem.Problem;
import vn.lantoa.platform.web.time.ReportCalendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

class PeriodLockRulesTest {

    @ParameterizedTest
    @CsvSource({
        "DECREE, 2024-03, 2024-03-14, 2024-03-15",
        "DECREE, 2024-Q1, 2024-03-14, 2024-03-15",
        "DECREE, 2024-H1, 2024-06-14, 2024-06-15",
        "DECREE, 2024, 2024-12-14, 2024-12-15",
        "CALENDAR, 2024-02, 2024-02-29, 2024-03-01",
        "CALENDAR, 2024-Q4, 2024-12-31, 2025-01-01"
    })
    void aPeriodIsLockedToItsLastDayByItsCalendarOnceThatIsOver(
            ReportCalendar calendar, String key, LocalDate last, LocalDate firstDayAfter) {
        assertThat(PeriodLockRules.checked(calendar, key, firstDayAfter).lastDay())
                .isEqualTo(last);
        assertThat(codeOf(calendar, key, last)).isEqualTo(PeriodLockProblem.PERIOD_NOT_OVER);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"2024-13", "2024-Q5", "2024-H3", "24", "2024-1", "0001", "1899-12", "2200", "2024-02-29", "-"})
    void whatIsNoKeyNamesNoPeriod(String key) {
        assertThat(codeOf(ReportCalendar.DECREE, key, LocalDate.of(2400, 1, 1)))
                .isEqualTo(PeriodLockProblem.PERIOD_NOT_FOUND);
    }

    @ParameterizedTest
    @CsvSource({"2024-03-14, true", "2024-03-15, false"})
    void theLastDayIsLockedTooAndTheNextOneIsOpen(LocalDate day, boolean locked) {
        LockedPast past = new LockedPast(LocalDate.of(2024, 3, 14));

        assertThat(past.holds(day)).isEqualTo(locked);
        assertThat(past.firstOpenFrom(day)).isEqualTo(LocalDate.of(2024, 3, 15));
        assertThat(new LockedPast(null).holds(day)).isFalse();
        assertThat(new LockedPast(null).firstOpenFrom(day)).isEqualTo(day);
    }

    private static Object codeOf(ReportCalendar calendar, String key, LocalDate today) {
        return catchThrowableOfType(Problem.class, () -> PeriodLockRules.checked(calendar, key, today))
                .code();
    }
}
