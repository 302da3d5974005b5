package vn.lantoa.deploy.bench.submit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;

import vn.lantoa.deploy.embedded.process.ChildCommand;
import vn.lantoa.deploy.embedded.process.ChildProcess;
import vn.lantoa.deploy.embedded.process.HttpProbe;
import vn.lantoa.deploy.embedded.process.JavaCommand;
import vn.lantoa.deploy.embedded.process.Ports;
import vn.lantoa.deploy.embedded.process.Server;
import vn.lantoa.deploy.embedded.process.StartException;
import vn.lantoa.deploy.local.DatabaseAccess;
import vn.lantoa.deploy.local.LocalStack;
import vn.lantoa.deploy.local.QuarkusServer;

/** The plain Spring Boot service of {@code deploy/bench/spring}, with the Java, heap and pool of ours. */
final class SpringServer implements Server {

    private static final String POOL = "16";

    /** Those of ours, but that ours leave the second compiler to what is called very often: they start sooner so. */
    private static final List<String> OPTIONS = QuarkusServer.JAVA_OPTIONS.stream()
            .filter(option -> !option.startsWith("-XX:Tier4"))
            .toList();

    private final Path built;
    private final Path folder;
    private final DatabaseAccess database;
    private final LocalStack stack;
    private final int port = Ports.free();

    /** @param stack whose tokens it takes, and to whose Kafka it tells */
    SpringServer(Path root, Path folder, DatabaseAccess database, LocalStack stack) {
        this.built = root.resolve("deploy/bench/spring/target");
        this.folder = folder;
        this.database = database;
        this.stack = stack;
    }

    URI url() {
        return URI.create("http://127.0.0.1:" + port);
    }

    @Override
    public String name() {
        return "spring";
    }

    @Override
    public void prepare() {
        if (!Files.isRegularFile(built.resolve("classpath"))) {
            throw new StartException(
                    "the neighbour is not built: run mvn -f deploy/bench/spring/pom.xml process-classes");
        }
    }

    @Override
    public ChildProcess launch() {
        List<String> program = List.of(
                "-cp", built.resolve("classes") + ":" + classPath(), "vn.lantoa.deploy.bench.spring.SpringNeighbour");
        Map<String, String> environment = Map.ofEntries(
                Map.entry("SERVER_PORT", Integer.toString(port)),
                Map.entry("SERVER_ADDRESS", "127.0.0.1"),
                Map.entry("SERVER_TOMCAT_BASEDIR", folder.resolve("spring").toString()),
                Map.entry(
                        "SPRING_SECURITY_OAUTH2_RESOURCESERVER_JWT_ISSUER_URI",
                        stack.issuer().toString()),
                Map.entry("SPRING_KAFKA_BOOTSTRAP_SERVERS", stack.kafka()),
                Map.entry("SPRING_DATASOURCE_URL", database.url()),
                Map.entry("SPRING_DATASOURCE_USERNAME", database.user()),
                Map.entry("SPRING_DATASOURCE_PASSWORD", database.password()),
                Map.entry("SPRING_DATASOURCE_HIKARI_MAXIMUM_POOL_SIZE", POOL),
                Map.entry("LOGGING_LEVEL_ROOT", "WARN"));
        return ChildProcess.start(ChildCommand.of(
                name(), JavaCommand.of(OPTIONS, program), environment, built, folder.resolve("spring.log")));
    }

    private String classPath() {
        try {
            return Files.readString(built.resolve("classpath")).strip();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public boolean isReady() {
        return HttpProbe.answersOk(url().resolve("/health"));
    }

    @Override
    public Duration startTimeout() {
        return Duration.ofSeconds(120);
    }
}
