package vn.lantoa.deploy.bench.bulk;

import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.postgresql.PGConnection;
import org.postgresql.copy.CopyManager;

import vn.lantoa.deploy.local.DatabaseAccess;

/**
 * Copies the rows that a submission wrote, by COPY in 1,000s, into twins of all the tables that it wrote, with their
 * indexes; each thousand is one transaction.
 */
final class CopyNeighbour implements AutoCloseable {

    private static final int AT_ONCE = 1_000;

    /** What ours writes, and how the rows of a submission are found; what the outbox had is gone by then. */
    private static final Map<String, String> TABLES = new LinkedHashMap<>(Map.of(
            "content_item", "id IN (SELECT item_id FROM submission_line WHERE submission_id = '%s')",
            "content_revision", "submission_id = '%s'",
            "submission_line", "submission_id = '%s'"));

    private final Connection connection;

    CopyNeighbour(DatabaseAccess media) throws SQLException {
        connection = DriverManager.getConnection(media.url(), media.user(), media.password());
        connection.setAutoCommit(false);
        try (Statement sql = connection.createStatement()) {
            sql.execute("CREATE SCHEMA IF NOT EXISTS b4");
            for (String table : TABLES.keySet()) {
                sql.execute("DROP TABLE IF EXISTS b4." + table);
                sql.execute("CREATE TABLE b4." + table + " (LIKE " + table + " INCLUDING ALL)");
            }
        }
        connection.commit();
    }

    /** Copies the rows of a submission; gives the seconds that it took. */
    double copy(String submission) throws SQLException, IOException {
        Map<String, List<String>> rows = new LinkedHashMap<>();
        for (String table : TABLES.keySet()) {
            rows.put(table, read(table, submission));
        }
        truncate();
        long begin = System.nanoTime();
        int most = rows.values().stream().mapToInt(List::size).max().orElse(0);
        for (int from = 0; from < most; from += AT_ONCE) {
            for (Map.Entry<String, List<String>> table : rows.entrySet()) {
                List<String> all = table.getValue();
                int to = Math.min(all.size(), from + AT_ONCE);
                if (from < to) {
                    write(table.getKey(), String.join("\n", all.subList(from, to)) + "\n");
                }
            }
            connection.commit();
        }
        return (System.nanoTime() - begin) / 1e9;
    }

    /**
     * That every line of a submission has one result and made one revision, and nothing waits any more; in words.
     *
     * @throws IOException when something was lost or doubled
     */
    String checked(String submission, int lines) throws SQLException, IOException {
        long results = count("submission_line WHERE submission_id = '" + submission + "'");
        long revisions = count("content_revision WHERE submission_id = '" + submission + "'");
        long left = count("submission_chunk WHERE submission_id = '" + submission + "'");
        String found =
                "%d results, %d revisions, %d chunks left of %d lines".formatted(results, revisions, left, lines);
        if (results != lines || revisions != lines || left != 0) {
            throw new IOException("something was lost or doubled: " + found);
        }
        return "nothing is lost or doubled (" + found + ")";
    }

    private long count(String from) throws SQLException {
        try (Statement sql = connection.createStatement();
                ResultSet row = sql.executeQuery("SELECT count(*) FROM " + from)) {
            row.next();
            return row.getLong(1);
        }
    }

    private List<String> read(String table, String submission) throws SQLException, IOException {
        StringWriter text = new StringWriter();
        String where = TABLES.getOrDefault(table, "").formatted(submission);
        manager()
                .copyOut("COPY (SELECT " + columns(table) + " FROM " + table + " WHERE " + where + ") TO STDOUT", text);
        return text.toString().lines().toList();
    }

    private void write(String table, String rows) throws SQLException, IOException {
        manager().copyIn("COPY b4." + table + " (" + columns(table) + ") FROM STDIN", new StringReader(rows));
    }

    /** All but those that the database makes itself. */
    private String columns(String table) throws SQLException {
        List<String> names = new ArrayList<>();
        try (Statement sql = connection.createStatement();
                ResultSet row = sql.executeQuery(
                        "SELECT column_name FROM information_schema.columns WHERE table_name = '" + table
                                + "' AND table_schema = 'public' AND is_generated = 'NEVER'"
                                + " ORDER BY ordinal_position")) {
            while (row.next()) {
                names.add(row.getString(1));
            }
        }
        return String.join(", ", names);
    }

    private void truncate() throws SQLException {
        try (Statement sql = connection.createStatement()) {
            for (String table : TABLES.keySet()) {
                sql.execute("TRUNCATE b4." + table);
            }
        }
        connection.commit();
    }

    private CopyManager manager() throws SQLException {
        return connection.unwrap(PGConnection.class).getCopyAPI();
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }
}
