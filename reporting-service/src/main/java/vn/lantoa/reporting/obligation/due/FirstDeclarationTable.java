package vn.lantoa.reporting.obligation.due;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;

import vn.lantoa.platform.data.sql.Database;
import vn.lantoa.platform.web.time.BusinessTime;
import vn.lantoa.platform.web.time.HalfMonth;
import vn.lantoa.platform.web.time.ReportCalendar;

/** Reads when press agencies first declared their half-months. */
@ApplicationScoped
class FirstDeclarationTable {

    private static final String DECLARED = """
            SELECT agency, calendar, period, min(declared_at) AS first
            FROM period_declaration WHERE period BETWEEN ? AND ? GROUP BY agency, calendar, period""";

    private final Database database;

    FirstDeclarationTable(Database database) {
        this.database = database;
    }

    /** A half-month of an agency, by number. */
    record Half(String agency, int half) {}

    /** Of each half the day of its first declaration. */
    Map<Half, LocalDate> of(YearMonth first, YearMonth last) {
        Map<Half, LocalDate> declared = new HashMap<>();
        database.query(
                DECLARED,
                row -> {
                    ReportCalendar calendar = Objects.requireNonNull(row.constant("calendar", ReportCalendar.class));
                    LocalDate day = BusinessTime.dayOf(row.instant("first"));
                    HalfMonth half = calendar.firstHalfOf(YearMonth.parse(row.text("period")));
                    Stream.of(half, half.next())
                            .forEach(each -> declared.merge(
                                    new Half(row.text("agency"), each.number()),
                                    day,
                                    (one, other) -> one.isBefore(other) ? one : other));
                    return day;
                },
                first.toString(),
                last.toString());
        return declared;
    }
}
