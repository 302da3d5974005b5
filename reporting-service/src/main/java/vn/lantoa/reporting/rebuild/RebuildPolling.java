package vn.lantoa.reporting.rebuild;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.concurrent.Callable;
import javax.sql.DataSource;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.PersistenceException;

import io.quarkus.narayana.jta.QuarkusTransaction;

/** Runs work in a transaction whose statements may take hours; the connections of requests give up after seconds. */
@ApplicationScoped
class RebuildPolling {

    private static final Duration LONGEST = Duration.ofHours(6);

    private final DataSource database;

    RebuildPolling(DataSource database) {
        this.database = database;
    }

    <T> T call(Callable<T> work) {
        return QuarkusTransaction.requiringNew()
                .timeout((int) LONGEST.toSeconds())
                .call(() -> {
                    // the transaction's one connection, until it ends
                    try (Connection connection = database.getConnection()) {
                        int usual = connection.getNetworkTimeout();
                        connection.setNetworkTimeout(Runnable::run, (int) LONGEST.toMillis());
                        try {
                            return work.call();
                        } finally {
                            connection.setNetworkTimeout(Runnable::run, usual);
                        }
                    } catch (SQLException e) {
                        throw new PersistenceException("a connection for long work cannot be had", e);
                    }
                });
    }
}
