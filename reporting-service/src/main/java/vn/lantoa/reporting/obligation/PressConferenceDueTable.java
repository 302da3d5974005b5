package vn.lantoa.reporting.obligation;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;

import vn.lantoa.platform.data.sql.Database;
import vn.lantoa.reporting.obligation.due.PeriodRuleTable;

/** The press conferences that the province has to hold: one in each period of the rule (rules.md §7). */
@ApplicationScoped
class PressConferenceDueTable implements ObligationSource {

    private static final String HELD = """
            SELECT end_on FROM event WHERE type = 'PRESS_CONFERENCE' AND status = 'TOOK_PLACE' ORDER BY end_on""";

    private final PeriodRuleTable rules;
    private final Database database;

    PressConferenceDueTable(PeriodRuleTable rules, Database database) {
        this.rules = rules;
        this.database = database;
    }

    @Override
    public ObligationKind kind() {
        return ObligationKind.PRESS_CONFERENCE;
    }

    @Override
    public Stream<Obligation.Due> of(ObligationFilter.Days days) {
        List<LocalDate> held = database.query(HELD, row -> row.date("end_on"));
        return rules.of(kind().name(), days.from(), days.to()).map(due -> due(due, held));
    }

    private static Obligation.Due due(PeriodRuleTable.DuePeriod due, List<LocalDate> held) {
        String key = due.period().key();
        return new Obligation.Due(
                "press-conference/" + key,
                ObligationKind.PRESS_CONFERENCE,
                "Họp báo định kỳ " + key,
                "Periodical press conference " + key,
                null,
                due.period().lastDay(),
                held.stream().filter(due.period()::contains).findFirst().orElse(null),
                due.legalBasis());
    }
}
