package vn.lantoa.reporting.reference;

import java.time.Instant;
import java.time.YearMonth;
import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;

import org.jspecify.annotations.Nullable;

import vn.lantoa.platform.data.sql.Database;
import vn.lantoa.platform.web.time.ReportCalendar;

/** The months that press agencies declared complete. */
@ApplicationScoped
public class DeclarationTable {

    private static final String KNOWN = """
            SELECT DISTINCT ON (agency, period) agency, period, items, seconds, declared_at
            FROM period_declaration
            WHERE calendar = ? AND period BETWEEN ? AND ? AND known_from <= coalesce(?::timestamptz, 'infinity')
            ORDER BY agency, period, epoch DESC, revision DESC""";

    private final Database database;

    DeclarationTable(Database database) {
        this.database = database;
    }

    /**
     * The declarations of a range of report months, each at the revision that was known at an instant.
     *
     * @param from the first month
     * @param to the last month, included
     * @param asOf null: now
     */
    public List<Declaration> of(ReportCalendar calendar, YearMonth from, YearMonth to, @Nullable Instant asOf) {
        return database.query(
                KNOWN,
                row -> new Declaration(
                        row.text("agency"),
                        YearMonth.parse(row.text("period")),
                        row.bigint("items"),
                        row.bigint("seconds"),
                        row.instant("declared_at")),
                calendar.name(),
                from.toString(),
                to.toString(),
                asOf);
    }
}
