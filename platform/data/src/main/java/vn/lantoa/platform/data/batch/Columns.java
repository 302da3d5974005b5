package vn.lantoa.platform.data.batch;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import java.util.function.Function;

/**
 * Binds one array for each column of many rows: a statement that takes them by {@code unnest} costs one round trip, however many rows.
 */
public final class Columns<R> {

    private final Connection connection;
    private final PreparedStatement statement;
    private final List<R> rows;
    private int parameter;

    /** @param first the number of the statement's first parameter that takes an array */
    public Columns(Connection connection, PreparedStatement statement, List<R> rows, int first) {
        this.connection = connection;
        this.statement = statement;
        this.rows = rows;
        this.parameter = first;
    }

    /** The next parameter: a column of that PostgreSQL type. */
    public Columns<R> of(String type, Function<R, ?> column) throws SQLException {
        Object[] values = new Object[rows.size()];
        for (int i = 0; i < values.length; i++) {
            values[i] = column.apply(rows.get(i));
        }
        statement.setArray(parameter++, connection.createArrayOf(type, values));
        return this;
    }
}
