package vn.lantoa.reporting.quality.month;

import java.time.YearMonth;
import java.util.HashMap;
import java.util.Map;

import jakarta.enterprise.context.ApplicationScoped;

import vn.lantoa.platform.data.sql.Database;
import vn.lantoa.platform.web.time.BusinessTime;
import vn.lantoa.platform.web.time.ReportCalendar;
import vn.lantoa.reporting.completeness.AgencyMonth;

/** Counts the lines that agencies sent in report months. */
@ApplicationScoped
class ReceivedLineTable {

    private static final String LINES = """
            SELECT agency, (received_at AT TIME ZONE '%s')::date AS day, sum(received)::bigint AS received,
                   sum(rejected)::bigint AS rejected
            FROM submission WHERE received_at >= ? AND received_at < ?
            GROUP BY agency, day""".formatted(BusinessTime.ZONE);

    private final Database database;

    ReceivedLineTable(Database database) {
        this.database = database;
    }

    /** From the first month to the last one; none of a month in which nothing came. */
    Map<AgencyMonth, MonthQuality.Lines> of(ReportCalendar calendar, YearMonth first, YearMonth last) {
        Map<AgencyMonth, MonthQuality.Lines> lines = new HashMap<>();
        database.query(
                LINES,
                row -> lines.merge(
                        new AgencyMonth(row.text("agency"), calendar.monthOf(row.date("day"))),
                        new MonthQuality.Lines(row.bigint("received"), row.bigint("rejected")),
                        MonthQuality.Lines::plus),
                BusinessTime.startOf(calendar.firstHalfOf(first).firstDay()),
                BusinessTime.startOf(calendar.lastHalfOf(last).lastDay().plusDays(1)));
        return lines;
    }
}
