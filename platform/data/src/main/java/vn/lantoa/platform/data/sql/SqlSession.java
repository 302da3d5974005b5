package vn.lantoa.platform.data.sql;

import java.sql.Connection;
import java.time.Duration;

/** Runs statements on one connection: for locks and settings that belong to a session. */
public final class SqlSession implements Sql, AutoCloseable {

    private final Connection connection;

    /** @param connection is closed with the session */
    public SqlSession(Connection connection) {
        this.connection = connection;
    }

    @Override
    public SqlStatement statement(String text) {
        return new SqlStatement(text, this::run);
    }

    /**
     * Sets how long a statement may wait for the server before the connection is given up.
     *
     * @return the limit until now; zero is none
     */
    public Duration limit(Duration time) {
        return run(on -> {
            Duration before = Duration.ofMillis(on.getNetworkTimeout());
            on.setNetworkTimeout(Runnable::run, (int) time.toMillis());
            return before;
        });
    }

    /** Ends the connection for good: it does not go back to the pool, and its locks are released by the server. */
    public void abort() {
        run(on -> {
            on.abort(Runnable::run);
            return true;
        });
    }

    @Override
    public void close() {
        run(on -> {
            on.close();
            return true;
        });
    }

    private <T> T run(SqlWork<T> work) {
        return SqlFailures.raise(() -> work.on(connection));
    }
}
