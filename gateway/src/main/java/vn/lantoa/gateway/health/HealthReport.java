package vn.lantoa.gateway.health;

import java.util.List;

/**
 * The health of the whole system.
 *
 * @param status of the whole
 * @param parts the gateway, each installed service, and keycloak
 */
record HealthReport(Status status, List<Part> parts) {

    /** The health of one part, or of the whole. */
    enum Status {
        UP,
        DEGRADED,
        DOWN
    }

    /**
     * One part.
     *
     * @param detail why it is not {@link Status#UP}; empty when it is
     */
    record Part(String name, Status status, String detail) {

        static Part up(String name) {
            return new Part(name, Status.UP, "");
        }
    }

    /**
     * The identity provider. When it alone is down the whole is degraded only: tokens that were issued go on working.
     */
    static final String KEYCLOAK = "keycloak";

    /** The whole has the status of its worst part. */
    static HealthReport of(List<Part> parts) {
        Status worst = Status.UP;
        for (Part part : parts) {
            Status counted =
                    part.name().equals(KEYCLOAK) && part.status() == Status.DOWN ? Status.DEGRADED : part.status();
            worst = counted.compareTo(worst) > 0 ? counted : worst;
        }
        return new HealthReport(worst, List.copyOf(parts));
    }
}
