package vn.lantoa.task;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import javax.sql.DataSource;

/** Waits until somebody waits for a lock of a certain transaction. */
public final class HeldBack {

    private static final int TRIES = 200;
    private static final int PAUSE_MILLIS = 50;

    private HeldBack() {}

    /** Whether a session waits for what the holder has locked before the work is done, or the patience at its end. */
    public static boolean by(Connection holder, DataSource database, CompletableFuture<?> work)
            throws SQLException, InterruptedException {
        int pid = pid(holder);
        boolean waits = false;
        try (Connection watch = database.getConnection();
                Statement statement = watch.createStatement()) {
            for (int i = 0; i < TRIES && !waits && !work.isDone(); i++) {
                TimeUnit.MILLISECONDS.sleep(PAUSE_MILLIS);
                waits = someoneWaitsFor(pid, statement);
            }
        }
        return waits;
    }

    private static int pid(Connection holder) throws SQLException {
        try (Statement statement = holder.createStatement();
                ResultSet found = statement.executeQuery("SELECT pg_backend_pid()")) {
            found.next();
            return found.getInt(1);
        }
    }

    private static boolean someoneWaitsFor(int pid, Statement statement) throws SQLException {
        try (ResultSet found = statement.executeQuery("SELECT EXISTS (SELECT 1 FROM pg_locks WHERE NOT granted AND "
                + pid + " = ANY (pg_blocking_pids(pid)))")) {
            found.next();
            return found.getBoolean(1);
        }
    }
}
