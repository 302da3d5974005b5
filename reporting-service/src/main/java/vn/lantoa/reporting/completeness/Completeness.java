package vn.lantoa.reporting.completeness;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;

import vn.lantoa.platform.web.time.BusinessTime;
import vn.lantoa.platform.web.time.Period;
import vn.lantoa.platform.web.time.ReportCalendar;
import vn.lantoa.reporting.reference.PressAgencyReplica;
import vn.lantoa.reporting.reference.PressAgencyTable;

/** Tells how complete the figures of a range are. To be called in a transaction. */
@ApplicationScoped
public class Completeness {

    /** Nobody asks for more, and every month more is a line for each agency. */
    private static final int MOST_MONTHS = 120;

    /** So far back an agency's last declared months are looked for. */
    private static final int LOOKED_BACK_YEARS = 10;

    private final PressAgencyTable register;
    private final DeclaredMonths declarations;
    private final Clock clock;

    Completeness(PressAgencyTable register, DeclaredMonths declarations, Clock clock) {
        this.register = register;
        this.declarations = declarations;
        this.clock = clock;
    }

    /**
     * The completeness of the report months that a range of days touches. A month counts once it has ended in Việt Nam;
     * of a range longer than ten years, its last ten, and then nothing bounds its figures from above.
     *
     * @param past what agencies had before, of the figures that are bounded
     */
    public CompletenessView of(CompletenessQuestion question, PastFigures past) {
        Instant asOf = question.asOf();
        LocalDate today = BusinessTime.dayOf(asOf == null ? clock.instant() : asOf);
        List<PressAgencyReplica> scope = expected(question);
        List<YearMonth> months = closedMonths(question, today);
        if (months.isEmpty() || scope.isEmpty()) {
            return new CompletenessRule(List.of(), Set.of()).view(question.in(), Map.of());
        }
        CompletenessRule rule = new CompletenessRule(
                expected(question.calendar(), months, scope), declared(question, months.get(0), today, scope));
        if (months.get(0).isAfter(question.calendar().monthOf(question.from()))) {
            return rule.unbounded(question.in()).from(months.get(0));
        }
        List<AgencyMonth> consulted = rule.consulted();
        return past.of(question.in().isEmpty() ? List.of() : consulted)
                .map(figures -> rule.view(question.in(), figures))
                .orElseGet(() -> rule.unbounded(question.in()));
    }

    /** The agency-months that should be declared, in their order, and whether they are. */
    public SortedMap<AgencyMonth, Boolean> months(CompletenessQuestion question) {
        Instant asOf = question.asOf();
        LocalDate today = BusinessTime.dayOf(asOf == null ? clock.instant() : asOf);
        List<PressAgencyReplica> scope = expected(question);
        List<YearMonth> months = closedMonths(question, today);
        SortedMap<AgencyMonth, Boolean> all = new TreeMap<>();
        if (!months.isEmpty() && !scope.isEmpty()) {
            Set<AgencyMonth> declared = declared(question, months.get(0), today, scope);
            expected(question.calendar(), months, scope).forEach(month -> all.put(month, declared.contains(month)));
        }
        return all;
    }

    /** Whoever is named; else everybody but those whom the province does not wait for. */
    private List<PressAgencyReplica> expected(CompletenessQuestion question) {
        return register.knownAt(question.asOf()).stream()
                .filter(agency -> question.agencies().isEverybody()
                        ? !agency.isForeign()
                        : question.agencies().holds(agency.code()))
                .toList();
    }

    private static List<YearMonth> closedMonths(CompletenessQuestion question, LocalDate today) {
        LocalDate to = question.to() == null ? today.plusDays(1) : question.to();
        if (!question.from().isBefore(to)) {
            return List.of();
        }
        ReportCalendar calendar = question.calendar();
        LocalDate last = to.minusDays(1);
        YearMonth end = calendar.monthOf(last.isBefore(today) ? last : today);
        YearMonth begin = calendar.monthOf(question.from());
        YearMonth earliest = end.minusMonths(MOST_MONTHS);
        return Stream.iterate(
                        begin.isBefore(earliest) ? earliest : begin,
                        month -> !month.isAfter(end),
                        month -> month.plusMonths(1))
                .filter(month -> new Period(calendar, month, 1).lastDay().isBefore(today))
                .toList();
    }

    private static Set<AgencyMonth> expected(
            ReportCalendar calendar, List<YearMonth> months, List<PressAgencyReplica> scope) {
        Set<AgencyMonth> expected = new TreeSet<>();
        for (YearMonth month : months) {
            Period period = new Period(calendar, month, 1);
            scope.stream()
                    .filter(agency -> agency.isValidWithin(period.firstDay(), period.lastDay()))
                    .forEach(agency -> expected.add(new AgencyMonth(agency.code(), month)));
        }
        return expected;
    }

    /** Of any time: what was declared of one month bounds another that is missing. */
    private Set<AgencyMonth> declared(
            CompletenessQuestion question, YearMonth first, LocalDate today, List<PressAgencyReplica> scope) {
        YearMonth begin = first.minusYears(Math.min(LOOKED_BACK_YEARS, first.getYear()));
        return declarations.of(question.calendar(), begin, YearMonth.from(today), scope, question.asOf());
    }
}
