package vn.lantoa.media.field;

import java.util.IdentityHashMap;
import java.util.Map;

/** The values of the fields of one line. */
public final class FieldValues {

    private final Map<LineField<?>, Object> values;

    public FieldValues() {
        this(new IdentityHashMap<>());
    }

    private FieldValues(Map<LineField<?>, Object> values) {
        this.values = values;
    }

    /** Null where the field is absent or wrong. */
    @SuppressWarnings("unchecked") // set takes no value of another type than the field's
    public <T> T get(LineField<T> field) {
        return (T) values.get(field);
    }

    /** The same values but for one. */
    public <T> FieldValues with(LineField<T> field, T value) {
        FieldValues others = new FieldValues(new IdentityHashMap<>(values));
        others.set(field, value);
        return others;
    }

    <T> void set(LineField<T> field, T value) {
        values.put(field, value);
    }
}
