package vn.lantoa.reporting.aggregate;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;

import org.jspecify.annotations.Nullable;

import vn.lantoa.platform.data.sql.Database;
import vn.lantoa.platform.data.sql.ResultColumns;
import vn.lantoa.platform.web.time.HalfMonth;
import vn.lantoa.reporting.metric.AggregateMeasure;
import vn.lantoa.reporting.rollup.Rollup;

/** Reads figures. */
@ApplicationScoped
class AggregateTable {

    private static final String CHANGES = """
            SELECT count(*) AS size FROM (
              (SELECT FROM content_fact WHERE known_from > ? LIMIT ?)
              UNION ALL (SELECT FROM observation_fact WHERE known_from > ? LIMIT ?)) c""";

    private static final String KNOWN_HALVES = """
            SELECT min(half_month) AS first, max(half_month) AS last FROM (
              SELECT half_month FROM rollup_genre
              UNION ALL
              SELECT f.half_month FROM content_fact n JOIN content_fact f USING (item_id)
              WHERE n.known_from > ?::timestamptz
              UNION ALL
              SELECT o.half_month FROM content_fact n JOIN observation_fact o USING (item_id)
              WHERE n.known_from > ?::timestamptz
              UNION ALL
              SELECT o.half_month FROM observation_fact n JOIN observation_fact o USING (item_id)
              WHERE n.known_from > ?::timestamptz) h""";

    private final Database database;

    AggregateTable(Database database) {
        this.database = database;
    }

    /** Makes all that this transaction reads one state. Must come first in it. */
    void holdStill() {
        database.update("SET TRANSACTION ISOLATION LEVEL REPEATABLE READ, READ ONLY");
    }

    /**
     * From the first to the last half-month of which anything is known, or was before what became known since
     * {@code asOf} moved it or took it back.
     */
    Optional<DateRange> known(Optional<Instant> asOf) {
        Instant since = asOf.orElse(null);
        return database.queryOne(KNOWN_HALVES, AggregateTable::range, since, since, since)
                .flatMap(known -> known);
    }

    private static Optional<DateRange> range(ResultColumns row) {
        return Optional.ofNullable(row.integer("first"))
                .map(first -> new DateRange(
                        HalfMonth.ofNumber(first).firstDay(),
                        HalfMonth.ofNumber(row.integer("last") + 1).firstDay()));
    }

    /** How many revisions became known since, counted no further than to {@code most} of each kind. */
    long changesSince(Instant asOf, long most) {
        return count(new AggregateSql.Statement(CHANGES, new Object[] {asOf, most, asOf, most}));
    }

    /** How many cells of a rollup a question touches, counted no further than to {@code most}. */
    long cells(AggregateQuery question, DateRange range, Rollup rollup, long most) {
        return count(AggregateSql.size(question, range, rollup, most));
    }

    /** How many items and observations a question has to read, where no rollup knows what is asked. */
    long items(AggregateQuery question, DateRange range) {
        return AggregateSql.daysOfFacts(question, range).stream()
                .mapToLong(days -> count(AggregateSql.items(question, days)))
                .sum();
    }

    private long count(AggregateSql.Statement statement) {
        return database.queryOne(statement.text(), row -> row.bigint("size"), statement.values())
                .orElseThrow();
    }

    /** The rows that answer a question; one even where nothing is, when it has no groups. */
    List<Map<String, @Nullable Object>> answer(
            AggregateQuery question, DateRange range, boolean changed, RowGroups.Registers registers) {
        AggregateSql.Statement statement = AggregateSql.answer(question, range, changed, registers);
        return database.query(statement.text(), row -> row(question, row), statement.values());
    }

    private static Map<String, @Nullable Object> row(AggregateQuery question, ResultColumns row) {
        Map<String, @Nullable Object> values = new LinkedHashMap<>();
        for (Dimension dimension : question.groupBy()) {
            if (dimension.isOfPlan() && !values.containsKey(AggregateQuery.PLAN_ID)) {
                values.put(AggregateQuery.PLAN_ID, row.text(AggregateQuery.PLAN_ID));
            }
            String key = dimension.key();
            values.put(key, dimension.isTime() ? dimension.period(row.integer(key)) : row.text(key));
        }
        for (AggregateMeasure measure : question.measures()) {
            values.put(measure.key(), row.bigint(measure.key()));
        }
        return values;
    }
}
