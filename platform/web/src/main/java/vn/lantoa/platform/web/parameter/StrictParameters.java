package vn.lantoa.platform.web.parameter;

import java.lang.reflect.Method;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.ext.Provider;

import vn.lantoa.platform.web.parameter.DeclaredParameters.Declared;
import vn.lantoa.platform.web.problem.CommonProblem;
import vn.lantoa.platform.web.problem.Problem;

/**
 * Refuses query parameters that an operation does not have, repeated or empty ones, and values that are not of their
 * type.
 */
@Provider
public class StrictParameters implements ContainerRequestFilter {

    /** Words to search for: none find everything, as an empty search field does. */
    private static final String SEARCH = "q";

    private final Map<Method, DeclaredParameters> known = new ConcurrentHashMap<>();

    @Context
    @SuppressWarnings("NullAway.Init") // Jakarta REST sets it before the first request
    ResourceInfo resource;

    @Override
    public void filter(ContainerRequestContext request) {
        Method method = resource.getResourceMethod();
        if (method == null) {
            return;
        }
        DeclaredParameters declared = known.computeIfAbsent(method, DeclaredParameters::of);
        request.getUriInfo().getPathParameters().forEach((name, values) -> {
            Declared type = declared.path().get(name);
            if (type != null) {
                values.forEach(value -> check("path", name, type.type(), value));
            }
        });
        request.getUriInfo().getQueryParameters().forEach((name, values) -> checkQuery(declared, name, values));
    }

    private static void checkQuery(DeclaredParameters declared, String name, List<String> values) {
        Declared type = declared.query().get(name);
        if (type == null) {
            throw Problem.inQuery(name, CommonProblem.PARAMETER_UNKNOWN, name);
        }
        if (values.size() > 1 && !type.many()) {
            throw Problem.inQuery(name, CommonProblem.PARAMETER_INVALID, name, String.join("&", values), "1 ×");
        }
        values.forEach(value -> {
            check("query", name, type.type(), value);
            if (value.isBlank() && !name.equals(SEARCH)) {
                throw Problem.inQuery(name, CommonProblem.PARAMETER_EMPTY, name);
            }
        });
    }

    private static void check(String in, String name, Class<?> type, String value) {
        ParameterType.invisibleIn(value).ifPresent(character -> {
            throw Problem.at(in, name, CommonProblem.TEXT_INVISIBLE, character);
        });
        ParameterType.expectation(type, value).ifPresent(expected -> {
            throw Problem.at(in, name, CommonProblem.PARAMETER_INVALID, name, abbreviated(value), expected);
        });
    }

    private static String abbreviated(String value) {
        String printable = value.replaceAll("\\p{Cntrl}", "?");
        return printable.length() > 60 ? printable.substring(0, 60) + "…" : printable;
    }
}
