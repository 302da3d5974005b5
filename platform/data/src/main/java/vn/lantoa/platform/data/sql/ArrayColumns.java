package vn.lantoa.platform.data.sql;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * Many rows as one array for each column: a statement that takes them by {@code unnest} costs one round trip, however
 * many rows.
 *
 * <pre>{@code
 * sql.statement("INSERT INTO boat SELECT * FROM unnest(:code, :length)")
 *         .bind(ArrayColumns.of(boats).column("code", "text", Boat::code).column("length", "int4", Boat::length))
 *         .update();
 * }</pre>
 */
public final class ArrayColumns<R> {

    private final List<R> rows;
    private final Map<String, TypedArray> columns = new LinkedHashMap<>();

    private ArrayColumns(List<R> rows) {
        this.rows = rows;
    }

    public static <R> ArrayColumns<R> of(Collection<R> rows) {
        return new ArrayColumns<>(List.copyOf(rows));
    }

    /**
     * One more column.
     *
     * @param name the parameter's
     * @param type of an element in PostgreSQL, such as {@code timestamptz}
     */
    public ArrayColumns<R> column(String name, String type, Function<R, ?> value) {
        columns.put(name, new TypedArray(type, rows.stream().map(value).toArray()));
        return this;
    }

    Map<String, TypedArray> columns() {
        return columns;
    }
}
