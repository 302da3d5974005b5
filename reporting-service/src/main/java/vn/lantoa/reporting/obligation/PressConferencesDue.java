package vn.lantoa.reporting.obligation;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;

import org.jspecify.annotations.Nullable;

import vn.lantoa.platform.data.sql.Database;
import vn.lantoa.platform.web.time.Period;
import vn.lantoa.platform.web.time.ReportCalendar;

/** The press conferences that the province has to hold: one in each period of the rule (rules.md §7). */
@ApplicationScoped
class PressConferencesDue implements ObligationSource {

    private static final String RULES = """
            SELECT months, legal_basis, valid_from, valid_to FROM obligation_rule WHERE kind = 'PRESS_CONFERENCE'
            ORDER BY valid_from""";

    private static final String HELD = """
            SELECT end_on FROM event WHERE type = 'PRESS_CONFERENCE' AND status = 'TOOK_PLACE' ORDER BY end_on""";

    private final Database database;

    PressConferencesDue(Database database) {
        this.database = database;
    }

    private record Rule(
            int months,
            String legalBasis,
            LocalDate validFrom,
            @Nullable LocalDate validTo) {

        boolean isInForceOn(LocalDate day) {
            return !validFrom.isAfter(day) && (validTo == null || !validTo.isBefore(day));
        }
    }

    @Override
    public ObligationKind kind() {
        return ObligationKind.PRESS_CONFERENCE;
    }

    @Override
    public Stream<Obligation.Due> of(ObligationFilter.Days days) {
        List<Rule> rules = database.query(
                RULES,
                row -> new Rule(
                        row.integer("months"), row.text("legal_basis"), row.date("valid_from"), row.date("valid_to")));
        List<LocalDate> held = database.query(HELD, row -> row.date("end_on"));
        return rules.stream().flatMap(rule -> Stream.iterate(
                        YearMonth.of(days.from().getYear(), 1),
                        month -> !month.isAfter(YearMonth.from(days.to())),
                        month -> month.plusMonths(rule.months()))
                .map(month -> new Period(ReportCalendar.CALENDAR, month, rule.months()))
                .filter(period -> rule.isInForceOn(period.lastDay()) && days.hold(period.lastDay()))
                .map(period -> due(period, rule, held)));
    }

    private static Obligation.Due due(Period period, Rule rule, List<LocalDate> held) {
        return new Obligation.Due(
                "press-conference/" + period.key(),
                ObligationKind.PRESS_CONFERENCE,
                "Họp báo định kỳ " + period.key(),
                "Periodical press conference " + period.key(),
                null,
                period.lastDay(),
                held.stream().filter(period::contains).findFirst().orElse(null),
                rule.legalBasis());
    }
}
