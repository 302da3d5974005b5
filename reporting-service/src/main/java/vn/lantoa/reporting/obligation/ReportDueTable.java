package vn.lantoa.reporting.obligation;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;

import vn.lantoa.platform.data.sql.Database;
import vn.lantoa.platform.web.time.BusinessTime;
import vn.lantoa.platform.web.time.Period;
import vn.lantoa.platform.web.time.ReportCalendar;
import vn.lantoa.reporting.obligation.due.CalendarTable;
import vn.lantoa.reporting.report.ReportKind;

/** The reports of the province, of the decree's calendar: each is met when one of its type and period is sealed. */
@ApplicationScoped
class ReportDueTable implements ObligationSource {

    private static final ReportCalendar CALENDAR = ReportCalendar.DECREE;
    private static final int LATEST_AFTER = 14;
    private static final List<ReportKind> PERIODICAL =
            Stream.of(ReportKind.values()).filter(kind -> kind.months() > 0).toList();

    private static final String SEALED = """
            SELECT type, period, min(sealed_at) AS first FROM report
            WHERE state = 'SEALED' AND calendar = ? GROUP BY type, period""";

    private final CalendarTable calendars;
    private final Database database;

    ReportDueTable(CalendarTable calendars, Database database) {
        this.calendars = calendars;
        this.database = database;
    }

    private record Of(String type, String period) {}

    @Override
    public ObligationKind kind() {
        return ObligationKind.REPORT;
    }

    @Override
    public Stream<Obligation.Due> of(ObligationFilter.Days days) {
        Map<Of, LocalDate> sealed = new HashMap<>();
        database.query(
                SEALED,
                row -> sealed.put(
                        new Of(row.text("type"), row.text("period")), BusinessTime.dayOf(row.instant("first"))),
                CALENDAR.name());
        YearMonth first = YearMonth.of(days.from().minusMonths(LATEST_AFTER).getYear(), 1);
        YearMonth last = YearMonth.from(days.to()).plusMonths(1);
        return calendars.find(CALENDAR).stream()
                .flatMap(rules -> PERIODICAL.stream().flatMap(type -> Stream.iterate(
                                first, month -> !month.isAfter(last), month -> month.plusMonths(type.months()))
                        .map(month -> new Period(CALENDAR, month, type.months()))
                        .flatMap(period -> rules.of(type.name(), period).stream()
                                .map(rule -> due(
                                        type.name(),
                                        period,
                                        rule.dueOn(period, rules.days()),
                                        rule.legalBasis(),
                                        sealed)))
                        .filter(due -> days.hold(due.dueOn()))));
    }

    private static Obligation.Due due(
            String type, Period period, LocalDate dueOn, String legalBasis, Map<Of, LocalDate> sealed) {
        return new Obligation.Due(
                "report/" + type + "/" + CALENDAR + "/" + period.key(),
                ObligationKind.REPORT,
                "Báo cáo kỳ " + period.key(),
                "Report of " + period.key(),
                null,
                dueOn,
                sealed.get(new Of(type, period.key())),
                legalBasis);
    }
}
