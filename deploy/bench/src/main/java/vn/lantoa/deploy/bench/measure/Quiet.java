package vn.lantoa.deploy.bench.measure;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.concurrent.locks.LockSupport;

import vn.lantoa.deploy.local.DatabaseAccess;
import vn.lantoa.deploy.local.LocalStack;

/** Keeps what one side of a measurement left behind out of the other side. */
public final class Quiet {

    private static final Duration LONGEST = Duration.ofMinutes(2);
    private static final Duration PAUSE = Duration.ofSeconds(1);

    private Quiet() {}

    /** Waits until the media-service has told all that it has to tell, and a moment for those who read it. */
    public static void await(LocalStack stack) throws SQLException {
        await(stack.database("media"));
    }

    /**
     * As {@link #await(LocalStack)}, of all who have an outbox in these databases.
     *
     * @throws IllegalStateException when one goes on and on: nothing that is measured then is true
     */
    public static void await(DatabaseAccess... tellers) throws SQLException {
        long end = System.nanoTime() + LONGEST.toNanos();
        for (DatabaseAccess teller : tellers) {
            while (isTelling(teller)) {
                if (System.nanoTime() - end > 0) {
                    throw new IllegalStateException("it does not become quiet: events wait in " + teller.url());
                }
                LockSupport.parkNanos(PAUSE.toNanos());
            }
        }
        LockSupport.parkNanos(PAUSE.toNanos());
    }

    private static boolean isTelling(DatabaseAccess teller) throws SQLException {
        try (Connection connection = DriverManager.getConnection(teller.url(), teller.user(), teller.password());
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("SELECT EXISTS (SELECT FROM outbox)")) {
            row.next();
            return row.getBoolean(1);
        }
    }
}
