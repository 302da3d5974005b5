package vn.lantoa.task.calendar;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import vn.lantoa.platform.web.problem.Problem;
import vn.lantoa.platform.web.time.ReportCalendar;

/**
 * What must hold of a calendar's due rules and holidays (rules.md §1; Nghị định 09/2019/NĐ-CP, Điều 8 khoản 5 và Điều
 * 12).
 */
final class CalendarRules {

    /** The last day of a month of {@link ReportCalendar#DECREE}. */
    private static final int DECREE_CUT_OFF = 14;

    private CalendarRules() {}

    /** @throws Problem 400 naming each rule and holiday that is wrong */
    static void check(ReportCalendar calendar, CalendarEntry entry) {
        Problem.Collector faults = new Problem.Collector();
        for (int i = 0; i < entry.dueRules().size(); i++) {
            check(calendar, entry.dueRules(), i, faults);
        }
        Set<LocalDate> days = new HashSet<>();
        for (int i = 0; i < entry.holidays().size(); i++) {
            LocalDate day = entry.holidays().get(i).date();
            faults.inBodyIf(!days.add(day), "holidays[" + i + "].date", CalendarProblem.CALENDAR_HOLIDAY_TWICE, day);
        }
        faults.raise();
    }

    private static void check(ReportCalendar calendar, List<DueRule> rules, int i, Problem.Collector faults) {
        DueRule rule = rules.get(i);
        String field = "dueRules[" + i + "]";
        faults.inBodyIf(rule.endsBeforeItBegins(), field + ".validTo", CalendarProblem.CALENDAR_VALIDITY_REVERSED);
        faults.inBodyIf(
                rule.workingDaysAfterCutOff() < 1,
                field + ".workingDaysAfterCutOff",
                CalendarProblem.CALENDAR_DUE_TOO_SOON);
        faults.inBodyIf(
                isWithinThePeriod(calendar, rule), field + ".dayOfMonth", CalendarProblem.CALENDAR_DUE_WITHIN_PERIOD);
        faults.inBodyIf(
                rules.subList(0, i).stream().anyMatch(rule::overlaps),
                field,
                CalendarProblem.CALENDAR_RULES_OVERLAP,
                rule.reportType());
    }

    /** Whether the day lies before the end of the period that is to be reported. */
    private static boolean isWithinThePeriod(ReportCalendar calendar, DueRule rule) {
        return rule.monthsAfter() == 0
                && switch (calendar) {
                    case DECREE -> rule.dayOfMonth() <= DECREE_CUT_OFF;
                    case CALENDAR -> true;
                };
    }
}
