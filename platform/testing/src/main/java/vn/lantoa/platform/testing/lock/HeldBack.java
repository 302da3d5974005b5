package vn.lantoa.platform.testing.lock;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import javax.sql.DataSource;

/**
 * Waits until work waits for the locks of a certain transaction. What others of the same database wait for does not
 * count: each service has jobs of its own.
 */
public final class HeldBack {

    private static final int TRIES = 200;
    private static final int PAUSE_MILLIS = 50;

    /** Of two that want the same row the second waits for the first, and so for the holder, too. */
    private static final String WAITING = """
            WITH RECURSIVE waiting AS MATERIALIZED (
              SELECT DISTINCT pid, pg_blocking_pids(pid) AS blockers FROM pg_locks WHERE NOT granted),
            held (pid) AS (
              VALUES (?)
              UNION
              SELECT waiting.pid FROM waiting JOIN held ON held.pid = ANY (waiting.blockers))
            SELECT count(*) - 1 FROM held""";

    private HeldBack() {}

    /** Whether a session waits for what the holder has locked before the work is done, or the patience at its end. */
    public static boolean by(Connection holder, DataSource database, CompletableFuture<?> work)
            throws SQLException, InterruptedException {
        return by(holder, database, List.of(work));
    }

    /** Whether as many sessions wait, before any of the works is done, or the patience at its end. */
    public static boolean by(Connection holder, DataSource database, List<? extends CompletableFuture<?>> works)
            throws SQLException, InterruptedException {
        int pid = pid(holder);
        boolean wait = false;
        try (Connection watch = database.getConnection();
                PreparedStatement statement = watch.prepareStatement(WAITING)) {
            statement.setInt(1, pid);
            for (int i = 0; i < TRIES && !wait && works.stream().noneMatch(Future::isDone); i++) {
                TimeUnit.MILLISECONDS.sleep(PAUSE_MILLIS);
                wait = waiting(statement) >= works.size();
            }
        }
        return wait;
    }

    private static int pid(Connection holder) throws SQLException {
        try (Statement statement = holder.createStatement();
                ResultSet found = statement.executeQuery("SELECT pg_backend_pid()")) {
            found.next();
            return found.getInt(1);
        }
    }

    private static long waiting(PreparedStatement statement) throws SQLException {
        try (ResultSet found = statement.executeQuery()) {
            found.next();
            return found.getLong(1);
        }
    }
}
