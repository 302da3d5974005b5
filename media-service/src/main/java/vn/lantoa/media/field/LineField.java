package vn.lantoa.media.field;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.jspecify.annotations.Nullable;

import vn.lantoa.media.line.LineFields;

/**
 * One field of a line. Its name is that of the JSON, of the OpenAPI document and of the component in the event's
 * record; in snake case it is the name of its column.
 */
public final class LineField<T> {

    private final String name;
    private final FieldType<T> type;
    private final boolean required;
    private final @Nullable Rule<T> rule;

    private LineField(String name, FieldType<T> type, boolean required, @Nullable Rule<T> rule) {
        this.name = name;
        this.type = type;
        this.required = required;
        this.rule = rule;
    }

    /** What a field has beyond its type: makes its value of the line. */
    @FunctionalInterface
    public interface Rule<T> {

        @Nullable
        T read(Reading reading, LineField<T> field);
    }

    /**
     * A line that is being read.
     *
     * @param values of the fields that were read before
     * @param now when the line was received
     */
    public record Reading(LineFields fields, FieldValues values, Instant now) {}

    /** A field that every line has. */
    public static <T> LineField<T> required(String name, FieldType<T> type) {
        return new LineField<>(name, type, true, (reading, field) -> field.plain(reading));
    }

    /** A field that a line may leave out or give as null. */
    public static <T> LineField<T> optional(String name, FieldType<T> type) {
        return new LineField<>(name, type, false, (reading, field) -> field.plain(reading));
    }

    /** A field that no line has: it follows from others. */
    public static <T> LineField<T> derived(String name, FieldType<T> type) {
        return new LineField<>(name, type, true, null);
    }

    /** The same field, with a rule of its own. */
    public LineField<T> by(Rule<T> other) {
        return new LineField<>(name, type, required, other);
    }

    public String name() {
        return name;
    }

    public FieldType<T> type() {
        return type;
    }

    public boolean isRequired() {
        return required;
    }

    /** Whether a line that is sent can have the field; it is derived otherwise. */
    public boolean isSent() {
        return rule != null;
    }

    public String column() {
        return columnOf(name);
    }

    /** The column of a field of that name. */
    public static String columnOf(String name) {
        return name.replaceAll("([A-Z])", "_$1").toLowerCase(Locale.ROOT);
    }

    /** What its type alone makes of the line. */
    public @Nullable T plain(Reading reading) {
        return type.reader().read(reading.fields(), name, required);
    }

    /** Reads it, and notes its value and what is wrong with it. A line must have it. */
    public void read(Reading reading) {
        Rule<T> own = Objects.requireNonNull(rule, name);
        reading.values().set(this, own.read(reading, this));
    }

    /** As an array for the database holds it. */
    public @Nullable Object stored(FieldValues values) {
        T value = values.get(this);
        return value == null ? null : type.stored().apply(value);
    }

    /** The schema of the field in the OpenAPI document. */
    public Schema schema() {
        Schema schema = OASFactory.createSchema();
        type.schema().accept(schema);
        if (required || schema.getMaxItems() != null) {
            return schema;
        }
        Schema none = OASFactory.createSchema().addType(Schema.SchemaType.NULL);
        return schema.getRef() == null
                ? schema.addType(Schema.SchemaType.NULL)
                : OASFactory.createSchema().anyOf(List.of(schema, none));
    }
}
