package vn.lantoa.platform.data.record;

import java.lang.invoke.MethodType;
import java.lang.reflect.Constructor;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * Makes a record of something else: each component is what the source has under the same name, be it an accessor or a
 * field of its class or of one above; an enum gives its name where text is wanted, and a list is copied. That every
 * component has such a source is checked when the mapping is made, not when it is used.
 *
 * @param <S> the source, such as a stored record or a view
 * @param <T> what is made, a public record such as a view or a contract record
 */
public final class RecordMapping<S, T extends Record> {

    private final Constructor<T> constructor;
    private final List<Function<S, Object>> components;

    private RecordMapping(Constructor<T> constructor, List<Function<S, Object>> components) {
        this.constructor = constructor;
        this.components = components;
    }

    /** @throws IllegalArgumentException naming the first component of {@code target} that has no source */
    public static <S, T extends Record> RecordMapping<S, T> of(Class<S> source, Class<T> target) {
        RecordComponent[] wanted = target.getRecordComponents();
        List<Function<S, Object>> components = Arrays.stream(wanted)
                .map(one -> RecordMapping.<S>reader(source, one)
                        .orElseThrow(() -> new IllegalArgumentException(
                                source.getName() + " has no " + one.getName() + " that fits " + target.getName())))
                .toList();
        Class<?>[] types = Arrays.stream(wanted).map(RecordComponent::getType).toArray(Class<?>[]::new);
        try {
            return new RecordMapping<>(target.getConstructor(types), components);
        } catch (NoSuchMethodException hidden) {
            throw new IllegalArgumentException(target.getName() + " cannot be made from outside", hidden);
        }
    }

    public T of(S source) {
        Object[] values = components.stream().map(one -> one.apply(source)).toArray();
        try {
            return constructor.newInstance(values);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(constructor + " failed", e);
        }
    }

    private static <S> Optional<Function<S, Object>> reader(Class<?> source, RecordComponent wanted) {
        String name = wanted.getName();
        return Stream.<Class<?>>iterate(source, type -> type != Object.class, Class::getSuperclass)
                .flatMap(type -> Stream.concat(
                        Arrays.stream(type.getDeclaredMethods())
                                .filter(one -> one.getName().equals(name) && one.getParameterCount() == 0)
                                .filter(one -> fits(one.getGenericReturnType(), wanted))
                                .map(RecordMapping::<S>accessor),
                        Arrays.stream(type.getDeclaredFields())
                                .filter(one -> one.getName().equals(name) && fits(one.getGenericType(), wanted))
                                .map(RecordMapping::<S>field)))
                .findFirst()
                .map(reader -> wanted.getType() == String.class ? reader.andThen(RecordMapping::text) : reader)
                .map(reader -> reader.andThen(RecordMapping::copy));
    }

    private static boolean fits(Type given, RecordComponent wanted) {
        boolean named = given instanceof Class<?> type && type.isEnum() && wanted.getType() == String.class;
        return named || boxed(given).equals(boxed(wanted.getGenericType()));
    }

    /** So that an {@code int} fits an {@code Integer}; a list fits only one of the same elements. */
    private static Type boxed(Type type) {
        return type instanceof Class<?> one ? MethodType.methodType(one).wrap().returnType() : type;
    }

    private static <S> Function<S, Object> accessor(Method method) {
        method.setAccessible(true);
        return source -> {
            try {
                return method.invoke(source);
            } catch (ReflectiveOperationException e) {
                throw new IllegalStateException(method + " failed", e);
            }
        };
    }

    private static <S> Function<S, Object> field(Field field) {
        field.setAccessible(true);
        return source -> {
            try {
                return field.get(source);
            } catch (IllegalAccessException impossible) {
                throw new IllegalStateException(impossible);
            }
        };
    }

    private static Object text(Object value) {
        return value instanceof Enum<?> constant ? constant.name() : value;
    }

    private static Object copy(Object value) {
        return value instanceof List<?> list ? List.copyOf(list) : value;
    }
}
