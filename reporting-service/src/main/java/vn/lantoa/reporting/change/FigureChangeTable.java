package vn.lantoa.reporting.change;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;

import vn.lantoa.platform.data.org.AgencyScope;
import vn.lantoa.platform.data.sql.Database;
import vn.lantoa.platform.data.sql.ResultColumns;
import vn.lantoa.platform.web.time.ReportCalendar;
import vn.lantoa.reporting.metric.AggregateMeasure;
import vn.lantoa.reporting.rollup.Rollup;

/** Reads what moved, in an order in which nothing can come to be that is before what was read. */
@ApplicationScoped
class FigureChangeTable {

    /** What transactions move that run now, or begin later, comes after it; all else is before it. */
    private static final String NOW = "pg_snapshot_xmin(pg_current_snapshot())::text::bigint";

    private static final String MEASURES = Arrays.stream(AggregateMeasure.values())
            .map(measure -> measure.sum() + " AS \"" + measure.key() + "\"")
            .collect(Collectors.joining(", "));

    private static final String MOVED = """
            SELECT m.agency, m.day, m.genre, m.moved_in, m.place, s.*
            FROM figure_move m CROSS JOIN LATERAL (
              SELECT %s FROM %s r WHERE r.agency = m.agency AND r.day = m.day AND r.genre = m.genre) s
            WHERE (m.moved_in, m.place) > (?, ?) AND m.moved_in < %s AND (?::text[] IS NULL OR m.agency = ANY (?))
            ORDER BY m.moved_in, m.place LIMIT ?""".formatted(MEASURES, Rollup.DAY.table(), NOW);

    /** Moves of transactions that are yet to come: of the database that these rows were dumped from. */
    private static final String TAKEN_OVER = """
            UPDATE figure_move SET moved_in = pg_current_xact_id()::text::bigint
            WHERE moved_in >= pg_snapshot_xmax(pg_current_snapshot())::text::bigint""";

    private final Database database;

    FigureChangeTable(Database database) {
        this.database = database;
    }

    /** A cell that moved, and where that is in the order. */
    record Moved(FigureChangeView cell, ChangeCursor cursor) {}

    /** Moves anew what another database moved, which this one would hide until its transactions are as many. */
    void takeOver() {
        database.update(TAKEN_OVER);
    }

    /** Makes all that this transaction reads one state. Must come first in it. */
    void holdStill() {
        database.update("SET TRANSACTION ISOLATION LEVEL REPEATABLE READ, READ ONLY");
    }

    /**
     * How far the feed goes.
     *
     * @param end the place after everything that may be told
     * @param holdsBack whether cells moved that are behind it, for an older transaction still runs
     */
    record Now(ChangeCursor end, boolean holdsBack) {}

    Now now() {
        return database.queryOne(
                        "SELECT %s AS now, EXISTS (SELECT FROM figure_move WHERE moved_in >= %s) AS held"
                                .formatted(NOW, NOW),
                        row -> new Now(new ChangeCursor(row.bigint("now"), 0), row.bool("held")))
                .orElseThrow();
    }

    /** What of a scope moved after a place, so many cells at most. */
    List<Moved> after(ChangeCursor since, AgencyScope scope, int most) {
        List<String> agencies = scope.codes().orElse(null);
        return database.query(
                MOVED, FigureChangeTable::moved, since.transaction(), since.place(), agencies, agencies, most);
    }

    private static Moved moved(ResultColumns row) {
        LocalDate day = row.date("day");
        FigureChangeView cell = new FigureChangeView(
                row.text("agency"),
                day,
                row.text("genre"),
                ReportCalendar.DECREE.monthOf(day).toString(),
                ReportCalendar.CALENDAR.monthOf(day).toString(),
                row.bigint("works"),
                row.bigint("publications"),
                row.bigint("seconds"),
                row.bigint("airtimeSeconds"),
                row.bigint("views"),
                row.bigint("viewsGained"),
                row.bigint("reach"),
                row.bigint("engagements"),
                row.bigint("observed"));
        return new Moved(cell, new ChangeCursor(row.bigint("moved_in"), row.bigint("place")));
    }
}
