package vn.lantoa.reporting.obligation.due;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;

import org.jspecify.annotations.Nullable;

import vn.lantoa.platform.data.sql.Database;
import vn.lantoa.platform.web.time.Period;
import vn.lantoa.platform.web.time.ReportCalendar;
import vn.lantoa.platform.web.time.Validity;

/** What the law asks once in each period of the calendar year (rules.md §7): data, with validity and reference. */
@ApplicationScoped
public class PeriodRuleTable {

    private static final String RULES = """
            SELECT months, legal_basis, valid_from, valid_to FROM obligation_rule WHERE kind = ? ORDER BY valid_from""";

    private final Database database;

    PeriodRuleTable(Database database) {
        this.database = database;
    }

    /** A period in which something has to be done, by its last day. */
    public record DuePeriod(Period period, String legalBasis) {}

    private record Rule(
            int months,
            String legalBasis,
            LocalDate validFrom,
            @Nullable LocalDate validTo) {

        boolean isInForceOn(LocalDate day) {
            return new Validity(validFrom, validTo).holds(day);
        }
    }

    /**
     * The periods that end on these days.
     *
     * @param kind as the rules are called
     * @param to the day after the last one
     */
    public Stream<DuePeriod> of(String kind, LocalDate from, LocalDate to) {
        return database
                .query(
                        RULES,
                        row -> new Rule(
                                row.integer("months"),
                                row.text("legal_basis"),
                                row.date("valid_from"),
                                row.date("valid_to")),
                        kind)
                .stream()
                .flatMap(rule -> Stream.iterate(
                                YearMonth.of(from.getYear(), 1),
                                month -> !month.isAfter(YearMonth.from(to)),
                                month -> month.plusMonths(rule.months()))
                        .map(month -> new Period(ReportCalendar.CALENDAR, month, rule.months()))
                        .filter(period -> rule.isInForceOn(period.lastDay()))
                        .filter(period -> !period.lastDay().isBefore(from)
                                && period.lastDay().isBefore(to))
                        .map(period -> new DuePeriod(period, rule.legalBasis())));
    }
}
