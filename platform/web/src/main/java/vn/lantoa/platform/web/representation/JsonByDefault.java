package vn.lantoa.platform.web.representation;

import java.lang.reflect.Method;
import java.util.List;

import jakarta.ws.rs.Produces;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.ext.Provider;

import org.jboss.resteasy.reactive.server.core.ResteasyReactiveRequestContext;
import org.jboss.resteasy.reactive.server.spi.ResteasyReactiveContainerRequestContext;

import vn.lantoa.platform.web.paging.Page;
import vn.lantoa.platform.web.paging.TableForm;
import vn.lantoa.platform.web.problem.CommonProblem;
import vn.lantoa.platform.web.problem.Problem;

/**
 * Answers in JSON where an operation names no form, and with 406 to who does not take it; a list is a table too. Left
 * alone, Quarkus REST would write JSON and call it whatever the client asked for.
 */
@Provider
public class JsonByDefault implements ContainerRequestFilter {

    @Context
    @SuppressWarnings("NullAway.Init") // Jakarta REST sets it before the first request
    ResourceInfo resource;

    @Override
    public void filter(ContainerRequestContext request) {
        Method method = resource.getResourceMethod();
        if (method == null || hasForm(method)) {
            return;
        }
        List<String> accept = request.getHeaders().get(HttpHeaders.ACCEPT);
        boolean table =
                method.getReturnType() == Page.class && TableForm.asked(accept).isPresent();
        if (accept != null && !table && !MediaRanges.take(accept, MediaType.APPLICATION_JSON)) {
            throw Problem.of(CommonProblem.NOT_ACCEPTABLE);
        }
        if (request instanceof ResteasyReactiveContainerRequestContext quarkus
                && quarkus.getServerRequestContext() instanceof ResteasyReactiveRequestContext context) {
            context.setResponseContentType(MediaType.APPLICATION_JSON_TYPE);
        }
    }

    private static boolean hasForm(Method method) {
        return method.isAnnotationPresent(Produces.class)
                || method.getDeclaringClass().isAnnotationPresent(Produces.class)
                || method.getReturnType() == void.class;
    }
}
