package vn.lantoa.deploy.bench.drain;

import java.io.IOException;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.List;
import java.util.Properties;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.locks.LockSupport;

import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;

import vn.lantoa.deploy.local.DatabaseAccess;

/** Many events that wait in the outbox, of the size of an item's, and the same rows in a twin of the table. */
final class Backlog implements AutoCloseable {

    private static final String TOPIC = "bench.b5";
    private static final Duration PATIENCE = Duration.ofMinutes(5);
    private static final long LOOK = Duration.ofMillis(20).toNanos();

    private static final String WRITE = """
            INSERT INTO %s (id, aggregatetype, aggregateid, type, topic, epoch, version,
              ce_id, ce_source, ce_type, ce_time, ce_subject, payload)
            SELECT gen_random_uuid(), 'bench', 'key-' || n %% 100, 'bench.b5.v1', '%s', 1, n,
              n::text, '/bench', 'bench.b5.v1', now(), 'key-' || n %% 100, '{"text":"' || repeat('x', 700) || '"}'
            FROM generate_series(1, %d) AS n""";

    private static final String DELETE = """
            DELETE FROM b5.outbox WHERE sequence IN
              (SELECT sequence FROM b5.outbox ORDER BY sequence LIMIT 1000 FOR UPDATE SKIP LOCKED)
            RETURNING *""";

    private final Connection connection;
    private final int rows;
    private long last;

    Backlog(DatabaseAccess media, int rows) throws SQLException {
        this.rows = rows;
        connection = DriverManager.getConnection(media.url(), media.user(), media.password());
        execute("CREATE SCHEMA IF NOT EXISTS b5", "CREATE TABLE b5.outbox (LIKE outbox INCLUDING ALL)");
    }

    void createTopic(String bootstrapServers) throws IOException, InterruptedException {
        Properties properties = new Properties();
        properties.put("bootstrap.servers", bootstrapServers);
        try (Admin admin = Admin.create(properties)) {
            admin.createTopics(List.of(new NewTopic(TOPIC, 3, (short) 1))).all().get();
        } catch (ExecutionException e) {
            throw new IOException("no topic for the events", e);
        }
    }

    /** One transaction: the relay sees none of them, or all. */
    void write() throws SQLException {
        execute(WRITE.formatted("outbox", TOPIC, rows));
        last = ask("SELECT last_value FROM outbox_sequence");
    }

    /** Gives the seconds that it takes. */
    double awaitRelayed() throws SQLException, IOException {
        long begin = System.nanoTime();
        while (remain()) {
            if (System.nanoTime() - begin > PATIENCE.toNanos()) {
                throw new IOException("the outbox is not empty after " + PATIENCE);
            }
            LockSupport.parkNanos(LOOK);
        }
        double seconds = (System.nanoTime() - begin) / 1e9;
        execute("VACUUM outbox");
        return seconds;
    }

    /** The last row first, which the index finds: who looks through all that is deleted takes the relay's processor. */
    private boolean remain() throws SQLException {
        return ask("SELECT count(*) FROM outbox WHERE sequence = " + last) > 0
                || ask("SELECT count(*) FROM (SELECT FROM outbox LIMIT 1) AS any_row") > 0;
    }

    private long ask(String query) throws SQLException {
        try (Statement sql = connection.createStatement();
                ResultSet row = sql.executeQuery(query)) {
            row.next();
            return row.getLong(1);
        }
    }

    /** Writes the same rows into the twin, and deletes them by plain SQL; gives the seconds that the latter takes. */
    double deleteTwins() throws SQLException {
        execute("VACUUM b5.outbox", WRITE.formatted("b5.outbox", TOPIC, rows), "SET synchronous_commit = off");
        long begin = System.nanoTime();
        boolean found = true;
        try (Statement sql = connection.createStatement()) {
            while (found) {
                try (ResultSet deleted = sql.executeQuery(DELETE)) {
                    found = deleted.next();
                }
            }
        }
        double seconds = (System.nanoTime() - begin) / 1e9;
        execute("RESET synchronous_commit");
        return seconds;
    }

    private void execute(String... statements) throws SQLException {
        try (Statement sql = connection.createStatement()) {
            for (String statement : statements) {
                sql.execute(statement);
            }
        }
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }
}
