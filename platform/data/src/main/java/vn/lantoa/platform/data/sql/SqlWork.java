package vn.lantoa.platform.data.sql;

import java.sql.Connection;
import java.sql.SQLException;

/** Something to be done on a connection. */
@FunctionalInterface
interface SqlWork<T> {

    T on(Connection connection) throws SQLException;

    /** Lends connections to work. */
    interface Runner {

        <T> T run(SqlWork<T> work);
    }
}
