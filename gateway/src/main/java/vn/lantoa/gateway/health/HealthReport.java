package vn.lantoa.gateway.health;

import java.util.List;

/**
 * How the house is.
 *
 * @param status of the whole
 * @param parts the gateway, each installed service, and keycloak
 */
record HealthReport(Status status, List<Part> parts) {

    /** How one part, or the whole, is. */
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

    /** The identity provider alone being away degrades the house: whoever holds a token goes on working. */
    static final String KEYCLOAK = "keycloak";

    /** The whole is as bad as its worst part. */
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
