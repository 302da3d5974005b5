package vn.lantoa.deploy.embedded.keycloak;

import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import vn.lantoa.deploy.embedded.process.ChildCommand;
import vn.lantoa.deploy.embedded.process.ChildProcess;
import vn.lantoa.deploy.embedded.process.HttpProbe;
import vn.lantoa.deploy.embedded.process.JavaCommand;
import vn.lantoa.deploy.embedded.process.Ports;
import vn.lantoa.deploy.embedded.process.Readiness;
import vn.lantoa.deploy.embedded.process.Server;
import vn.lantoa.deploy.embedded.process.StartException;

/**
 * Keycloak 26 with the realm {@code lantoa}, as a child process on the Java that runs us. It listens on 127.0.0.1 only;
 * the issuer is {@code http://localhost:<port>/realms/lantoa}. Use it as a {@link Server}, or {@link #start start} it
 * and have it at once.
 */
public final class KeycloakServer implements Server, AutoCloseable {

    /** As kc.sh gives them, but for a small heap and a quick start; the class is the one kc.sh starts. */
    private static final List<String> JAVA_OPTIONS = List.of(
            "-Xms64m",
            "-Xmx256m",
            "-XX:+UseSerialGC",
            "-XX:TieredStopAtLevel=1",
            "-XX:MaxMetaspaceSize=256m",
            "-XX:+ExitOnOutOfMemoryError",
            "-Dfile.encoding=UTF-8",
            "-Djava.net.preferIPv4Stack=true",
            "-Djava.util.concurrent.ForkJoinPool.common.threadFactory="
                    + "io.quarkus.bootstrap.forkjoin.QuarkusForkJoinWorkerThreadFactory",
            "--add-opens=java.base/java.util=ALL-UNNAMED",
            "--add-opens=java.base/java.util.concurrent=ALL-UNNAMED",
            "--add-opens=java.base/java.security=ALL-UNNAMED",
            "--add-opens=java.base/java.lang=ALL-UNNAMED",
            "--enable-native-access=ALL-UNNAMED",
            "-Duser.language=en",
            "-Duser.country=US",
            "-Djava.util.logging.manager=org.jboss.logmanager.LogManager",
            "-Dpicocli.disable.closures=true");

    private final KeycloakSettings settings;
    private final KeycloakInstallation installation;
    private @Nullable ChildProcess process;

    public KeycloakServer(KeycloakSettings settings) {
        this.settings = settings;
        this.installation = new KeycloakInstallation(settings.installation());
    }

    /** @throws StartException when it is not up in time; nothing is left running then */
    public static KeycloakServer start(KeycloakSettings settings) {
        return Readiness.start(new KeycloakServer(settings));
    }

    @Override
    public String name() {
        return "keycloak";
    }

    @Override
    public void prepare() {
        installation.requireBuilt();
        Ports.requireFree(settings.port(), "Keycloak");
        Ports.requireFree(settings.managementPort(), "Keycloak (health)");
        new KeycloakData(installation, settings).prepare();
    }

    /** Whether the data come from another realm file or version than the one built now; they are used as they are. */
    public boolean dataAreOfAnotherBuild() {
        return Files.exists(settings.data())
                && !KeycloakInstallation.stampIn(settings.data()).equals(installation.stamp());
    }

    @Override
    public synchronized ChildProcess launch() {
        Path home = installation.home();
        List<String> command = JavaCommand.of(
                JAVA_OPTIONS,
                List.of(
                        "-Dkc.home.dir=" + home,
                        "-Djboss.server.config.dir=" + home.resolve("conf"),
                        "-Dquarkus.transaction-manager.object-store.directory="
                                + settings.data().resolve("transaction-logs"),
                        "-cp",
                        home.resolve("lib/quarkus-run.jar").toString(),
                        "io.quarkus.bootstrap.runner.QuarkusEntryPoint",
                        "start",
                        "--optimized"));
        Map<String, String> environment = Map.of(
                "KC_DB_URL", KeycloakInstallation.databaseIn(settings.data()),
                "KC_CACHE", "local",
                "KC_HTTP_ENABLED", "true",
                "KC_HTTP_HOST", "127.0.0.1",
                "KC_HTTP_PORT", Integer.toString(settings.port()),
                "KC_HTTP_MANAGEMENT_HOST", "127.0.0.1",
                "KC_HTTP_MANAGEMENT_PORT", Integer.toString(settings.managementPort()),
                "KC_HTTP_MANAGEMENT_SCHEME", "http",
                "KC_HOSTNAME", "http://localhost:" + settings.port());
        process = ChildProcess.start(ChildCommand.of(name(), command, environment, settings.data(), settings.log()));
        return process;
    }

    @Override
    public boolean isReady() {
        return HttpProbe.answersOk(URI.create("http://127.0.0.1:" + settings.managementPort() + "/health/ready"));
    }

    @Override
    public Duration startTimeout() {
        return Duration.ofSeconds(120);
    }

    public URI issuer() {
        return URI.create("http://localhost:" + settings.port() + "/realms/lantoa");
    }

    public URI tokenEndpoint() {
        return URI.create(issuer() + "/protocol/openid-connect/token");
    }

    /** Stops it; the data stay. */
    @Override
    public synchronized void close() {
        if (process != null) {
            process.stop();
        }
    }
}
