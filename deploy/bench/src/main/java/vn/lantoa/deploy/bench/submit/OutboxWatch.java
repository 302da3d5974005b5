package vn.lantoa.deploy.bench.submit;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.concurrent.locks.LockSupport;

import vn.lantoa.deploy.local.DatabaseAccess;

/** How far the relay of a database is, over a connection that stays. */
final class OutboxWatch implements AutoCloseable {

    private static final Duration PAUSE = Duration.ofMillis(100);
    private static final Duration LONGEST = Duration.ofMinutes(2);

    private final Connection connection;

    OutboxWatch(DatabaseAccess database) throws SQLException {
        this.connection = DriverManager.getConnection(database.url(), database.user(), database.password());
    }

    /**
     * @param written events that were ever written
     * @param waiting those of them that are not at Kafka
     */
    record State(long written, long waiting) {

        /** Those that came to Kafka since. */
        long relayedSince(State before) {
            return written - waiting - (before.written - before.waiting);
        }
    }

    State now() throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(
                        "SELECT (SELECT last_value FROM outbox_sequence), (SELECT count(*) FROM outbox)")) {
            row.next();
            return new State(row.getLong(1), row.getLong(2));
        }
    }

    /** Waits until nothing waits; gives the seconds that it took. */
    double drained() throws SQLException {
        long begin = System.nanoTime();
        while (isWaiting()) {
            if (System.nanoTime() - begin > LONGEST.toNanos()) {
                throw new IllegalStateException("the relay does not send: " + now().waiting() + " events wait");
            }
            LockSupport.parkNanos(PAUSE.toNanos());
        }
        return (System.nanoTime() - begin) / 1e9;
    }

    /** Counts nothing: what it costs is the server's, whose costs are measured. */
    private boolean isWaiting() throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet row =
                        statement.executeQuery("SELECT EXISTS (SELECT FROM outbox ORDER BY sequence LIMIT 1)")) {
            row.next();
            return row.getBoolean(1);
        }
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }
}
