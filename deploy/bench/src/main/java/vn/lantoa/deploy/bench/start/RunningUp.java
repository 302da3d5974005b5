package vn.lantoa.deploy.bench.start;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;

import vn.lantoa.deploy.bench.measure.Memory;
import vn.lantoa.deploy.bench.measure.ProcessTree;
import vn.lantoa.deploy.local.Application;
import vn.lantoa.deploy.local.client.HttpAnswer;
import vn.lantoa.deploy.local.client.HttpConnection;
import vn.lantoa.deploy.local.client.Request;
import vn.lantoa.deploy.local.client.Tokens;

/** The script {@code deploy/local/up} as a person runs it, on free ports. */
final class RunningUp implements AutoCloseable {

    /** A year of all agencies: the question of a dashboard. */
    private static final String REPORT =
            "/api/v1/aggregates?measures=works,publications&groupBy=agency,month&from=2023-12-15&to=2024-12-15";

    private static final Duration PATIENCE = Duration.ofMinutes(3);
    private static final Duration ANSWER_WITHIN = Duration.ofSeconds(5);
    private static final Duration BETWEEN = Duration.ofMillis(50);
    private static final int OK = 200;

    private final Process up;
    private final Path log;
    private final long started = System.nanoTime();
    private final Tokens tokens;
    private final HttpConnection wire;

    private RunningUp(Process up, Path log, int gateway, int keycloak) {
        this.up = up;
        this.log = log;
        this.tokens =
                new Tokens(URI.create("http://127.0.0.1:" + keycloak + "/realms/lantoa/protocol/openid-connect/token"));
        this.wire = new HttpConnection(URI.create("http://127.0.0.1:" + gateway), ANSWER_WITHIN);
    }

    /** @param fresh without the data of an earlier run */
    static RunningUp start(Path root, Path data, boolean fresh) throws IOException {
        FreePorts ports = new FreePorts();
        int gateway = ports.next();
        int keycloak = ports.next();
        List<String> command = new ArrayList<>(
                List.of(root.resolve("deploy/local/up").toString(), "--no-build", "--data", data.toString()));
        if (fresh) {
            command.add("--fresh");
        }
        Application.ALL.forEach(
                part -> command.addAll(port(part.name(), part.name().equals("gateway") ? gateway : ports.next())));
        command.addAll(port("keycloak", keycloak));
        command.addAll(port("kafka", ports.next()));
        command.addAll(port("postgres", ports.next()));
        Path log = Files.createDirectories(data).resolve("up.log");
        Process up = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start();
        return new RunningUp(up, log, gateway, keycloak);
    }

    private static List<String> port(String name, int port) {
        return List.of("--port", name + "=" + port);
    }

    /**
     * Waits for the first report that answers.
     *
     * @return how long after the start that was
     * @throws IOException when none answers in time
     */
    Duration firstReport() throws IOException {
        while (!answers()) {
            if (!up.isAlive() || System.nanoTime() - started > PATIENCE.toNanos()) {
                throw new IOException("no report answers; see " + log);
            }
            LockSupport.parkNanos(BETWEEN.toNanos());
        }
        return Duration.ofNanos(System.nanoTime() - started);
    }

    /** What all of it takes after so many reports more. */
    Memory memoryAfter(int reports) throws IOException {
        for (int i = 0; i < reports; i++) {
            if (!answers()) {
                throw new IOException("a report does not answer; see " + log);
            }
        }
        return Memory.of(ProcessTree.of(up.pid()));
    }

    private boolean answers() {
        try {
            HttpAnswer answer = wire.send(Request.get(REPORT).bearing(tokens.ofClient("reporting-job")));
            return answer.status() == OK;
        } catch (IOException notYet) {
            return false;
        }
    }

    /** Stops it as Ctrl-C does. */
    @Override
    public void close() throws IOException {
        wire.close();
        up.destroy();
        try {
            if (!up.waitFor(60, TimeUnit.SECONDS)) {
                up.destroyForcibly();
                throw new IOException("up does not stop; see " + log);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
