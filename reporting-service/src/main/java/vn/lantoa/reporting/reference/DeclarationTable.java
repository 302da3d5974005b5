package vn.lantoa.reporting.reference;

import java.time.Instant;
import java.time.YearMonth;
import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;

import vn.lantoa.platform.web.time.ReportCalendar;
import vn.lantoa.reporting.database.Columns;
import vn.lantoa.reporting.database.Rows;

/** The months that press agencies declared complete. */
@ApplicationScoped
public class DeclarationTable {

    private static final String KNOWN = """
            SELECT DISTINCT ON (agency, period) agency, period, items, seconds, declared_at
            FROM period_declaration
            WHERE calendar = ? AND period BETWEEN ? AND ? AND known_from <= coalesce(?::timestamptz, 'infinity')
            ORDER BY agency, period, epoch DESC, revision DESC""";

    private final Rows rows;

    DeclarationTable(Rows rows) {
        this.rows = rows;
    }

    /**
     * The declarations of a range of report months, each at the revision that was known at an instant.
     *
     * @param from the first month
     * @param to the last month, included
     * @param asOf null: now
     */
    public List<Declaration> of(ReportCalendar calendar, YearMonth from, YearMonth to, Instant asOf) {
        return rows.read(
                KNOWN,
                row -> new Declaration(
                        row.getString("agency"),
                        YearMonth.parse(row.getString("period")),
                        row.getLong("items"),
                        row.getLong("seconds"),
                        Columns.instant(row, "declared_at")),
                calendar.name(),
                from.toString(),
                to.toString(),
                asOf);
    }
}
