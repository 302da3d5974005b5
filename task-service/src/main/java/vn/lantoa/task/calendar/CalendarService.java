package vn.lantoa.task.calendar;

import java.util.Arrays;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import vn.lantoa.platform.data.audit.AuditAction;
import vn.lantoa.platform.data.audit.AuditTrail;
import vn.lantoa.platform.web.conditional.Preconditions;
import vn.lantoa.platform.web.paging.Page;
import vn.lantoa.platform.web.paging.PageRequest;
import vn.lantoa.platform.web.problem.Problem;
import vn.lantoa.platform.web.time.ReportCalendar;

/** Keeps the two report calendars. */
@ApplicationScoped
@Transactional
public class CalendarService {

    private final CalendarRepository calendars;
    private final Preconditions preconditions;
    private final AuditTrail audit;
    private final CalendarPublisher publisher;

    CalendarService(
            CalendarRepository calendars, Preconditions preconditions, AuditTrail audit, CalendarPublisher publisher) {
        this.calendars = calendars;
        this.preconditions = preconditions;
        this.audit = audit;
        this.publisher = publisher;
    }

    Page<CalendarView> list(PageRequest page) {
        return calendars.page(page).map(Calendar::view);
    }

    CalendarView get(String code) {
        return find(code).view();
    }

    CalendarView replace(String code, CalendarEntry entry) {
        Calendar calendar = find(code);
        preconditions.requireMatch(calendar.version());
        if (entry.code() != null && !entry.code().equals(code)) {
            throw Problem.inBody("code", CalendarProblem.CALENDAR_CODE_MISMATCH);
        }
        CalendarView before = calendar.view();
        CalendarRules.check(before.code(), entry);
        calendar.replaceBy(entry);
        calendars.flush();
        audit.record(AuditAction.REPLACED, "calendars/" + code, calendar.version(), before, calendar.view());
        publisher.publish(calendar);
        return calendar.view();
    }

    private Calendar find(String code) {
        Optional<ReportCalendar> known = Arrays.stream(ReportCalendar.values())
                .filter(one -> one.name().equals(code))
                .findFirst();
        return known.flatMap(calendars::findByCode)
                .orElseThrow(() -> Problem.of(CalendarProblem.CALENDAR_NOT_FOUND, code));
    }
}
