package vn.lantoa.deploy.local;

import java.net.URI;

import vn.lantoa.deploy.embedded.process.Ports;

/** Where a part listens on the loopback address: for its callers, and for health and metrics. */
public record Address(int port, int managementPort) {

    /** One whose ports nobody has now. */
    public static Address free() {
        return new Address(Ports.free(), Ports.free());
    }

    public URI url() {
        return URI.create("http://localhost:" + port);
    }

    public URI managementUrl() {
        return URI.create("http://localhost:" + managementPort);
    }

    /** To be asked at 127.0.0.1, where it listens, without a detour through ::1. */
    URI readiness() {
        return URI.create("http://127.0.0.1:" + managementPort + "/q/health/ready");
    }
}
