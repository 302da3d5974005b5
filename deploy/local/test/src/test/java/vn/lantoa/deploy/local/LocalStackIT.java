package vn.lantoa.deploy.local;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import vn.lantoa.deploy.embedded.process.StartException;
import vn.lantoa.deploy.embedded.topics.Scale;
import vn.lantoa.deploy.embedded.topics.TopicChanges;
import vn.lantoa.deploy.embedded.topics.Topics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

/** Real PostgreSQL, Kafka and Keycloak, with stand-ins for our own applications. */
class LocalStackIT {

    private static final Application GATEWAY = new Application("gateway", "gateway", 8080, Optional.empty());
    private static final Application TASK = new Application("task", "task-service", 8081, Optional.of("task"));

    @TempDir
    Path root;

    private final ByteArrayOutputStream screen = new ByteArrayOutputStream();
    private final HttpClient http = HttpClient.newHttpClient();

    @BeforeEach
    void buildTheProject() throws IOException {
        Path embedded =
                Files.createDirectories(root.resolve("deploy/embedded/kafka")).getParent();
        Files.createSymbolicLink(
                embedded.resolve("target"), Path.of("../../embedded/target").toRealPath());
        Files.createSymbolicLink(
                embedded.resolve("kafka/target"),
                Path.of("../../embedded/kafka/target").toRealPath());
        StandIn.packageAs(GATEWAY, root);
        StandIn.packageAs(TASK, root);
    }

    @Test
    void startsTellsWatchesAndFindsYesterdaysData() throws IOException {
        StackSettings settings = settings();
        List<Long> pids;
        try (LocalStack stack = start(settings)) {
            assertThat(body(stack.url("task")))
                    .contains(
                            "QUARKUS_PROFILE=local",
                            "QUARKUS_HTTP_HOST=127.0.0.1",
                            "QUARKUS_DATASOURCE_JDBC_URL=jdbc:postgresql://127.0.0.1:" + settings.postgresPort()
                                    + "/task",
                            "QUARKUS_DATASOURCE_USERNAME=task_app",
                            "QUARKUS_FLYWAY_USERNAME=task_owner",
                            "KAFKA_BOOTSTRAP_SERVERS=" + stack.kafka(),
                            "LANTOA_IDENTITY_ISSUER=" + stack.issuer());
            assertThat(body(stack.gateway()))
                    .contains(
                            "LANTOA_PUBLIC_URL=" + stack.gateway(),
                            "LANTOA_GATEWAY_SERVICES_TASK_URL=" + stack.url("task"),
                            "LANTOA_GATEWAY_SERVICES_TASK_MANAGEMENT_URL=" + stack.managementUrl("task"))
                    .doesNotContain("PASSWORD", "KAFKA");
            assertThat(token(stack)).contains("access_token");
            assertThat(Topics.declared().applyTo(stack.kafka(), Scale.LOCAL))
                    .as("left to do")
                    .isEqualTo(new TopicChanges(List.of(), List.of(), List.of()));

            for (String part : List.of("task", "postgres", "kafka")) {
                long before = stack.pid(part);
                stack.kill(part);
                await().atMost(Duration.ofSeconds(60)).until(() -> stack.pid(part) != before && stack.isReady(part));
            }
            assertThatThrownBy(() -> start(settings)).hasMessageContaining("another run uses the data folder");
            pids = Stream.of("gateway", "task", "keycloak", "kafka", "postgres")
                    .map(stack::pid)
                    .toList();
        }
        assertThat(pids).noneMatch(LocalStackIT::isAlive);
        assertThat(screen.toString(StandardCharsets.UTF_8))
                .containsPattern("postgres +is ready")
                .containsPattern("keycloak +is ready")
                .containsPattern("kafka +is ready")
                .containsPattern("kafka +has 35 new topics")
                .containsPattern("kafka +ended with status 137; it starts again in 0.5 s")
                .containsPattern("task +ended with status 137; it starts again in 0.5 s")
                .containsPattern("task +is ready again");

        String secrets = Files.readString(settings.data().resolve("secrets.properties"));
        try (LocalStack stack = start(settings)) {
            assertThat(token(stack)).contains("access_token");
        }
        assertThat(Files.readString(settings.data().resolve("secrets.properties")))
                .isEqualTo(secrets);
        assertThat(settings.data().resolve("logs/keycloak.previous.log")).exists();
    }

    @Test
    void saysWhichPortIsTakenAndLeavesNothing() throws IOException {
        try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            StackSettings settings = settings().withPort("task", taken.getLocalPort());

            assertThatThrownBy(() -> start(settings))
                    .isInstanceOf(StartException.class)
                    .hasMessageContaining("port " + taken.getLocalPort() + " is taken, and task needs it");
            assertNothingRuns(settings);
        }
    }

    @Test
    void saysWhatIsNotBuilt() throws IOException {
        Files.delete(QuarkusServer.jarOf(TASK, root));

        assertThatThrownBy(() -> start(settings())).hasMessageContaining("task is not built");
    }

    @Test
    void stopsTheOthersWhenOneDies() throws IOException {
        StandIn.packageAs(TASK, root, Short.class);
        StackSettings settings = settings();

        assertThatThrownBy(() -> start(settings))
                .isInstanceOf(StartException.class)
                .hasMessageContaining("task ended with status 7 before it was ready")
                .hasMessageContaining("cannot go on");
        assertNothingRuns(settings);
    }

    /** A program that gives up. */
    public static final class Short {

        private Short() {}

        public static void main(String[] arguments) {
            System.out.println("cannot go on");
            System.exit(7);
        }
    }

    private StackSettings settings() {
        return StackSettings.onFreePorts(root, root.resolve("data")).running(List.of(GATEWAY, TASK));
    }

    private LocalStack start(StackSettings settings) {
        Clock clock = Clock.systemUTC();
        return LocalStack.start(
                settings, new StartProgress(new PrintStream(screen, true, StandardCharsets.UTF_8), clock), clock);
    }

    /** A guard may need a moment to see that its process is gone. */
    private static void assertNothingRuns(StackSettings settings) {
        await().atMost(Duration.ofSeconds(5)).untilAsserted(() -> assertThat(ProcessHandle.allProcesses()
                        .filter(ProcessHandle::isAlive)
                        .map(process -> process.pid() + " "
                                + process.info().commandLine().orElse(""))
                        .filter(line -> line.contains(settings.data().toString())))
                .isEmpty());
    }

    private static boolean isAlive(long pid) {
        return ProcessHandle.of(pid).filter(ProcessHandle::isAlive).isPresent();
    }

    private String token(LocalStack stack) {
        return send(HttpRequest.newBuilder(stack.tokenEndpoint())
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(
                        "grant_type=password&client_id=lantoa-cli&username=officer&password=officer")));
    }

    private String body(URI address) {
        return send(HttpRequest.newBuilder(address));
    }

    private String send(HttpRequest.Builder request) {
        try {
            return http.send(request.build(), HttpResponse.BodyHandlers.ofString())
                    .body();
        } catch (IOException e) {
            throw new AssertionError("no answer", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError("interrupted", e);
        }
    }
}
