package vn.lantoa.deploy.bench.grain;

import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;

import org.postgresql.PGConnection;
import org.postgresql.copy.CopyIn;

import vn.lantoa.deploy.local.DatabaseAccess;

/**
 * Puts drawn facts into a reporting-service's database: by COPY, without indexes, which are built when all is there.
 */
final class FactLoad {

    private static final List<String> TABLES = List.of("content_fact", "observation_fact", "item_spread");
    private static final int CHUNK = 1 << 20;

    private static final String INDEXES = """
            SELECT c.conname, pg_get_constraintdef(c.oid), i.indexrelid::regclass::text, pg_get_indexdef(i.indexrelid)
            FROM pg_index i LEFT JOIN pg_constraint c ON c.conindid = i.indexrelid AND c.contype IN ('p', 'u')
            WHERE i.indrelid = '%s'::regclass""";

    private final DatabaseAccess database;

    FactLoad(DatabaseAccess database) {
        this.database = database;
    }

    /** A COPY of its own connection, fed from a buffer. */
    private static final class Stream implements AutoCloseable {

        private final StringBuilder buffer = new StringBuilder(CHUNK + 4_096);
        private final Connection connection;
        private final CopyIn copy;

        Stream(Connection connection, String table) throws SQLException {
            this.connection = connection;
            this.copy = connection.unwrap(PGConnection.class).getCopyAPI().copyIn("COPY " + table + " FROM STDIN");
        }

        void send(int atLeast) throws SQLException {
            if (buffer.length() >= atLeast) {
                byte[] bytes = buffer.toString().getBytes(StandardCharsets.UTF_8);
                copy.writeToCopy(bytes, 0, bytes.length);
                buffer.setLength(0);
            }
        }

        @Override
        public void close() throws SQLException {
            send(1);
            copy.endCopy();
            connection.close();
        }
    }

    /** Loads at least so many rows of content_fact: whole works, so a few more. */
    void load(FactDistribution recipe, String planId, long facts) throws SQLException {
        List<String> rebuild = dropIndexes();
        try (Stream content = new Stream(connection(), FactRows.CONTENT);
                Stream observation = new Stream(connection(), FactRows.OBSERVATION);
                Stream spread = new Stream(connection(), FactRows.SPREAD)) {
            FactRows rows = new FactRows(planId, content.buffer, observation.buffer, spread.buffer);
            FactGenerator drawing = new FactGenerator(recipe, recipe.works(facts));
            while (rows.facts() < facts) {
                rows.add(drawing.work());
                content.send(CHUNK);
                observation.send(CHUNK);
                spread.send(CHUNK);
            }
        }
        execute(rebuild);
    }

    /** @return how to have them again */
    private List<String> dropIndexes() throws SQLException {
        List<String> rebuild = new ArrayList<>(List.of("SET maintenance_work_mem = '1GB'"));
        try (Connection connection = connection();
                Statement sql = connection.createStatement()) {
            for (String table : TABLES) {
                List<String> drop = new ArrayList<>();
                try (ResultSet index = sql.executeQuery(INDEXES.formatted(table))) {
                    while (index.next()) {
                        String constraint = index.getString(1);
                        drop.add(
                                constraint == null
                                        ? "DROP INDEX " + index.getString(3)
                                        : "ALTER TABLE " + table + " DROP CONSTRAINT " + constraint);
                        rebuild.add(
                                constraint == null
                                        ? index.getString(4)
                                        : "ALTER TABLE " + table + " ADD CONSTRAINT " + constraint + " "
                                                + index.getString(2));
                    }
                }
                for (String statement : drop) {
                    sql.execute(statement);
                }
                rebuild.add("VACUUM (ANALYZE) " + table);
            }
        }
        return rebuild;
    }

    /** Runs statements as the superuser. */
    void execute(List<String> statements) throws SQLException {
        try (Connection connection = connection();
                Statement sql = connection.createStatement()) {
            for (String statement : statements) {
                sql.execute(statement);
            }
        }
    }

    private Connection connection() throws SQLException {
        return DriverManager.getConnection(database.url(), database.user(), database.password());
    }
}
