package vn.lantoa.platform.data.replica;

import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.Locale;

/**
 * A column that a component of the event's record fills.
 *
 * @param name in the table
 * @param component as the JSON names it
 * @param type of the component as a whole
 * @param value the SQL expression that gives it, of the event's columns in {@code d}
 */
record ReplicaColumn(String name, String component, String type, String value) {

    static ReplicaColumn of(RecordComponent component) {
        ColumnType type = ColumnType.of(component.getGenericType());
        String plain = "d.\"%s\"".formatted(component.getName());
        return new ReplicaColumn(
                snakeCase(component.getName()),
                component.getName(),
                type.name(),
                type.empty() == null ? plain : "coalesce(%s, %s)".formatted(plain, type.empty()));
    }

    /** A component of a nested record, as a column of its own: {@code edition.year} is {@code edition_year}. */
    static ReplicaColumn of(RecordComponent outer, RecordComponent inner) {
        Type type = inner.getGenericType();
        return new ReplicaColumn(
                snakeCase(outer.getName()) + "_" + snakeCase(inner.getName()),
                outer.getName(),
                "jsonb",
                "(d.\"%s\" ->> '%s')::%s"
                        .formatted(
                                outer.getName(),
                                inner.getName(),
                                ColumnType.of(type).name()));
    }

    /** One component of each of a list of nested records, as an array: {@code clauses} and their {@code path}. */
    static ReplicaColumn collecting(RecordComponent outer, String inner, String column) {
        return new ReplicaColumn(
                column,
                outer.getName(),
                "jsonb",
                "ARRAY(SELECT one ->> '%s' FROM jsonb_array_elements(d.\"%s\") AS one)"
                        .formatted(inner, outer.getName()));
    }

    /** The same column, with a literal for what an event leaves out. */
    ReplicaColumn orElse(String literal) {
        return new ReplicaColumn(name, component, type, "coalesce(%s, %s)".formatted(value, literal));
    }

    String declaration() {
        return "\"%s\" %s".formatted(component, type);
    }

    static String snakeCase(String name) {
        return name.replaceAll("([A-Z])", "_$1").toLowerCase(Locale.ROOT);
    }
}
