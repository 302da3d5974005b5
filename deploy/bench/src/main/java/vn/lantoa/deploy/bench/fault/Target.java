package vn.lantoa.deploy.bench.fault;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** What is killed, and which doors have to open again. */
enum Target {
    MEDIA(List.of("media"), EnumSet.of(Door.SUBMISSIONS)),
    REPORTING(List.of("reporting"), EnumSet.of(Door.AGGREGATES)),
    TASK(List.of("task"), EnumSet.of(Door.PLANS)),
    GATEWAY(List.of("gateway"), EnumSet.allOf(Door.class)),
    POSTGRES(List.of("postgres"), EnumSet.allOf(Door.class)),
    KAFKA(List.of("kafka"), EnumSet.allOf(Door.class)),
    /** Keycloak too, and so its own start is waited for. */
    ALL(
            List.of("gateway", "media", "event", "reporting", "task", "postgres", "kafka", "keycloak"),
            EnumSet.allOf(Door.class));

    private final List<String> parts;
    private final Set<Door> doors;

    Target(List<String> parts, Set<Door> doors) {
        this.parts = parts;
        this.doors = doors;
    }

    List<String> parts() {
        return parts;
    }

    Set<Door> doors() {
        return doors;
    }
}
