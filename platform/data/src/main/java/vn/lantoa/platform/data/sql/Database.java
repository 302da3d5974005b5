package vn.lantoa.platform.data.sql;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import javax.sql.DataSource;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.PersistenceException;

import org.jboss.logging.Logger;

/** The service's database: statements run in the caller's transaction, or each in its own where there is none. */
@ApplicationScoped
public class Database implements Sql {

    private static final Logger LOG = Logger.getLogger(Database.class);

    private final DataSource source;

    public Database(DataSource source) {
        this.source = source;
    }

    @Override
    public SqlStatement statement(String text) {
        return new SqlStatement(text, this::run);
    }

    /** A connection to be closed by the caller; in a transaction it is the transaction's. */
    public SqlSession session() {
        return new SqlSession(SqlFailures.raise(source::getConnection));
    }

    /**
     * Whether a connection can be had, and answers within that time.
     *
     * @param time in whole seconds
     */
    public boolean isAvailable(Duration time) {
        try {
            return run(connection -> connection.isValid((int) time.toSeconds()));
        } catch (PersistenceException away) {
            LOG.debug("the database does not answer", away);
            return false;
        }
    }

    /** The SQLException of a failed statement; any other failure is its own reason. */
    public static Exception reasonOf(RuntimeException failure) {
        return failure instanceof PersistenceException && failure.getCause() instanceof SQLException reason
                ? reason
                : failure;
    }

    private <T> T run(SqlWork<T> work) {
        return SqlFailures.raise(() -> {
            try (Connection connection = source.getConnection()) {
                return work.on(connection);
            }
        });
    }
}
