package vn.lantoa.platform.web.access;

import java.lang.reflect.Method;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.ext.Provider;

import org.jboss.resteasy.reactive.server.spi.ResteasyReactiveContainerRequestContext;

/** Notes each request's template for the access line, and names the methods of an address to OPTIONS and in a 405. */
@Provider
public class RouteHeaders implements ContainerResponseFilter {

    private static final int METHOD_NOT_ALLOWED = 405;

    private final ResourceRoutes routes;
    private final Map<Method, String> templates = new ConcurrentHashMap<>();

    RouteHeaders(ResourceRoutes routes) {
        this.routes = routes;
    }

    @Override
    public void filter(ContainerRequestContext request, ContainerResponseContext response) {
        // null where nothing takes the request: an injected ResourceInfo would fail then
        ResourceInfo resource = ((ResteasyReactiveContainerRequestContext) request)
                .getServerRequestContext()
                .getResteasyReactiveResourceInfo();
        if (resource != null) {
            response.getHeaders().putSingle(AccessNotes.ROUTE, template(resource));
        }
        boolean options = request.getMethod().equals(HttpMethod.OPTIONS);
        if (options || response.getStatus() == METHOD_NOT_ALLOWED) {
            Set<String> allowed =
                    routes.methodsOf(request.getUriInfo().getRequestUri().getPath());
            if (!allowed.isEmpty()) {
                response.getHeaders().putSingle(HttpHeaders.ALLOW, String.join(", ", allowed));
            }
        }
    }

    private String template(ResourceInfo resource) {
        Method method = resource.getResourceMethod();
        // several classes may inherit one method: each has a method of its own address then
        Class<?> type = resource.getResourceClass();
        if (method.getDeclaringClass() != type) {
            return ResourceRoutes.plain(ResourceRoutes.template(type, method));
        }
        return templates.computeIfAbsent(
                method, declared -> ResourceRoutes.plain(ResourceRoutes.template(type, declared)));
    }
}
