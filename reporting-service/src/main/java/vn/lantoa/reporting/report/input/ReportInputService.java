package vn.lantoa.reporting.report.input;

import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import org.jspecify.annotations.Nullable;

import vn.lantoa.platform.web.problem.Problem;
import vn.lantoa.platform.web.time.BusinessTime;
import vn.lantoa.platform.web.time.Period;
import vn.lantoa.platform.web.time.ReportCalendar;
import vn.lantoa.reporting.completeness.AgencyMonth;
import vn.lantoa.reporting.completeness.DeclaredMonths;
import vn.lantoa.reporting.reference.PressAgencyReplica;
import vn.lantoa.reporting.reference.PressAgencyTable;
import vn.lantoa.reporting.report.ReportProblem;

/** Tells which agencies handed in what a report of a period needs: months declared complete. */
@ApplicationScoped
@Transactional
public class ReportInputService {

    private final PressAgencyTable register;
    private final DeclaredMonths declarations;
    private final Clock clock;

    ReportInputService(PressAgencyTable register, DeclaredMonths declarations, Clock clock) {
        this.register = register;
        this.declarations = declarations;
        this.clock = clock;
    }

    /** @throws Problem 400 when the period is none */
    List<ReportInputView> of(@Nullable String key, ReportCalendar calendar) {
        Period period = Period.parse(calendar, key == null ? "" : key)
                .orElseThrow(
                        () -> Problem.inQuery("period", ReportProblem.REPORT_PERIOD_INVALID, key == null ? "" : key));
        return of(period);
    }

    /** Of each press agency that exists in the period and is none from abroad. */
    public List<ReportInputView> of(Period period) {
        LocalDate today = BusinessTime.today(clock);
        List<PressAgencyReplica> agencies = register.all().stream()
                .filter(agency -> !agency.isForeign())
                .filter(agency -> agency.isValidWithin(period.firstDay(), period.lastDay()))
                .toList();
        List<Period> months = period.eachMonth();
        Set<AgencyMonth> declared = declarations.of(
                period.calendar(),
                period.firstMonth(),
                months.get(months.size() - 1).firstMonth(),
                agencies,
                null);
        return agencies.stream()
                .map(agency -> view(agency, months, today, declared))
                .toList();
    }

    private static ReportInputView view(
            PressAgencyReplica agency, List<Period> months, LocalDate today, Set<AgencyMonth> declared) {
        List<YearMonth> over = in(agency, months, month -> month.lastDay().isBefore(today));
        List<YearMonth> open = in(agency, months, month -> !month.lastDay().isBefore(today));
        List<YearMonth> received = over.stream()
                .filter(month -> declared.contains(new AgencyMonth(agency.code(), month)))
                .toList();
        return ReportInputView.of(agency.code(), agency.name(), over, received, open);
    }

    private static List<YearMonth> in(PressAgencyReplica agency, List<Period> months, Predicate<Period> which) {
        return months.stream()
                .filter(month -> agency.isValidWithin(month.firstDay(), month.lastDay()))
                .filter(which)
                .map(Period::firstMonth)
                .toList();
    }
}
