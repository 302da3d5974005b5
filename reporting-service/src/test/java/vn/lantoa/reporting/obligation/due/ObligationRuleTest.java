package vn.lantoa.reporting.obligation.due;

import java.time.LocalDate;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import vn.lantoa.platform.web.time.Period;
import vn.lantoa.platform.web.time.ReportCalendar;
import vn.lantoa.platform.web.time.WorkingDays;

import static org.assertj.core.api.Assertions.assertThat;

class ObligationRuleTest {

    private static final WorkingDays DAYS = new WorkingDays(
            Set.of(LocalDate.parse("2024-04-25"), LocalDate.parse("2024-09-02"), LocalDate.parse("2024-09-03")));

    private static ObligationRule rule(int day, int monthsAfter, int workingDays) {
        return new ObligationRule(
                "MONTHLY",
                day,
                monthsAfter,
                workingDays,
                "luật mẫu",
                LocalDate.parse("2019-03-12"),
                LocalDate.parse("2024-12-31"));
    }

    private static Period period(ReportCalendar calendar, String key) {
        return Period.parse(calendar, key).orElseThrow();
    }

    @ParameterizedTest(name = "{0} {1} by day {2}, {3} months after, {4} working days: {5}")
    @CsvSource({
        "DECREE, 2024-03, 25, 0, 1, 2024-03-25",
        "DECREE, 2024-04, 25, 0, 1, 2024-04-26", // a holiday
        "DECREE, 2024-05, 25, 0, 1, 2024-05-27", // a Saturday
        "DECREE, 2024-Q1, 25, 0, 1, 2024-03-25",
        "DECREE, 2024-03, 25, 0, 9, 2024-03-27", // too soon after the 14th
        "CALENDAR, 2024-08, 1, 1, 1, 2024-09-04", // a Sunday, and two holidays
        "CALENDAR, 2024-08, 1, 1, 3, 2024-09-06",
        "CALENDAR, 2024-01, 31, 1, 1, 2024-02-29"
    })
    void theDueDayIsAWorkingDayNeverTooSoonAfterTheCutOff(
            ReportCalendar calendar, String key, int day, int monthsAfter, int workingDays, LocalDate due) {
        assertThat(rule(day, monthsAfter, workingDays).dueOn(period(calendar, key), DAYS))
                .isEqualTo(due);
    }

    @Test
    void aRuleIsOfThePeriodsThatAreCutOffWhileItIsInForce() {
        assertThat(rule(25, 0, 1).isOf(period(ReportCalendar.DECREE, "2019-03")))
                .isTrue();
        assertThat(rule(25, 0, 1).isOf(period(ReportCalendar.DECREE, "2019-02")))
                .isFalse();
        assertThat(rule(25, 0, 1).isOf(period(ReportCalendar.DECREE, "2025-01")))
                .isFalse();
    }
}
