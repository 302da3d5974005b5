package vn.lantoa.task.calendar;

import jakarta.enterprise.context.ApplicationScoped;

import vn.lantoa.platform.data.outbox.Outbox;
import vn.lantoa.platform.data.record.RecordPublisher;
import vn.lantoa.task.contract.CalendarChanged;

/** Publishes the report calendars. */
@ApplicationScoped
class CalendarPublisher extends RecordPublisher<Calendar, CalendarChanged> {

    CalendarPublisher(Outbox outbox, CalendarRepository calendars) {
        super(
                CalendarChanged.class,
                outbox,
                calendars,
                calendar -> calendar.view().code().name(),
                CalendarPublisher::state);
    }

    private static CalendarChanged state(Calendar stored) {
        CalendarView calendar = stored.view();
        return new CalendarChanged(
                calendar.id(),
                calendar.code().name(),
                calendar.name(),
                calendar.legalBasis(),
                calendar.dueRules().stream().map(CalendarPublisher::dueRule).toList(),
                calendar.holidays().stream().map(Holiday::date).toList());
    }

    private static CalendarChanged.DueRule dueRule(DueRule rule) {
        return new CalendarChanged.DueRule(
                rule.reportType().name(),
                rule.dayOfMonth(),
                rule.monthsAfter(),
                rule.workingDaysAfterCutOff(),
                rule.legalBasis(),
                rule.validFrom(),
                rule.validTo());
    }
}
