package vn.lantoa.platform.data.sql;

import java.sql.SQLException;

import jakarta.persistence.PersistenceException;

/** The one place where a SQLException becomes unchecked; it stays the cause, by which failures are classified. */
final class SqlFailures {

    private SqlFailures() {}

    /** A call of JDBC. */
    @FunctionalInterface
    interface Call<T> {

        T get() throws SQLException;
    }

    static <T> T raise(Call<T> call) {
        try {
            return call.get();
        } catch (SQLException e) {
            throw new PersistenceException("SQL failed: " + e.getMessage(), e);
        }
    }
}
