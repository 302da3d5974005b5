package vn.lantoa.reporting.obligation.due;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;

import vn.lantoa.platform.data.sql.Database;
import vn.lantoa.platform.web.time.BusinessTime;
import vn.lantoa.platform.web.time.HalfMonth;
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

    private static final String DECLARED = """
            SELECT agency, calendar, period, min(declared_at) AS first
            FROM period_declaration WHERE period BETWEEN ? AND ? GROUP BY agency, calendar, period""";

    private final CalendarTable calendars;
    private final PressAgencyTable register;
    private final Database database;

    MonthsToDeclare(CalendarTable calendars, PressAgencyTable register, Database database) {
        this.calendars = calendars;
        this.register = register;
        this.database = database;
    }

    private record OfAgency(String agency, int half) {}

    /**
     * Those of a range of report months, for each agency that exists in them and is not a foreign one; none while
     * nothing was told of the calendar. To be called in a transaction.
     *
     * @param last the last month, included
     */
    public Stream<DeclaredMonth> of(ReportCalendar calendar, YearMonth first, YearMonth last) {
        Map<OfAgency, LocalDate> declared = declared(first.minusMonths(1), last.plusMonths(1));
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
            PressAgencyReplica agency, Period month, Map<OfAgency, LocalDate> declared) {
        List<Optional<LocalDate>> halves = month.halves().stream()
                .filter(half -> agency.isValidWithin(half.firstDay(), half.lastDay()))
                .map(half -> Optional.ofNullable(declared.get(new OfAgency(agency.code(), half.number()))))
                .toList();
        return halves.stream().allMatch(Optional::isPresent)
                ? halves.stream().flatMap(Optional::stream).max(LocalDate::compareTo)
                : Optional.empty();
    }

    /** Of each half the day of its first declaration. */
    private Map<OfAgency, LocalDate> declared(YearMonth first, YearMonth last) {
        Map<OfAgency, LocalDate> declared = new HashMap<>();
        database.query(
                DECLARED,
                row -> {
                    ReportCalendar calendar = Objects.requireNonNull(row.constant("calendar", ReportCalendar.class));
                    LocalDate day = BusinessTime.dayOf(row.instant("first"));
                    HalfMonth half = calendar.firstHalfOf(YearMonth.parse(row.text("period")));
                    Stream.of(half, half.next())
                            .forEach(each -> declared.merge(
                                    new OfAgency(row.text("agency"), each.number()),
                                    day,
                                    (one, other) -> one.isBefore(other) ? one : other));
                    return day;
                },
                first.toString(),
                last.toString());
        return declared;
    }
}
