package vn.lantoa.deploy.local;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import vn.lantoa.deploy.embedded.process.ChildCommand;
import vn.lantoa.deploy.embedded.process.ChildProcess;
import vn.lantoa.deploy.embedded.process.HttpProbe;
import vn.lantoa.deploy.embedded.process.JavaCommand;
import vn.lantoa.deploy.embedded.process.Ports;
import vn.lantoa.deploy.embedded.process.Server;
import vn.lantoa.deploy.embedded.process.StartException;

/** One of our applications, as packaged by Maven. Ready when its health says so. */
public final class QuarkusServer implements Server {

    /**
     * Small, so that all of it fits a laptop; whoever runs out of memory ends and is started again. A start, which may
     * have to compete with load, spends a quarter less by not collecting the heap for the sake of classes, and by
     * leaving the second compiler to what is called very often.
     */
    public static final List<String> JAVA_OPTIONS = List.of(
            "-Xms64m",
            "-Xmx192m",
            "-XX:MetaspaceSize=128m",
            "-XX:Tier4InvocationThreshold=20000",
            "-XX:Tier4MinInvocationThreshold=2400",
            "-XX:Tier4CompileThreshold=60000",
            "-XX:Tier4BackEdgeThreshold=160000",
            "-XX:+UseSerialGC",
            "-XX:MaxMetaspaceSize=192m",
            "-XX:ReservedCodeCacheSize=64m",
            "-Xss512k",
            "-XX:+ExitOnOutOfMemoryError",
            "-Dfile.encoding=UTF-8");

    private final Application part;
    private final Path jar;
    private final Address address;
    private final Map<String, String> environment;
    private final Path log;

    /**
     * Sets it up; starts nothing.
     *
     * @param root the project's folder, built
     * @param environment what it is told
     */
    public QuarkusServer(Application part, Path root, Address address, Map<String, String> environment, Path log) {
        this.part = part;
        this.jar = jarOf(part, root);
        this.address = address;
        this.environment = environment;
        this.log = log;
    }

    static Path jarOf(Application part, Path root) {
        return root.resolve(part.module()).resolve("target/quarkus-app/quarkus-run.jar");
    }

    @Override
    public String name() {
        return part.name();
    }

    @Override
    public void prepare() {
        if (!Files.isRegularFile(jar)) {
            throw new StartException(part.name() + " is not built: there is no " + jar + "; run mvn -Dquick package");
        }
        Ports.requireFree(address.port(), part.name());
        Ports.requireFree(address.managementPort(), part.name() + " (health)");
    }

    @Override
    public ChildProcess launch() {
        List<String> command = JavaCommand.of(JAVA_OPTIONS, List.of("-jar", jar.toString()));
        // jarOf puts it into a folder of the module
        Path folder = Objects.requireNonNull(jar.getParent());
        return ChildProcess.start(ChildCommand.of(part.name(), command, environment, folder, log));
    }

    @Override
    public boolean isReady() {
        return HttpProbe.answersOk(address.readiness());
    }

    @Override
    public Duration startTimeout() {
        return Duration.ofSeconds(90);
    }
}
