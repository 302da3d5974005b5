package vn.lantoa.deploy.local;

import java.util.List;
import java.util.Optional;

/**
 * A Quarkus application of the system.
 *
 * @param name what people call it; for a service also the first word of its settings in the gateway
 * @param module its folder below the project root
 * @param port where it listens unless told otherwise; health and metrics are 1000 higher
 * @param database the name of its database, if it has one
 */
public record Application(String name, String module, int port, Optional<String> database) {

    /** One line per application; whoever has a database is a service behind the gateway. */
    public static final List<Application> ALL = List.of(
            new Application("gateway", "gateway", 8080, Optional.empty()),
            new Application("task", "task-service", 8081, Optional.of("task")),
            new Application("media", "media-service", 8082, Optional.of("media")),
            new Application("event", "event-service", 8083, Optional.of("event")),
            new Application("reporting", "reporting-service", 8084, Optional.of("reporting")));

    private static final int MANAGEMENT_OFFSET = 1000;

    /** @throws IllegalArgumentException when there is none of that name */
    public static Application named(String name) {
        return ALL.stream()
                .filter(part -> part.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("there is no part " + name));
    }

    public int managementPort() {
        return port + MANAGEMENT_OFFSET;
    }

    public boolean isService() {
        return database.isPresent();
    }
}
