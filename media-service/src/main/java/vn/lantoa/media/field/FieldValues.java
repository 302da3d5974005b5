package vn.lantoa.media.field;

import java.util.IdentityHashMap;
import java.util.Objects;

import org.jspecify.annotations.Nullable;

/** The values of the fields of one line. */
public final class FieldValues {

    private final IdentityHashMap<LineField<?>, @Nullable Object> values;

    public FieldValues() {
        this(new IdentityHashMap<>());
    }

    private FieldValues(IdentityHashMap<LineField<?>, @Nullable Object> values) {
        this.values = values;
    }

    /** Null where the field is absent or wrong. */
    @SuppressWarnings("unchecked") // set takes no value of another type than the field's
    public <T> @Nullable T get(LineField<T> field) {
        return (T) values.get(field);
    }

    /**
     * The value of a field that every good line has.
     *
     * @throws NullPointerException when the line is not good
     */
    public <T> T require(LineField<T> field) {
        return Objects.requireNonNull(get(field));
    }

    /** The same values but for one. */
    public <T> FieldValues with(LineField<T> field, @Nullable T value) {
        FieldValues others = new FieldValues(new IdentityHashMap<>(values));
        others.set(field, value);
        return others;
    }

    <T> void set(LineField<T> field, @Nullable T value) {
        values.put(field, value);
    }
}
