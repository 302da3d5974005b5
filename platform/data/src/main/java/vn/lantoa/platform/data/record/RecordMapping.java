package vn.lantoa.platform.data.record;

import java.lang.invoke.MethodType;
import java.lang.reflect.Constructor;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;

/**
 * Makes one record of another: each of its components is the source's of the same name, an enum as its name. That
 * every component has such a source is checked when the mapping is made, not when it is used.
 *
 * @param <S> the source, a public record such as a view
 * @param <T> what is made, a public record such as the contract's
 */
public final class RecordMapping<S extends Record, T extends Record> {

    private final Constructor<T> constructor;
    private final List<Function<S, Object>> components;

    private RecordMapping(Constructor<T> constructor, List<Function<S, Object>> components) {
        this.constructor = constructor;
        this.components = components;
    }

    /** @throws IllegalArgumentException naming the first component of {@code target} that has no source */
    public static <S extends Record, T extends Record> RecordMapping<S, T> of(Class<S> source, Class<T> target) {
        RecordComponent[] wanted = target.getRecordComponents();
        List<Function<S, Object>> components =
                Arrays.stream(wanted).map(one -> reader(source, target, one)).toList();
        try {
            Class<?>[] types =
                    Arrays.stream(wanted).map(RecordComponent::getType).toArray(Class<?>[]::new);
            return new RecordMapping<>(target.getConstructor(types), components);
        } catch (NoSuchMethodException hidden) {
            throw new IllegalArgumentException(target.getName() + " cannot be made from outside", hidden);
        }
    }

    public T of(S source) {
        Object[] values =
                components.stream().map(component -> component.apply(source)).toArray();
        try {
            return constructor.newInstance(values);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(
                    "no " + constructor.getDeclaringClass().getName() + " of " + source, e);
        }
    }

    private static <S> Function<S, Object> reader(Class<S> source, Class<?> target, RecordComponent wanted) {
        RecordComponent given = Arrays.stream(source.getRecordComponents())
                .filter(one -> one.getName().equals(wanted.getName()))
                .findFirst()
                .orElseThrow(() -> unmapped(source, target, wanted));
        if (given.getType().isEnum() && wanted.getType() == String.class) {
            return record -> {
                Object value = read(given, record);
                return value == null ? null : ((Enum<?>) value).name();
            };
        }
        if (!boxed(wanted.getGenericType()).equals(boxed(given.getGenericType()))) {
            throw unmapped(source, target, wanted);
        }
        return record -> read(given, record);
    }

    /** So that an {@code int} fits an {@code Integer}; a list fits only one of the same elements. */
    private static Type boxed(Type type) {
        return type instanceof Class<?> one ? MethodType.methodType(one).wrap().returnType() : type;
    }

    private static IllegalArgumentException unmapped(Class<?> source, Class<?> target, RecordComponent wanted) {
        return new IllegalArgumentException(
                source.getName() + " has no " + wanted.getName() + " that fits " + target.getName());
    }

    private static Object read(RecordComponent component, Object record) {
        try {
            return component.getAccessor().invoke(record);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(component + " cannot be read", e);
        }
    }
}
