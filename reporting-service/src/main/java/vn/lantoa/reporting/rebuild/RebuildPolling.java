package vn.lantoa.reporting.rebuild;

import java.time.Duration;
import java.util.concurrent.Callable;

import jakarta.enterprise.context.ApplicationScoped;

import io.quarkus.narayana.jta.QuarkusTransaction;

import vn.lantoa.platform.data.sql.Database;
import vn.lantoa.platform.data.sql.SqlSession;

/** Runs work in a transaction whose statements may take hours; the connections of requests give up after seconds. */
@ApplicationScoped
class RebuildPolling {

    private static final Duration LONGEST = Duration.ofHours(6);

    private final Database database;

    RebuildPolling(Database database) {
        this.database = database;
    }

    <T> T call(Callable<T> work) {
        return QuarkusTransaction.requiringNew()
                .timeout((int) LONGEST.toSeconds())
                .call(() -> {
                    // the transaction's one connection, until it ends
                    try (SqlSession session = database.session()) {
                        Duration usual = session.limit(LONGEST);
                        try {
                            return work.call();
                        } finally {
                            session.limit(usual);
                        }
                    }
                });
    }
}
