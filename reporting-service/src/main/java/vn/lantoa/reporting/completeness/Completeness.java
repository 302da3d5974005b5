package vn.lantoa.reporting.completeness;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;

import org.jspecify.annotations.Nullable;

import vn.lantoa.platform.data.sql.Database;
import vn.lantoa.platform.web.time.BusinessTime;
import vn.lantoa.platform.web.time.HalfMonth;
import vn.lantoa.platform.web.time.Period;
import vn.lantoa.platform.web.time.ReportCalendar;
import vn.lantoa.reporting.reference.Declaration;
import vn.lantoa.reporting.reference.DeclarationTable;
import vn.lantoa.reporting.reference.PressAgencyReplica;
import vn.lantoa.reporting.reference.PressAgencyTable;

/** Tells how complete the figures of a range are. To be called in a transaction. */
@ApplicationScoped
public class Completeness {

    /** Nobody asks for more, and every month more is a line for each agency. */
    private static final int MOST_MONTHS = 120;

    private static final int LOOKED_BACK_MONTHS = 24;

    /** The measures of aggregates, by their columns. */
    private static final Map<String, String> COLUMNS = Map.of(
            "works", "works",
            "publications", "publications",
            "seconds", "seconds",
            "airtimeSeconds", "airtime_seconds",
            "views", "views",
            "reach", "reach",
            "engagements", "engagements",
            "viewsGained", "views_gained");

    private static final String PAST = """
            SELECT agency, half_month, sum(works) AS works, sum(publications) AS publications, sum(seconds) AS seconds,
                   sum(airtime_seconds) AS airtime_seconds, sum(views) AS views, sum(reach) AS reach,
                   sum(engagements) AS engagements, sum(views_gained) AS views_gained
            FROM rollup_genre WHERE half_month BETWEEN ? AND ? AND agency = ANY (?)
            GROUP BY agency, half_month""";

    private final PressAgencyTable register;
    private final DeclarationTable declarations;
    private final Database database;
    private final Clock clock;

    Completeness(PressAgencyTable register, DeclarationTable declarations, Database database, Clock clock) {
        this.register = register;
        this.declarations = declarations;
        this.database = database;
        this.clock = clock;
    }

    /**
     * The completeness of the report months that a range of days touches. A month counts once it has ended in Việt Nam;
     * of a range longer than ten years, its last ten.
     *
     * @param from the first day
     * @param to the day after the last one
     * @param agencies the codes in scope; empty: all of the register
     * @param in what is in of each measure, by the names of {@code /aggregates}: the lower bound
     * @param asOf what was known when, and which months had ended then; null: now
     */
    public CompletenessView of(
            ReportCalendar calendar,
            LocalDate from,
            LocalDate to,
            Collection<String> agencies,
            Map<String, BigDecimal> in,
            @Nullable Instant asOf) {
        List<PressAgencyReplica> scope = register.knownAt(asOf).stream()
                .filter(agency -> agencies.isEmpty() || agencies.contains(agency.code()))
                .toList();
        LocalDate today = BusinessTime.dayOf(asOf == null ? clock.instant() : asOf);
        List<YearMonth> months = closedMonths(calendar, from, to, today);
        if (months.isEmpty() || scope.isEmpty()) {
            return new CompletenessRule(List.of(), Set.of()).view(in, Map.of());
        }
        Set<AgencyMonth> declared = declared(calendar, months, asOf);
        CompletenessRule reckoning = new CompletenessRule(expected(calendar, months, scope), declared);
        return reckoning.view(in, past(calendar, reckoning, in.keySet()));
    }

    private static List<YearMonth> closedMonths(
            ReportCalendar calendar, LocalDate from, LocalDate to, LocalDate today) {
        if (!from.isBefore(to)) {
            return List.of();
        }
        LocalDate last = to.minusDays(1);
        YearMonth end = calendar.monthOf(last.isBefore(today) ? last : today);
        YearMonth begin = calendar.monthOf(from);
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

    private Set<AgencyMonth> declared(ReportCalendar calendar, List<YearMonth> months, @Nullable Instant asOf) {
        YearMonth first = months.get(0).minusMonths(LOOKED_BACK_MONTHS);
        return declarations.of(calendar, first, months.get(months.size() - 1), asOf).stream()
                .map(Completeness::month)
                .collect(Collectors.toSet());
    }

    private static AgencyMonth month(Declaration declaration) {
        return new AgencyMonth(declaration.agency(), declaration.month());
    }

    private Map<String, Map<AgencyMonth, BigDecimal>> past(
            ReportCalendar calendar, CompletenessRule reckoning, Collection<String> measures) {
        Set<String> incomplete =
                reckoning.missing().stream().map(AgencyMonth::agency).collect(Collectors.toSet());
        Map<String, Map<AgencyMonth, BigDecimal>> past = new HashMap<>();
        List<YearMonth> months = reckoning.declared().stream()
                .filter(month -> incomplete.contains(month.agency()))
                .map(AgencyMonth::month)
                .sorted()
                .toList();
        if (months.isEmpty()) {
            return past;
        }
        int first = calendar.firstHalfOf(months.get(0)).number();
        int last = calendar.lastHalfOf(months.get(months.size() - 1)).number();
        database.query(
                PAST,
                row -> {
                    var month = new AgencyMonth(
                            row.text("agency"), calendar.monthOf(HalfMonth.ofNumber(row.integer("half_month"))));
                    for (String measure : measures) {
                        // the measures are those of aggregates, each of which has a column
                        String column = Objects.requireNonNull(COLUMNS.get(measure));
                        past.computeIfAbsent(measure, any -> new HashMap<>())
                                .merge(month, row.decimal(column), BigDecimal::add);
                    }
                    return month;
                },
                first,
                last,
                incomplete);
        return past;
    }
}
