package vn.lantoa.task.contract;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * A report calendar: when reports are due, and which days are no working days. Key: {@code code}.
 *
 * @param code DECREE or CALENDAR
 * @param legalBasis the law and article it comes from
 * @param holidays days that are no working days, besides Saturdays and Sundays; in order
 */
public record CalendarChanged(
        UUID id, String code, String name, String legalBasis, List<DueRule> dueRules, List<LocalDate> holidays) {

    public static final String TOPIC = "lantoa.task.calendar.v1";
    public static final String AGGREGATE = "calendar";
    public static final String TYPE = "vn.lantoa.task.calendar.changed.v1";

    /**
     * When reports of one type are due.
     *
     * @param reportType MONTHLY, QUARTERLY, SIX_MONTH, YEARLY or another type of report
     * @param dayOfMonth the day, in the month that {@code monthsAfter} says; the next working day when it is none
     * @param monthsAfter how many months after the last month of the period; 0 is that month itself
     * @param workingDaysAfterCutOff the least number of working days between the cut-off and the due day
     * @param legalBasis the law and article the rule comes from
     * @param validFrom the first day of the rule; null: since ever
     * @param validTo the last day of the rule; null while it is in force
     */
    public record DueRule(
            String reportType,
            int dayOfMonth,
            int monthsAfter,
            int workingDaysAfterCutOff,
            String legalBasis,
            @Nullable LocalDate validFrom,
            @Nullable LocalDate validTo) {}
}
