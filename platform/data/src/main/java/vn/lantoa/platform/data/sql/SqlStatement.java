package vn.lantoa.platform.data.sql;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Consumer;

import org.jspecify.annotations.Nullable;

/**
 * A statement and the values of its parameters. A name that is not bound, or bound and not in the text, is refused
 * before it runs.
 */
public final class SqlStatement {

    private final NamedParameters parameters;
    private final SqlWork.Runner runner;
    private final Map<String, @Nullable Object> named = new HashMap<>();
    private List<@Nullable Object> positional = List.of();

    SqlStatement(String text, SqlWork.Runner runner) {
        this.parameters = NamedParameters.of(text);
        this.runner = runner;
    }

    /**
     * The rows of two queries that are one statement text.
     *
     * @param first those of the first query
     * @param second those of the second query
     */
    public record Results<A, B>(List<A> first, List<B> second) {}

    private interface Execution<T> {

        T of(PreparedStatement statement) throws SQLException;
    }

    /** Binds one parameter; later values replace earlier ones. */
    public SqlStatement bind(String name, @Nullable Object value) {
        named.put(name, value);
        return this;
    }

    /** Binds an array for each column. */
    public SqlStatement bind(ArrayColumns<?> rows) {
        named.putAll(rows.columns());
        return this;
    }

    /** Binds the question marks in their order. */
    public SqlStatement bindAll(@Nullable Object... values) {
        positional = Arrays.asList(values);
        return this;
    }

    /** All rows, in the order of the query. */
    public <T> List<T> query(RowReader<T> reader) {
        return execute(statement -> {
            try (ResultSet rows = statement.executeQuery()) {
                return read(rows, reader);
            }
        });
    }

    /**
     * Hands over all rows, in the order of the query, each as it comes.
     *
     * @param atOnce so many rows are in memory; all are where no transaction is open
     */
    public <T> void each(int atOnce, RowReader<T> reader, Consumer<T> taker) {
        execute(statement -> {
            statement.setFetchSize(atOnce);
            try (ResultSet rows = statement.executeQuery()) {
                ResultColumns row = new ResultColumns(rows);
                int taken = 0;
                while (rows.next()) {
                    taker.accept(reader.read(row));
                    taken++;
                }
                return taken;
            }
        });
    }

    /**
     * The one row; empty where there is none.
     *
     * @throws IllegalStateException when there are several
     */
    public <T> Optional<T> queryOne(RowReader<T> reader) {
        List<T> rows = query(reader);
        if (rows.size() > 1) {
            throw new IllegalStateException(rows.size() + " rows where one at most was expected");
        }
        return rows.stream().findFirst();
    }

    /** Two queries in one round trip; the second sees what was committed while the first waited for a lock. */
    public <A, B> Results<A, B> queryTwo(RowReader<A> first, RowReader<B> second) {
        return execute(statement -> {
            statement.execute();
            List<A> rows = read(statement.getResultSet(), first);
            statement.getMoreResults();
            return new Results<>(rows, read(statement.getResultSet(), second));
        });
    }

    /** Runs it; answers how many rows it wrote or deleted. */
    public int update() {
        return execute(PreparedStatement::executeUpdate);
    }

    /**
     * Runs it once for each of the rows, in one round trip; not at all where there are none.
     *
     * @param binder binds the parameters of a row; what was bound before is the same for all
     */
    public <R> void batch(Collection<R> rows, BiConsumer<SqlStatement, R> binder) {
        if (rows.isEmpty()) {
            return;
        }
        runner.run(connection -> {
            try (PreparedStatement statement = connection.prepareStatement(parameters.text())) {
                for (R row : rows) {
                    binder.accept(this, row);
                    set(connection, statement);
                    statement.addBatch();
                }
                return statement.executeBatch();
            }
        });
    }

    private <T> T execute(Execution<T> execution) {
        return runner.run(connection -> {
            try (PreparedStatement statement = connection.prepareStatement(parameters.text())) {
                set(connection, statement);
                return execution.of(statement);
            }
        });
    }

    private static <T> List<T> read(ResultSet rows, RowReader<T> reader) throws SQLException {
        ResultColumns row = new ResultColumns(rows);
        List<T> found = new ArrayList<>();
        while (rows.next()) {
            found.add(reader.read(row));
        }
        return found;
    }

    private void set(Connection connection, PreparedStatement statement) throws SQLException {
        List<@Nullable Object> values = values();
        for (int i = 0; i < values.size(); i++) {
            statement.setObject(i + 1, jdbc(connection, values.get(i)));
        }
    }

    private List<@Nullable Object> values() {
        Set<String> asked = new HashSet<>(parameters.names());
        if (!asked.equals(named.keySet()) || !asked.isEmpty() && !positional.isEmpty()) {
            throw new IllegalArgumentException("parameters " + parameters.names() + ", but bound are " + named.keySet()
                    + " and " + positional.size());
        }
        if (asked.isEmpty()) {
            return positional;
        }
        List<@Nullable Object> values = new ArrayList<>();
        parameters.names().forEach(name -> values.add(named.get(name)));
        return values;
    }

    private static @Nullable Object jdbc(Connection connection, @Nullable Object value) throws SQLException {
        if (value instanceof Instant instant) {
            return instant.atOffset(ZoneOffset.UTC);
        }
        if (value instanceof Enum<?> constant) {
            return constant.name();
        }
        if (value instanceof Collection<?> many) {
            return TypedArray.of(many).on(connection);
        }
        return value instanceof TypedArray array ? array.on(connection) : value;
    }
}
