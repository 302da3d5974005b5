package vn.lantoa.reporting.aggregate;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;

import vn.lantoa.platform.web.time.HalfMonth;
import vn.lantoa.platform.web.time.ReportCalendar;
import vn.lantoa.reporting.completeness.Halves;
import vn.lantoa.reporting.database.Rows;
import vn.lantoa.reporting.rollup.Rollup;

/** Reads figures. */
@ApplicationScoped
class AggregateTable {

    private static final String OWN = """
            WITH RECURSIVE own(code) AS (
              SELECT ?::text
              UNION SELECT unnest(p.predecessors)::text FROM own JOIN press_agency p ON p.code = own.code)
            SELECT code FROM own""";

    private static final String CHANGES = """
            SELECT count(*) FROM (
              (SELECT FROM content_fact WHERE known_from > ? LIMIT ?)
              UNION ALL (SELECT FROM observation_fact WHERE known_from > ? LIMIT ?)) c""";

    private static final String KNOWN = """
            SELECT min(half_month), max(half_month) FROM (
              SELECT half_month FROM rollup_genre
              UNION ALL SELECT f.half_month FROM content_fact n JOIN content_fact f USING (item_id) WHERE n.known_from > ?::timestamptz
              UNION ALL SELECT o.half_month FROM content_fact n JOIN observation_fact o USING (item_id) WHERE n.known_from > ?::timestamptz
              UNION ALL SELECT o.half_month FROM observation_fact n JOIN observation_fact o USING (item_id)
                WHERE n.known_from > ?::timestamptz) h""";

    private final Rows rows;

    AggregateTable(Rows rows) {
        this.rows = rows;
    }

    /** Makes all that this transaction reads one state. Must come first in it. */
    void holdStill() {
        rows.write("SET TRANSACTION ISOLATION LEVEL REPEATABLE READ, READ ONLY");
    }

    /** The codes whose figures are an organisation's own: its own and its predecessors'. */
    List<String> own(String org) {
        return rows.read(OWN, row -> row.getString(1), org);
    }

    /**
     * From the first to the last half-month of which anything is known, or was before what became known since {@code asOf} moved it or
     * took it back.
     */
    Optional<DateRange> known(Optional<Instant> asOf) {
        Instant since = asOf.orElse(null);
        return rows.read(
                        KNOWN,
                        row -> row.getObject(1) == null
                                ? Optional.<DateRange>empty()
                                : Optional.of(new DateRange(
                                        half(row.getInt(1)).firstDay(),
                                        half(row.getInt(2) + 1).firstDay())),
                        since,
                        since,
                        since)
                .get(0);
    }

    /** How many revisions became known since, counted no further than to {@code most} of each kind. */
    long changesSince(Instant asOf, long most) {
        return count(new AggregateSql.Statement(CHANGES, new Object[] {asOf, most, asOf, most}));
    }

    /** How many cells of a rollup a question touches, counted no further than to {@code most}. */
    long cells(AggregateQuery question, DateRange range, Rollup rollup, long most) {
        return count(AggregateSql.size(question, range, rollup, most));
    }

    /** How many items a question has to read, where no rollup knows what is asked. */
    long items(AggregateQuery question, DateRange range) {
        return AggregateSql.daysOfFacts(question, range).stream()
                .mapToLong(days -> count(AggregateSql.items(question, days)))
                .sum();
    }

    private long count(AggregateSql.Statement statement) {
        return rows.read(statement.text(), row -> row.getLong(1), statement.values())
                .get(0);
    }

    /** The rows that answer a question; one even where nothing is, when it has no groups. */
    List<Map<String, Object>> answer(AggregateQuery question, DateRange range, boolean changed) {
        AggregateSql.Statement statement = AggregateSql.answer(question, range, changed);
        return rows.read(statement.text(), row -> row(question, row), statement.values());
    }

    private static Map<String, Object> row(AggregateQuery question, ResultSet row) throws SQLException {
        Map<String, Object> values = new LinkedHashMap<>();
        int column = 1;
        for (Dimension dimension : question.groupBy()) {
            if (dimension == Dimension.CLAUSE) {
                values.put("planId", row.getString(column++));
            }
            values.put(
                    dimension.key(), dimension.isTime() ? dimension.period(row.getInt(column)) : row.getString(column));
            column++;
        }
        for (AggregateMeasure measure : question.measures()) {
            values.put(measure.key(), row.getLong(column++));
        }
        return values;
    }

    private static HalfMonth half(int number) {
        LocalDate first = Halves.month(ReportCalendar.CALENDAR, number).atDay(1);
        HalfMonth half = HalfMonth.of(first);
        return number % 2 == 0 ? half : half.next();
    }
}
