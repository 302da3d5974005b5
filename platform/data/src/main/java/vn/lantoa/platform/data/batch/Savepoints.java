package vn.lantoa.platform.data.batch;

import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.PersistenceException;

import vn.lantoa.platform.data.failure.PassingFailures;
import vn.lantoa.platform.data.sql.Database;

/**
 * Work of which the database may refuse something for what it is, a value or a broken constraint, without sinking what
 * else the transaction does. Must be asked in a transaction.
 */
@ApplicationScoped
public class Savepoints {

    private final Database database;

    Savepoints(Database database) {
        this.database = database;
    }

    /**
     * Does the work, or nothing of it.
     *
     * @return why the database refuses the data; empty: it is done
     * @throws RuntimeException every other failure, such as one that passes: the transaction is lost then
     */
    public Optional<PersistenceException> attempt(Runnable work) {
        database.update("SAVEPOINT before_attempt");
        try {
            work.run();
            database.update("RELEASE SAVEPOINT before_attempt");
            return Optional.empty();
        } catch (PersistenceException failure) {
            if (!PassingFailures.isOfTheData(failure)) {
                throw failure;
            }
            database.update("ROLLBACK TO SAVEPOINT before_attempt");
            database.update("RELEASE SAVEPOINT before_attempt");
            return Optional.of(failure);
        }
    }
}
