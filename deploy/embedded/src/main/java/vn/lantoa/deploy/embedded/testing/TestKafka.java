package vn.lantoa.deploy.embedded.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

import vn.lantoa.deploy.embedded.kafka.KafkaServer;
import vn.lantoa.deploy.embedded.kafka.KafkaSettings;
import vn.lantoa.deploy.embedded.process.Folders;
import vn.lantoa.deploy.embedded.process.Ports;
import vn.lantoa.deploy.embedded.process.Readiness;
import vn.lantoa.deploy.embedded.process.StartException;
import vn.lantoa.deploy.embedded.topics.Topics;

/**
 * One Kafka per JVM for all its tests. It goes with the JVM, and its data too. A fault test may {@link #kill} and
 * {@link #restart} it, and leaves it running for the next one.
 */
public final class TestKafka {

    /** See {@link TestPostgres}: one set of system properties for all class loaders, and this literal as the lock. */
    private static final String PORT = "lantoa.test.kafka.port";

    private static final String CONTROLLER_PORT = "lantoa.test.kafka.controller-port";
    private static final String FOLDER = "lantoa.test.kafka.folder";
    private static final String PID = "lantoa.test.kafka.pid";

    private TestKafka() {}

    /** The server, started at the first call, without topics until somebody creates them. */
    public static KafkaServer server() {
        synchronized (PORT) {
            if (System.getProperty(PORT) == null) {
                start();
            }
            return new KafkaServer(settings());
        }
    }

    /** For {@code kafka.bootstrap.servers}; starts the server if need be. */
    public static String bootstrapServers() {
        return server().bootstrapServers();
    }

    /** All declared topics, empty, whatever was in them before. */
    public static void freshTopics() {
        Topics.declared().renew(bootstrapServers());
    }

    /** Ends the server by SIGKILL; data and ports stay. Does nothing when it is down already. */
    public static void kill() {
        synchronized (PORT) {
            server();
            endProcess();
        }
    }

    /**
     * Starts the killed server again, on the same ports and data, and waits until it answers. Does nothing when it
     * runs.
     */
    public static void restart() {
        synchronized (PORT) {
            KafkaServer server = server();
            if (ProcessHandle.of(Long.getLong(PID)).isPresent()) {
                return;
            }
            launch(server);
        }
    }

    /** A server of a test's own in that folder, on free ports; to be started and closed by the test. */
    public static KafkaSettings settings(Path folder) {
        return new KafkaSettings(
                installation(), folder.resolve("data"), Ports.free(), Ports.free(), folder.resolve("kafka.log"));
    }

    private static void start() {
        Path folder = newFolder();
        KafkaSettings first = settings(folder);
        KafkaServer server = new KafkaServer(first);
        server.prepare();
        launch(server);
        System.setProperty(FOLDER, folder.toString());
        System.setProperty(CONTROLLER_PORT, Integer.toString(first.controllerPort()));
        System.setProperty(PORT, Integer.toString(first.port()));
        Runtime.getRuntime().addShutdownHook(new Thread(() -> end(folder), "end of the test Kafka"));
    }

    private static void launch(KafkaServer server) {
        Readiness.await(server, server.launch());
        System.setProperty(PID, Long.toString(server.process().pid()));
    }

    private static KafkaSettings settings() {
        Path folder = Path.of(System.getProperty(FOLDER));
        return new KafkaSettings(
                installation(),
                folder.resolve("data"),
                Integer.getInteger(PORT),
                Integer.getInteger(CONTROLLER_PORT),
                folder.resolve("kafka.log"));
    }

    /** Where the module beside us copied the jars. */
    private static Path installation() {
        String place = "deploy/embedded/kafka/target/lib";
        return ProjectFolder.find(place)
                .orElseThrow(() -> new StartException("Kafka is not built: no " + place + " above "
                        + Path.of("").toAbsolutePath() + "; build with -am"));
    }

    private static Path newFolder() {
        try {
            Path parent =
                    Files.createDirectories(Path.of("target", "test-kafka").toAbsolutePath());
            return Files.createTempDirectory(parent, "run-");
        } catch (IOException e) {
            throw new UncheckedIOException("no folder for Kafka", e);
        }
    }

    private static void end(Path folder) {
        endProcess();
        try {
            Folders.delete(folder);
        } catch (IOException e) {
            throw new UncheckedIOException("the data of the test Kafka", e);
        }
    }

    private static void endProcess() {
        ProcessHandle.of(Long.getLong(PID)).ifPresent(process -> {
            process.destroyForcibly();
            process.onExit().join();
        });
    }
}
