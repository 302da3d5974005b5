package vn.lantoa.platform.data.sql;

import java.sql.Array;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Collection;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

/**
 * An array of one PostgreSQL type.
 *
 * @param elements may be null
 */
record TypedArray(String type, @Nullable Object[] elements) {

    /** Its type is that of the first element; text where there is none. */
    static TypedArray of(Collection<? extends @Nullable Object> values) {
        return new TypedArray(
                values.stream()
                        .filter(Objects::nonNull)
                        .findFirst()
                        .map(TypedArray::typeOf)
                        .orElse("text"),
                values.toArray());
    }

    private static String typeOf(Object value) {
        if (value instanceof UUID) {
            return "uuid";
        }
        if (value instanceof Integer) {
            return "int4";
        }
        return value instanceof Long ? "int8" : "text";
    }

    Array on(Connection connection) throws SQLException {
        return connection.createArrayOf(
                type,
                Stream.of(elements)
                        .map(element -> element instanceof Enum<?> constant ? constant.name() : element)
                        .toArray());
    }
}
