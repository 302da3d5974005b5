package vn.lantoa.platform.web.parameter;

import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;

import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;

import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;

/**
 * The query and path parameters that a resource method declares, by name.
 *
 * @param query those behind the question mark, its {@code @BeanParam}s' included
 * @param path those inside the path
 */
record DeclaredParameters(Map<String, Declared> query, Map<String, Declared> path) {

    /**
     * One parameter.
     *
     * @param type what each of its values is read as
     * @param many whether it may be given more than once
     */
    record Declared(Class<?> type, boolean many) {

        static Declared as(Type type) {
            if (type instanceof ParameterizedType generic
                    && generic.getRawType() instanceof Class<?> raw
                    && Collection.class.isAssignableFrom(raw)) {
                return new Declared(raw(generic.getActualTypeArguments()[0]), true);
            }
            Class<?> raw = raw(type);
            return raw.isArray() ? new Declared(raw.getComponentType(), true) : new Declared(raw, false);
        }

        private static Class<?> raw(Type type) {
            return type instanceof Class<?> plain ? plain : Object.class;
        }
    }

    static DeclaredParameters of(Method method) {
        DeclaredParameters declared = new DeclaredParameters(new LinkedHashMap<>(), new LinkedHashMap<>());
        for (Parameter parameter : method.getParameters()) {
            if (parameter.isAnnotationPresent(BeanParam.class)) {
                declared.addFieldsOf(parameter.getType());
            } else if (!declared.add(parameter, parameter.getName(), parameter.getParameterizedType())
                    && parameter.getAnnotations().length == 0) {
                // Quarkus REST takes a bare parameter for the path segment of its name
                declared.path.put(parameter.getName(), Declared.as(parameter.getParameterizedType()));
            }
        }
        return declared;
    }

    private void addFieldsOf(Class<?> bean) {
        for (Class<?> type = bean; type != null && type != Object.class; type = type.getSuperclass()) {
            for (Field field : type.getDeclaredFields()) {
                if (field.isAnnotationPresent(BeanParam.class)) {
                    addFieldsOf(field.getType());
                } else {
                    add(field, field.getName(), field.getGenericType());
                }
            }
        }
    }

    private boolean add(AnnotatedElement element, String javaName, Type generic) {
        Declared type = Declared.as(generic);
        if (element.isAnnotationPresent(QueryParam.class)) {
            query.put(element.getAnnotation(QueryParam.class).value(), type);
        } else if (element.isAnnotationPresent(RestQuery.class)) {
            query.put(named(element.getAnnotation(RestQuery.class).value(), javaName), type);
        } else if (element.isAnnotationPresent(PathParam.class)) {
            path.put(element.getAnnotation(PathParam.class).value(), type);
        } else if (element.isAnnotationPresent(RestPath.class)) {
            path.put(named(element.getAnnotation(RestPath.class).value(), javaName), type);
        } else {
            return false;
        }
        return true;
    }

    private static String named(String given, String javaName) {
        return given.isEmpty() ? javaName : given;
    }
}
