package vn.lantoa.platform.data.messaging;

import java.time.Duration;

import jakarta.enterprise.context.ApplicationScoped;

import io.quarkus.narayana.jta.QuarkusTransaction;

import vn.lantoa.platform.data.sql.Database;

/** The transactions in which events have their effect. */
@ApplicationScoped
public class EventTransactions implements Transactions {

    private static final Duration A_SECOND = Duration.ofSeconds(1);

    private final MessagingConfig config;
    private final Database database;

    EventTransactions(MessagingConfig config, Database database) {
        this.config = config;
        this.database = database;
    }

    @Override
    public void run(Runnable work) {
        QuarkusTransaction.requiringNew()
                .timeout((int) config.transactionTimeout().toSeconds())
                .run(work);
    }

    /** To be asked before data are blamed, for failures that do not say what they come from. */
    public boolean databaseAnswers() {
        return database.isAvailable(A_SECOND);
    }
}
