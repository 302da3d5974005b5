package vn.lantoa.reporting.obligation.due;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;

import vn.lantoa.platform.web.time.Period;
import vn.lantoa.platform.web.time.ReportCalendar;
import vn.lantoa.reporting.reference.PressAgencyReplica;
import vn.lantoa.reporting.reference.PressAgencyTable;

/**
 * The months that press agencies have to declare: by the day on which the province reports them. A month is declared
 * when its last half was, in a month of either calendar (rules.md §5).
 */
@ApplicationScoped
public class MonthsToDeclare {

    private static final String MONTHLY = "MONTHLY";

    private final CalendarTable calendars;
    private final PressAgencyTable register;
    private final FirstDeclarationTable declarations;

    MonthsToDeclare(CalendarTable calendars, PressAgencyTable register, FirstDeclarationTable declarations) {
        this.calendars = calendars;
        this.register = register;
        this.declarations = declarations;
    }

    /**
     * Those of a range of report months, for each agency that exists in them and is not a foreign one; none while
     * nothing was told of the calendar. To be called in a transaction.
     *
     * @param last the last month, included
     */
    public Stream<DeclaredMonth> of(ReportCalendar calendar, YearMonth first, YearMonth last) {
        Map<FirstDeclarationTable.Half, LocalDate> declared = declarations.of(first.minusMonths(1), last.plusMonths(1));
        List<PressAgencyReplica> agencies =
                register.all().stream().filter(agency -> !agency.isForeign()).toList();
        return calendars.find(calendar).stream()
                .flatMap(rules -> Stream.iterate(first, month -> !month.isAfter(last), month -> month.plusMonths(1))
                        .map(month -> new Period(calendar, month, 1))
                        .flatMap(month -> rules.of(MONTHLY, month).stream().flatMap(rule -> agencies.stream()
                                .filter(agency -> agency.isValidWithin(month.firstDay(), month.lastDay()))
                                .map(agency -> new DeclaredMonth(
                                        agency,
                                        month,
                                        rule.dueOn(month, rules.days()),
                                        metOn(agency, month, declared).orElse(null),
                                        rule.legalBasis())))));
    }

    /** The day on which the last of the halves in which the agency existed was declared. */
    private static Optional<LocalDate> metOn(
            PressAgencyReplica agency, Period month, Map<FirstDeclarationTable.Half, LocalDate> declared) {
        List<Optional<LocalDate>> halves = month.halves().stream()
                .filter(half -> agency.isValidWithin(half.firstDay(), half.lastDay()))
                .map(half ->
                        Optional.ofNullable(declared.get(new FirstDeclarationTable.Half(agency.code(), half.number()))))
                .toList();
        return halves.stream().allMatch(Optional::isPresent)
                ? halves.stream().flatMap(Optional::stream).max(LocalDate::compareTo)
                : Optional.empty();
    }
}
