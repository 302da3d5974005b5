package vn.lantoa.gateway.route;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Which installed service owns an address. */
@ApplicationScoped
public class RoutingTable {

    public static final String API = "/api/v1/";
    public static final String PROBLEMS = "/problems/";

    /** Every service has these; the second segment names the service. */
    private static final Set<String> OF_EACH_SERVICE = Set.of("audit", "operations");

    private final Map<String, ServiceRoute> bySegment = new HashMap<>();
    private final Map<String, ServiceRoute> byName = new LinkedHashMap<>();

    @Inject
    RoutingTable(ServicesConfig config) {
        this(config.all());
    }

    RoutingTable(Map<String, ServicesConfig.ServiceConfig> services) {
        Map<String, String> owners = new HashMap<>();
        new TreeMap<>(services).forEach((name, service) -> {
            claim(owners, name, service.segments());
            service.url().ifPresent(url -> {
                ServiceRoute route =
                        new ServiceRoute(name, url, service.managementUrl().orElse(url));
                byName.put(name, route);
                service.segments().forEach(segment -> bySegment.put(segment, route));
            });
        });
    }

    private static void claim(Map<String, String> owners, String name, List<String> segments) {
        for (String segment : segments) {
            String other = owners.put(segment, name);
            if (other != null || OF_EACH_SERVICE.contains(segment)) {
                throw new IllegalArgumentException("The segment " + segment + " cannot belong to " + name
                        + (other == null ? ": its second segment decides" : " and to " + other));
            }
        }
    }

    /** The installed services, in the order of their names. */
    public Collection<ServiceRoute> installed() {
        return byName.values();
    }

    /**
     * The service that a clean path under {@link #API} or {@link #PROBLEMS} belongs to; empty when no installed one
     * owns it.
     */
    public Optional<ServiceRoute> owner(String path) {
        if (path.startsWith(API)) {
            String segment = segment(path, API.length());
            return Optional.ofNullable(
                    OF_EACH_SERVICE.contains(segment)
                            ? byName.get(segment(path, API.length() + segment.length() + 1))
                            : bySegment.get(segment));
        }
        return path.startsWith(PROBLEMS)
                ? Optional.ofNullable(byName.get(segment(path, PROBLEMS.length())))
                : Optional.empty();
    }

    /**
     * As the access line names an address whose service was not asked: by its segment alone. Empty when no installed
     * service owns it.
     */
    public Optional<String> template(String path) {
        return path != null && path.startsWith(API)
                ? owner(path).map(owner -> API + segment(path, API.length()) + "/*")
                : Optional.empty();
    }

    private static String segment(String path, int from) {
        if (from >= path.length()) {
            return "";
        }
        int end = path.indexOf('/', from);
        return end < 0 ? path.substring(from) : path.substring(from, end);
    }
}
