package vn.lantoa.media.field;

import java.lang.reflect.Constructor;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;

/** Makes records of one type from values by the names of their components. */
public final class RecordMaker<R extends Record> {

    private final List<RecordComponent> components;
    private final Constructor<R> constructor;

    public RecordMaker(Class<R> type) {
        components = List.of(type.getRecordComponents());
        try {
            constructor = type.getDeclaredConstructor(
                    components.stream().map(RecordComponent::getType).toArray(Class<?>[]::new));
        } catch (NoSuchMethodException everyRecordHasIt) {
            throw new IllegalStateException(everyRecordHasIt);
        }
    }

    /** In the order of the record. */
    public List<RecordComponent> components() {
        return components;
    }

    /**
     * A record of these values.
     *
     * @throws IllegalStateException when a value does not fit its component
     */
    public R make(Function<RecordComponent, @Nullable Object> value) {
        Object[] values = components.stream().map(value).toArray();
        try {
            return constructor.newInstance(values);
        } catch (ReflectiveOperationException | IllegalArgumentException e) {
            throw new IllegalStateException("no " + constructor.getName() + " of " + Arrays.toString(values), e);
        }
    }
}
