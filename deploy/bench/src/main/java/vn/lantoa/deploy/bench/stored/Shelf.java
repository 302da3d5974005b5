package vn.lantoa.deploy.bench.stored;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import vn.lantoa.deploy.local.DatabaseAccess;

/** The media-service's tables, filled with as many rows as items would have left, all like those of one item. */
final class Shelf implements AutoCloseable {

    /** What each item leaves behind, and what is another value in each row. */
    private static final Map<String, Map<String, String>> TABLES = Map.of(
            "content_item",
                    Map.of(
                            "id", "uuidv7()",
                            "external_id", "'BBD-' || gen_random_uuid()",
                            "work_id", "'BBD-' || gen_random_uuid()",
                            "submission_id", "uuidv7()",
                            "change_sequence", "nextval('content_change')"),
            "content_revision",
                    Map.of(
                            "item_id", "uuidv7()",
                            "external_id", "'BBD-' || gen_random_uuid()",
                            "work_id", "'BBD-' || gen_random_uuid()",
                            "submission_id", "uuidv7()"),
            "submission", Map.of("id", "uuidv7()", "idempotency_key", "gen_random_uuid()::text"),
            "submission_line",
                    Map.of(
                            "submission_id", "uuidv7()",
                            "item_id", "uuidv7()",
                            "external_id", "'BBD-' || gen_random_uuid()"),
            "idempotency_key", Map.of("key", "gen_random_uuid()::text"),
            "audit_entry", Map.of("id", "uuidv7()", "resource", "'submissions/' || uuidv7()"));

    private final Connection connection;

    /** What was written and stored until a moment, how many pages as a whole, and how many checkpoints began. */
    record Written(long wal, long images, long checkpoints, long stored) {}

    Shelf(DatabaseAccess media) throws SQLException {
        connection = DriverManager.getConnection(media.url(), media.user(), media.password());
    }

    /**
     * Fills up to so many; the first item must be there. What follows begins behind a checkpoint.
     *
     * @return how many there are, which may be more
     */
    long fill(int items) throws SQLException {
        long stored = number("SELECT count(*) FROM content_item");
        long missing = items - stored;
        for (Map.Entry<String, Map<String, String>> table : TABLES.entrySet()) {
            if (missing > 0) {
                execute(copies(table.getKey(), table.getValue(), missing));
            }
            execute("VACUUM ANALYZE " + table.getKey());
        }
        execute("CHECKPOINT");
        execute("SELECT pg_stat_force_next_flush()");
        return Math.max(stored, items);
    }

    private String copies(String table, Map<String, String> fresh, long count) throws SQLException {
        List<String> names = columns(table);
        List<String> values = names.stream()
                .map(name -> fresh.getOrDefault(name, "template." + name))
                .toList();
        return "INSERT INTO " + table + " (" + String.join(", ", names) + ") SELECT " + String.join(", ", values)
                + " FROM (SELECT * FROM " + table + " LIMIT 1) AS template, generate_series(1, " + count + ")";
    }

    private List<String> columns(String table) throws SQLException {
        List<String> names = new ArrayList<>();
        try (Statement sql = connection.createStatement();
                ResultSet row = sql.executeQuery("SELECT column_name FROM information_schema.columns"
                        + " WHERE table_schema = 'public' AND is_generated = 'NEVER' AND table_name = '" + table
                        + "'")) {
            while (row.next()) {
                names.add(row.getString(1));
            }
        }
        return names;
    }

    Written written() throws SQLException {
        long stored = 0;
        for (String table : TABLES.keySet()) {
            stored += number("SELECT pg_total_relation_size('" + table + "')");
        }
        return new Written(
                number("SELECT pg_current_wal_insert_lsn() - '0/0'::pg_lsn"),
                number("SELECT wal_fpi FROM pg_stat_wal"),
                number("SELECT num_timed + num_requested FROM pg_stat_checkpointer"),
                stored);
    }

    private long number(String query) throws SQLException {
        try (Statement sql = connection.createStatement();
                ResultSet row = sql.executeQuery(query)) {
            row.next();
            return row.getLong(1);
        }
    }

    private void execute(String statement) throws SQLException {
        try (Statement sql = connection.createStatement()) {
            sql.execute(statement);
        }
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }
}
