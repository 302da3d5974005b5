package vn.lantoa.deploy.fault.check;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import vn.lantoa.deploy.fault.check.SystemSnapshot.Cell;
import vn.lantoa.deploy.fault.check.SystemSnapshot.Figures;
import vn.lantoa.deploy.fault.check.SystemSnapshot.Observed;
import vn.lantoa.deploy.fault.check.SystemSnapshot.Row;
import vn.lantoa.deploy.fault.ledger.StoredItemState;
import vn.lantoa.deploy.fault.load.Round;
import vn.lantoa.deploy.local.DatabaseAccess;
import vn.lantoa.deploy.local.LocalStack;

/** What the databases hold of one round, read with SQL and without the services. */
final class StoredState {

    private static final String CONTENT =
            "extract(epoch FROM published_at)::bigint, genre, language, %s, new_production, purpose";
    private static final String MEDIA_ROW =
            "SELECT agency, external_id, revision, " + CONTENT.formatted("coalesce(duration_seconds, 0)");
    private static final String FACT_ROW = "SELECT agency, external_id, revision, " + CONTENT.formatted("seconds");
    private static final String OBSERVED =
            "SELECT o.agency, o.external_id, extract(epoch FROM o.observed_at)::bigint, o.views ";

    /**
     * Works and their representatives (rules.md §9) as a query: the representative is found anew, not read from where
     * the service keeps it.
     */
    private static final String FIGURES = """
            WITH standing AS (
              SELECT item_id, agency, genre, seconds,
                     row_number() OVER (PARTITION BY agency, work_id
                                        ORDER BY new_production DESC, published_at, external_id) AS place
              FROM content_fact WHERE day >= ? AND day < ? AND known_to IS NULL AND NOT withdrawn),
            spread AS (
              SELECT DISTINCT ON (item_id) item_id, views
              FROM observation_fact WHERE known_to IS NULL AND views IS NOT NULL ORDER BY item_id, observed_at DESC)
            SELECT agency, genre, count(*) FILTER (WHERE place = 1), count(*),
                   coalesce(sum(seconds) FILTER (WHERE place = 1), 0), sum(seconds), coalesce(sum(views), 0)::bigint
            FROM standing LEFT JOIN spread USING (item_id) GROUP BY agency, genre""";

    private final LocalStack stack;

    StoredState(LocalStack stack) {
        this.stack = stack;
    }

    /** Reads one row. */
    private interface Mapper<T> {
        T map(ResultSet row) throws SQLException;
    }

    List<Row> items(Round round) {
        return rows("media", MEDIA_ROW + " FROM content_item WHERE published_on >= ? AND published_on < ?", round);
    }

    List<Row> revisions(Round round) {
        return rows("media", MEDIA_ROW + " FROM content_revision WHERE published_on >= ? AND published_on < ?", round);
    }

    List<Row> facts(Round round) {
        return rows(
                "reporting", FACT_ROW + " FROM content_fact WHERE day >= ? AND day < ? AND known_to IS NULL", round);
    }

    List<Row> factRevisions(Round round) {
        return rows("reporting", FACT_ROW + " FROM content_fact WHERE day >= ? AND day < ?", round);
    }

    List<Observed> observations(Round round) {
        return observed("media", OBSERVED + """
                FROM metric_observation o JOIN content_item i ON i.id = o.item_id
                WHERE i.published_on >= ? AND i.published_on < ?""", round);
    }

    List<Observed> observedFacts(Round round) {
        return observed("reporting", OBSERVED + """
                FROM observation_fact o JOIN content_fact f ON f.item_id = o.item_id AND f.known_to IS NULL
                WHERE f.day >= ? AND f.day < ? AND o.known_to IS NULL""", round);
    }

    Map<Cell, Figures> figures(Round round) {
        Map<Cell, Figures> cells = new HashMap<>();
        query(
                "reporting",
                FIGURES,
                round,
                row -> cells.put(
                        new Cell(row.getString(1), row.getString(2)),
                        new Figures(row.getLong(3), row.getLong(4), row.getLong(5), row.getLong(6), row.getLong(7))));
        return cells;
    }

    /** Events that wait to leave, in all databases. */
    long undelivered() {
        return count("outbox");
    }

    /** Events that Kafka would not take, in all databases. */
    long parked() {
        return count("outbox_parked");
    }

    private long count(String table) {
        return stack.settings().parts().stream()
                .flatMap(part -> part.database().stream())
                .mapToLong(database -> query(database, "SELECT count(*) FROM " + table, null, row -> row.getLong(1))
                        .get(0))
                .sum();
    }

    private List<Row> rows(String database, String sql, Round round) {
        return query(
                database,
                sql,
                round,
                row -> new Row(
                        row.getString(1),
                        row.getString(2),
                        row.getInt(3),
                        new StoredItemState(
                                row.getLong(4),
                                row.getString(5),
                                row.getString(6),
                                row.getLong(7),
                                row.getBoolean(8),
                                row.getString(9))));
    }

    private List<Observed> observed(String database, String sql, Round round) {
        return query(
                database,
                sql,
                round,
                row -> new Observed(row.getString(1), row.getString(2), row.getLong(3), row.getLong(4)));
    }

    private <T> List<T> query(String database, String sql, @Nullable Round round, Mapper<T> mapper) {
        DatabaseAccess access = stack.database(database);
        try (Connection connection = DriverManager.getConnection(access.url(), access.user(), access.password());
                PreparedStatement statement = connection.prepareStatement(sql)) {
            if (round != null) {
                statement.setObject(1, round.from());
                statement.setObject(2, round.to());
            }
            List<T> all = new ArrayList<>();
            try (ResultSet rows = statement.executeQuery()) {
                while (rows.next()) {
                    all.add(mapper.map(rows));
                }
            }
            return all;
        } catch (SQLException e) {
            throw new IllegalStateException("the database " + database + " cannot be read", e);
        }
    }
}
