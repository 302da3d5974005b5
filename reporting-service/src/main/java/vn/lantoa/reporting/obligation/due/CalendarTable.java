package vn.lantoa.reporting.obligation.due;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;

import vn.lantoa.platform.data.messaging.EventJson;
import vn.lantoa.platform.data.sql.Database;
import vn.lantoa.platform.web.time.Period;
import vn.lantoa.platform.web.time.ReportCalendar;
import vn.lantoa.platform.web.time.WorkingDays;

/** The report calendars as the task-service tells them: due rules and holidays. */
@ApplicationScoped
public class CalendarTable {

    private final Database database;
    private final EventJson json;

    CalendarTable(Database database, EventJson json) {
        this.database = database;
        this.json = json;
    }

    /** A calendar's rules and working days. */
    public record Rules(List<ObligationRule> dueRules, WorkingDays days) {

        /** The rule by which reports of a type and period are due. */
        public Optional<ObligationRule> of(String reportType, Period period) {
            return dueRules.stream()
                    .filter(rule -> rule.reportType().equals(reportType) && rule.isOf(period))
                    .findFirst();
        }
    }

    /** Empty while nothing was told of the calendar. */
    public Optional<Rules> find(ReportCalendar calendar) {
        return database.queryOne(
                "SELECT due_rules, holidays::text[] AS holidays FROM report_calendar WHERE code = ?",
                row -> new Rules(
                        rules(row.text("due_rules")),
                        new WorkingDays(row.texts("holidays").stream()
                                .map(LocalDate::parse)
                                .collect(Collectors.toSet()))),
                calendar.name());
    }

    private List<ObligationRule> rules(String text) {
        try {
            return List.of(json.read(text.getBytes(StandardCharsets.UTF_8), ObligationRule[].class));
        } catch (IOException e) {
            throw new UncheckedIOException("due rules that cannot be read", e);
        }
    }
}
