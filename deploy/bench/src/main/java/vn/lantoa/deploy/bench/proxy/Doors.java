package vn.lantoa.deploy.bench.proxy;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Map;

import vn.lantoa.deploy.bench.measure.ProcessTree;
import vn.lantoa.deploy.embedded.keycloak.KeycloakServer;
import vn.lantoa.deploy.embedded.keycloak.KeycloakSettings;
import vn.lantoa.deploy.embedded.process.ChildProcess;
import vn.lantoa.deploy.embedded.process.Ports;
import vn.lantoa.deploy.embedded.process.Readiness;
import vn.lantoa.deploy.embedded.process.Server;
import vn.lantoa.deploy.local.Address;
import vn.lantoa.deploy.local.Application;
import vn.lantoa.deploy.local.QuarkusServer;
import vn.lantoa.deploy.local.client.HttpAnswer;
import vn.lantoa.deploy.local.client.HttpConnection;
import vn.lantoa.deploy.local.client.Request;
import vn.lantoa.deploy.local.client.Tokens;

/**
 * Two ways to one backend, the gateway and nginx, with a real Keycloak for the gateway's tokens. The gateway runs as
 * {@code up} runs it, except for the allowance of one client, which wrk would use up.
 */
final class Doors implements AutoCloseable {

    /** An address of the task-service, which the backend stands in for. */
    static final String PATH = "/api/v1/plans";

    private static final int BODY_BYTES = 1024;
    private static final long ALLOWANCE = 10_000_000;
    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private final Deque<AutoCloseable> running = new ArrayDeque<>();
    private final Tokens tokens;
    private final URI gateway;
    private final Nginx nginx;
    private final ProcessTree gatewayTree;
    private final ProcessTree nginxTree;
    private final ProcessTree backendTree;

    private Doors(Path root, Path folder) throws IOException {
        Files.createDirectories(folder);
        KeycloakServer keycloak = new KeycloakServer(new KeycloakSettings(
                root.resolve("deploy/embedded/target/keycloak"),
                folder.resolve("keycloak"),
                Ports.free(),
                Ports.free(),
                folder.resolve("keycloak.log")));
        running.push(keycloak);
        Readiness.start(keycloak);
        tokens = new Tokens(keycloak.tokenEndpoint());
        Nginx backend = Nginx.answering(folder, Ports.free(), body());
        backendTree = start(backend);
        nginx = Nginx.passing(folder, Ports.free(), backend.url().getPort());
        nginxTree = start(nginx);
        Address address = new Address(Ports.free(), Ports.free());
        gateway = URI.create("http://127.0.0.1:" + address.port());
        gatewayTree = start(new QuarkusServer(
                Application.named("gateway"),
                root,
                address,
                environment(address, keycloak.issuer(), backend.url()),
                folder.resolve("gateway.log")));
    }

    static Doors open(Path root, Path folder) throws IOException {
        return new Doors(root, folder);
    }

    private ProcessTree start(Server server) {
        server.prepare();
        ChildProcess process = server.launch();
        running.push(process);
        Readiness.await(server, process);
        return ProcessTree.of(process.pid());
    }

    static Map<String, String> environment(Address address, URI issuer, URI backend) {
        return Map.of(
                "QUARKUS_PROFILE",
                "local",
                "QUARKUS_HTTP_HOST",
                "127.0.0.1",
                "QUARKUS_MANAGEMENT_HOST",
                "127.0.0.1",
                "QUARKUS_HTTP_PORT",
                Integer.toString(address.port()),
                "QUARKUS_MANAGEMENT_PORT",
                Integer.toString(address.managementPort()),
                "LANTOA_IDENTITY_ISSUER",
                issuer.toString(),
                "LANTOA_GATEWAY_SERVICES_TASK_URL",
                backend.toString(),
                "LANTOA_GATEWAY_LIMITS_RATE_CLIENT_PER_SECOND",
                Long.toString(ALLOWANCE),
                "LANTOA_GATEWAY_LIMITS_RATE_CLIENT_BURST",
                Long.toString(ALLOWANCE));
    }

    /** One KiB of JSON. */
    static String body() {
        String frame = "{\"filler\":\"\"}";
        return frame.replace("\"\"", '"' + "x".repeat(BODY_BYTES - frame.length()) + '"');
    }

    /**
     * Sees to it that the gateway does what it is measured for.
     *
     * @throws IOException when it lets in whom it should not, does not count, or changes the answer
     */
    void check() throws IOException {
        try (HttpConnection wire = new HttpConnection(gateway, PATIENCE)) {
            require(wire.send(Request.get(PATH)).status() == 401, "lets in who has no token");
            HttpAnswer answer = wire.send(Request.get(PATH).bearing(token()));
            require(answer.status() == 200 && answer.text().equals(body()), "does not carry: " + answer.status());
            require(answer.header("ratelimit-remaining").isPresent(), "does not count");
            require(answer.header("traceparent").isPresent(), "gives no trace id");
            require(answer.header("x-content-type-options").isPresent(), "gives no security headers");
        }
    }

    private static void require(boolean good, String otherwise) throws IOException {
        if (!good) {
            throw new IOException("the gateway " + otherwise);
        }
    }

    String token() throws IOException {
        return tokens.ofClient("press-bbd");
    }

    URI gateway() {
        return gateway.resolve(PATH);
    }

    URI nginx() {
        return nginx.url().resolve(PATH);
    }

    ProcessTree gatewayTree() {
        return gatewayTree;
    }

    ProcessTree nginxTree() {
        return nginxTree;
    }

    ProcessTree backendTree() {
        return backendTree;
    }

    static String allowance() {
        return ALLOWANCE + " requests a second";
    }

    @Override
    public void close() {
        while (!running.isEmpty()) {
            AutoCloseable last = running.pop();
            if (last instanceof ChildProcess process) {
                process.stop();
            } else if (last instanceof KeycloakServer keycloak) {
                keycloak.close();
            }
        }
    }
}
