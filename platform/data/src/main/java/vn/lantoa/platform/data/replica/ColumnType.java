package vn.lantoa.platform.data.replica;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * What PostgreSQL calls a Java type.
 *
 * @param name such as {@code timestamptz}, or {@code jsonb} for what is nested
 * @param empty a literal for a value that an event leaves out; null where the column stays null then
 */
record ColumnType(String name, @Nullable String empty) {

    private static final Map<Class<?>, String> SCALARS = Map.ofEntries(
            Map.entry(String.class, "text"),
            Map.entry(UUID.class, "uuid"),
            Map.entry(int.class, "integer"),
            Map.entry(Integer.class, "integer"),
            Map.entry(long.class, "bigint"),
            Map.entry(Long.class, "bigint"),
            Map.entry(boolean.class, "boolean"),
            Map.entry(Boolean.class, "boolean"),
            Map.entry(BigDecimal.class, "numeric"),
            Map.entry(LocalDate.class, "date"),
            Map.entry(Instant.class, "timestamptz"));

    static ColumnType of(Type type) {
        if (type instanceof ParameterizedType generic) {
            return ofGeneric(generic);
        }
        String scalar = scalar(type);
        return new ColumnType(scalar == null ? "jsonb" : scalar, null);
    }

    private static ColumnType ofGeneric(ParameterizedType type) {
        if (!Collection.class.isAssignableFrom((Class<?>) type.getRawType())) {
            return new ColumnType("jsonb", "'{}'");
        }
        String element = scalar(type.getActualTypeArguments()[0]);
        if (element == null) {
            return new ColumnType("jsonb", "'[]'");
        }
        return new ColumnType((element.equals("text") ? "varchar" : element) + "[]", "'{}'");
    }

    /** Null where the type is no scalar one. */
    private static @Nullable String scalar(Type type) {
        return type instanceof Class<?> plain && plain.isEnum() ? "text" : SCALARS.get(type);
    }
}
