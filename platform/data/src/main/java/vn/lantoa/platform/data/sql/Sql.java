package vn.lantoa.platform.data.sql;

import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

/**
 * Runs SQL. Every failure of the database is a {@link jakarta.persistence.PersistenceException} whose cause is the
 * SQLException.
 *
 * <p>A statement has parameters either by name ({@code :agency}) or as question marks, never both. Values are text,
 * numbers, booleans, dates, instants, UUIDs, bytes, constants of an enum, null, or a collection of one of them, which
 * becomes an array.
 */
public interface Sql {

    /** A statement whose parameters are bound one by one; it runs once. */
    SqlStatement statement(String text);

    /**
     * All rows of a query.
     *
     * @param values for its question marks
     */
    default <T> List<T> query(String text, RowReader<T> reader, @Nullable Object... values) {
        return statement(text).bindAll(values).query(reader);
    }

    /**
     * The one row of a query; empty where there is none.
     *
     * @param values for its question marks
     * @throws IllegalStateException when there are several rows
     */
    default <T> Optional<T> queryOne(String text, RowReader<T> reader, @Nullable Object... values) {
        return statement(text).bindAll(values).queryOne(reader);
    }

    /**
     * Runs a statement that returns no rows.
     *
     * @param values for its question marks
     * @return how many rows it wrote or deleted
     */
    default int update(String text, @Nullable Object... values) {
        return statement(text).bindAll(values).update();
    }
}
