package vn.lantoa.reporting.obligation;

import java.time.YearMonth;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;

import vn.lantoa.platform.web.time.ReportCalendar;
import vn.lantoa.reporting.obligation.due.DeclaredMonth;
import vn.lantoa.reporting.obligation.due.MonthsToDeclare;

/** The months that press agencies have to declare, of the decree's calendar. */
@ApplicationScoped
class DeclarationsDue implements ObligationSource {

    private static final ReportCalendar CALENDAR = ReportCalendar.DECREE;

    /** A rule lets a report be due a year after its month at the latest, and some working days more. */
    private static final int LATEST_AFTER = 14;

    private final MonthsToDeclare months;

    DeclarationsDue(MonthsToDeclare months) {
        this.months = months;
    }

    @Override
    public ObligationKind kind() {
        return ObligationKind.DECLARATION;
    }

    @Override
    public Stream<Obligation.Due> of(ObligationFilter.Days days) {
        YearMonth first = YearMonth.from(days.from()).minusMonths(LATEST_AFTER);
        return months.of(CALENDAR, first, YearMonth.from(days.to()).plusMonths(1))
                .filter(month -> days.hold(month.dueOn()))
                .map(DeclarationsDue::due);
    }

    private static Obligation.Due due(DeclaredMonth month) {
        String name = month.agency().name();
        String key = month.month().key();
        return new Obligation.Due(
                "declaration/" + month.agency().code() + "/" + CALENDAR + "/" + key,
                ObligationKind.DECLARATION,
                name + " xác nhận số liệu tháng " + key,
                name + " declares the month " + key,
                month.agency().code(),
                month.dueOn(),
                month.metOn(),
                month.legalBasis());
    }
}
