package vn.lantoa.platform.web.access;

import java.lang.annotation.Annotation;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.spi.BeanManager;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;

/**
 * The addresses of this process's resources and the methods that each takes: Quarkus REST names none with a 405, and to
 * OPTIONS those of the whole class.
 */
@ApplicationScoped
public class ResourceRoutes {

    private static final Pattern PARAMETER =
            Pattern.compile("\\{\\s*([^:}\\s]+)\\s*(?::([^{}]+(?:\\{[^}]*}[^{}]*)*))?}");

    private final List<Route> routes = new ArrayList<>();

    private record Route(Pattern address, int literals, String method) {}

    ResourceRoutes(BeanManager beans) {
        beans.getBeans(Object.class, Any.Literal.INSTANCE).stream()
                .map(bean -> bean.getBeanClass())
                .filter(type -> type.isAnnotationPresent(Path.class))
                .distinct()
                .forEach(this::add);
    }

    private void add(Class<?> resource) {
        for (Method method : resource.getMethods()) {
            for (Annotation annotation : method.getAnnotations()) {
                HttpMethod verb = annotation.annotationType().getAnnotation(HttpMethod.class);
                if (verb != null && !method.isBridge()) {
                    String template = template(resource, method);
                    int literals = PARAMETER.matcher(template).replaceAll("").length();
                    routes.add(new Route(Pattern.compile(expression(template)), literals, verb.value()));
                }
            }
        }
    }

    /** The template of a resource method's address, with the names of its parameters alone. */
    static String template(Class<?> resource, Method method) {
        Path base = resource.getAnnotation(Path.class);
        Path own = method.getAnnotation(Path.class);
        String whole = "/" + (base == null ? "" : base.value()) + "/" + (own == null ? "" : own.value());
        String single = whole.replaceAll("/{2,}", "/");
        return single.length() > 1 && single.endsWith("/") ? single.substring(0, single.length() - 1) : single;
    }

    /** A template as the access line names it: without the forms of its parameters. */
    static String plain(String template) {
        return PARAMETER.matcher(template).replaceAll("{$1}");
    }

    private static String expression(String template) {
        StringBuilder expression = new StringBuilder();
        var parameter = PARAMETER.matcher(template);
        int at = 0;
        while (parameter.find()) {
            expression
                    .append(Pattern.quote(template.substring(at, parameter.start())))
                    .append('(')
                    .append(
                            parameter.group(2) == null
                                    ? "[^/]+"
                                    : parameter.group(2).strip())
                    .append(')');
            at = parameter.end();
        }
        return expression
                .append(Pattern.quote(template.substring(at)))
                .append("/?")
                .toString();
    }

    /** The methods that a path takes, with what every resource takes beside them; empty when nothing is there. */
    public Set<String> methodsOf(String path) {
        List<Route> found = routes.stream()
                .filter(route -> route.address().matcher(path).matches())
                .toList();
        int most = found.stream().mapToInt(Route::literals).max().orElse(0);
        Set<String> methods = new TreeSet<>();
        found.stream().filter(route -> route.literals() == most).forEach(route -> methods.add(route.method()));
        if (methods.contains(HttpMethod.GET)) {
            methods.add(HttpMethod.HEAD);
        }
        if (!methods.isEmpty()) {
            methods.add(HttpMethod.OPTIONS);
        }
        return methods;
    }
}
