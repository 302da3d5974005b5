package vn.lantoa.task.calendar;

import java.time.LocalDate;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import vn.lantoa.platform.web.problem.Problem;
import vn.lantoa.platform.web.time.ReportCalendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

class CalendarRulesTest {

    private static final LocalDate NEW_YEAR = LocalDate.of(2024, 1, 1);

    private static DueRule rule(ReportType type, int day, int monthsAfter, int workingDays, String from, String to) {
        return new DueRule(type, day, monthsAfter, workingDays, "Điều 13", date(from), date(to));
    }

    private static LocalDate date(String text) {
        return text == null ? null : LocalDate.parse(text);
    }

    private static CalendarEntry with(List<DueRule> rules, LocalDate... holidays) {
        List<Holiday> days = List.of(holidays).stream()
                .map(day -> new Holiday(day, "Tết", "Điều 112"))
                .toList();
        return new CalendarEntry(null, "Mẫu", "Điều 12", rules, days);
    }

    private static List<String> faults(ReportCalendar calendar, CalendarEntry entry) {
        Problem problem = catchThrowableOfType(Problem.class, () -> CalendarRules.check(calendar, entry));
        return problem == null
                ? List.of()
                : problem.faults().stream()
                        .map(fault -> fault.field() + " " + fault.code().name())
                        .toList();
    }

    @ParameterizedTest
    @CsvSource({"DECREE, 25, 0", "DECREE, 15, 0", "DECREE, 1, 1", "CALENDAR, 1, 1", "CALENDAR, 31, 2"})
    void aDueDayBehindTheCutOffPasses(ReportCalendar calendar, int day, int monthsAfter) {
        assertThatCode(() -> CalendarRules.check(
                        calendar, with(List.of(rule(ReportType.MONTHLY, day, monthsAfter, 1, null, null)))))
                .doesNotThrowAnyException();
    }

    @ParameterizedTest
    @CsvSource({"DECREE, 14, 0", "DECREE, 1, 0", "CALENDAR, 31, 0"})
    void aDueDayWithinThePeriodIsRefused(ReportCalendar calendar, int day, int monthsAfter) {
        assertThat(faults(calendar, with(List.of(rule(ReportType.MONTHLY, day, monthsAfter, 1, null, null)))))
                .containsExactly("dueRules[0].dayOfMonth CALENDAR_DUE_WITHIN_PERIOD");
    }

    @Test
    void atLeastOneWorkingDayLiesBetween() {
        assertThat(faults(ReportCalendar.DECREE, with(List.of(rule(ReportType.MONTHLY, 25, 0, 0, null, null)))))
                .containsExactly("dueRules[0].workingDaysAfterCutOff CALENDAR_DUE_TOO_SOON");
    }

    @ParameterizedTest(name = "until {0}, from {1}: overlap {2}")
    @CsvSource({
        "2024-06-30, 2024-07-01, false",
        "2024-06-30, 2024-06-30, true",
        ", 2024-07-01, true",
        "2024-06-30, , true"
    })
    void rulesOfOneTypeFollowOneAnother(String until, String from, boolean overlap) {
        CalendarEntry entry = with(List.of(
                rule(ReportType.YEARLY, 25, 0, 1, null, until),
                rule(ReportType.MONTHLY, 20, 0, 1, null, null),
                rule(ReportType.YEARLY, 20, 0, 1, from, null)));

        assertThat(faults(ReportCalendar.DECREE, entry))
                .isEqualTo(overlap ? List.of("dueRules[2] CALENDAR_RULES_OVERLAP") : List.of());
    }

    @Test
    void aReversedValidityAndADoubleHolidayAreNamed() {
        CalendarEntry entry = with(
                List.of(rule(ReportType.YEARLY, 25, 0, 1, "2024-02-01", "2024-01-01")),
                NEW_YEAR,
                NEW_YEAR.plusDays(1),
                NEW_YEAR);

        assertThat(faults(ReportCalendar.DECREE, entry))
                .containsExactly(
                        "dueRules[0].validTo CALENDAR_VALIDITY_REVERSED", "holidays[2].date CALENDAR_HOLIDAY_TWICE");
    }
}
