package vn.lantoa.platform.web.parameter;

import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
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
record DeclaredParameters(Map<String, Class<?>> query, Map<String, Class<?>> path) {

    static DeclaredParameters of(Method method) {
        DeclaredParameters declared = new DeclaredParameters(new LinkedHashMap<>(), new LinkedHashMap<>());
        for (Parameter parameter : method.getParameters()) {
            if (parameter.isAnnotationPresent(BeanParam.class)) {
                declared.addFieldsOf(parameter.getType());
            } else if (!declared.add(parameter, parameter.getName(), parameter.getType())
                    && parameter.getAnnotations().length == 0) {
                // Quarkus REST takes a bare parameter for the path segment of its name
                declared.path.put(parameter.getName(), parameter.getType());
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
                    add(field, field.getName(), field.getType());
                }
            }
        }
    }

    private boolean add(AnnotatedElement element, String javaName, Class<?> type) {
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
