package vn.lantoa.task.calendar;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;

import vn.lantoa.platform.data.messaging.EventMessage;
import vn.lantoa.platform.data.messaging.EventType;
import vn.lantoa.platform.data.outbox.Outbox;
import vn.lantoa.platform.data.outbox.PublishedEvents;
import vn.lantoa.platform.data.outbox.RecordPages;
import vn.lantoa.platform.data.outbox.Republisher;
import vn.lantoa.task.contract.CalendarChanged;

/** What others learn of the report calendars. */
@ApplicationScoped
class CalendarPublisher implements PublishedEvents, Republisher {

    private static final EventType<CalendarChanged> CHANGED = new EventType<>(
            CalendarChanged.TOPIC, CalendarChanged.AGGREGATE, CalendarChanged.TYPE, CalendarChanged.class);

    private final Outbox outbox;
    private final RecordPages<Calendar> pages;

    CalendarPublisher(Outbox outbox, CalendarRepository calendars) {
        this.outbox = outbox;
        this.pages = new RecordPages<>(calendars, outbox);
    }

    /** To be called when the change is flushed. */
    void changed(Calendar calendar) {
        outbox.add(event(calendar.view()));
    }

    @Override
    public List<EventType<?>> types() {
        return List.of(CHANGED);
    }

    @Override
    public String aggregate() {
        return CalendarChanged.AGGREGATE;
    }

    @Override
    public Optional<Written> republish(Instant from, Instant to, Optional<String> after) {
        return pages.republish(from, to, after, page -> page.stream()
                .map(calendar -> event(calendar.view()))
                .toList());
    }

    private static EventMessage<CalendarChanged> event(CalendarView calendar) {
        return CHANGED.of(
                calendar.code().name(),
                calendar.version(),
                new CalendarChanged(
                        calendar.id(),
                        calendar.code().name(),
                        calendar.name(),
                        calendar.legalBasis(),
                        calendar.dueRules().stream()
                                .map(CalendarPublisher::published)
                                .toList(),
                        calendar.holidays().stream().map(Holiday::date).toList()));
    }

    private static CalendarChanged.DueRule published(DueRule rule) {
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
