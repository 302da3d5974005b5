package vn.lantoa.reporting.obligation;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;

import vn.lantoa.platform.data.sql.Database;
import vn.lantoa.reporting.obligation.due.PeriodRuleTable;

/** The information that the province supplies to the press in each month: met on the first day on which some was. */
@ApplicationScoped
class InformationDueTable implements ObligationSource {

    private static final String SUPPLIED = """
            SELECT month, min(supplied_on) AS first FROM information_supply
            WHERE month BETWEEN ? AND ? GROUP BY month""";

    private static final int KEY = "2024-04".length();

    private final PeriodRuleTable rules;
    private final Database database;

    InformationDueTable(PeriodRuleTable rules, Database database) {
        this.rules = rules;
        this.database = database;
    }

    @Override
    public ObligationKind kind() {
        return ObligationKind.INFORMATION;
    }

    @Override
    public Stream<Obligation.Due> of(ObligationFilter.Days days) {
        Map<String, LocalDate> supplied = new HashMap<>();
        database.query(
                SUPPLIED,
                row -> supplied.put(row.text("month"), row.date("first")),
                days.from().toString().substring(0, KEY),
                days.to().toString().substring(0, KEY));
        return rules.of(kind().name(), days.from(), days.to()).map(due -> due(due, supplied));
    }

    private static Obligation.Due due(PeriodRuleTable.DuePeriod due, Map<String, LocalDate> supplied) {
        String key = due.period().key();
        return new Obligation.Due(
                "information/" + key,
                ObligationKind.INFORMATION,
                "Cung cấp thông tin cho báo chí tháng " + key,
                "Information for the press of the month " + key,
                null,
                due.period().lastDay(),
                supplied.get(key),
                due.legalBasis());
    }
}
