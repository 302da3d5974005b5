package vn.lantoa.task.calendar;

import java.util.Comparator;
import java.util.List;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;

import vn.lantoa.platform.data.record.StoredRecord;
import vn.lantoa.platform.web.time.ReportCalendar;

/** One of the two report calendars: its due rules and holidays. How it cuts the year is {@link ReportCalendar}'s. */
@Entity
@Table(name = "report_calendar")
class Calendar extends StoredRecord {

    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    private ReportCalendar code;

    private String name;
    private String legalBasis;

    @ElementCollection
    @CollectionTable(name = "report_due_rule", joinColumns = @JoinColumn(name = "calendar_id"))
    @OrderColumn(name = "ordinal")
    private List<DueRule> dueRules;

    @ElementCollection
    @CollectionTable(name = "holiday", joinColumns = @JoinColumn(name = "calendar_id"))
    private List<Holiday> holidays;

    protected Calendar() {}

    void replaceBy(CalendarEntry entry) {
        name = entry.name();
        legalBasis = entry.legalBasis();
        dueRules.clear();
        dueRules.addAll(entry.dueRules());
        holidays.clear();
        holidays.addAll(entry.holidays());
    }

    CalendarView view() {
        return new CalendarView(
                id(),
                code,
                name,
                legalBasis,
                List.copyOf(dueRules),
                holidays.stream().sorted(Comparator.comparing(Holiday::date)).toList(),
                meta());
    }
}
