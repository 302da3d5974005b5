package vn.lantoa.deploy.fault.kill;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;

import vn.lantoa.deploy.fault.load.Endpoint;

/** What is killed, and which doors have to open again. */
public enum KillTarget {
    MEDIA(List.of("media"), EnumSet.of(Endpoint.SUBMISSIONS)),
    REPORTING(List.of("reporting"), EnumSet.of(Endpoint.AGGREGATES)),
    TASK(List.of("task"), EnumSet.of(Endpoint.PLANS)),
    GATEWAY(List.of("gateway"), EnumSet.allOf(Endpoint.class)),
    POSTGRES(List.of("postgres"), EnumSet.allOf(Endpoint.class)),
    KAFKA(List.of("kafka"), EnumSet.allOf(Endpoint.class)),
    /** Keycloak too, and so its own start is waited for. */
    ALL(
            List.of("gateway", "media", "event", "reporting", "task", "postgres", "kafka", "keycloak"),
            EnumSet.allOf(Endpoint.class));

    private final List<String> parts;
    private final Set<Endpoint> doors;

    KillTarget(List<String> parts, Set<Endpoint> doors) {
        this.parts = parts;
        this.doors = doors;
    }

    List<String> parts() {
        return parts;
    }

    Set<Endpoint> doors() {
        return doors;
    }
}
