package vn.lantoa.media.field;

import java.lang.reflect.RecordComponent;

import org.jspecify.annotations.Nullable;

/** Reads the components of records that are looked at as lists of fields. */
public final class RecordValues {

    private RecordValues() {}

    /** The record's value of a component; its type must be public. */
    public static @Nullable Object of(Record record, RecordComponent component) {
        try {
            return component.getAccessor().invoke(record);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }
}
