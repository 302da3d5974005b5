package vn.lantoa.deploy.embedded.kafka;

import java.time.Duration;
import java.util.Map;
import java.util.Objects;

import org.jspecify.annotations.Nullable;

import vn.lantoa.deploy.embedded.process.ChildCommand;
import vn.lantoa.deploy.embedded.process.ChildProcess;
import vn.lantoa.deploy.embedded.process.Ports;
import vn.lantoa.deploy.embedded.process.Readiness;
import vn.lantoa.deploy.embedded.process.Server;

/**
 * Kafka 4 as a child process on the Java that runs us: one JVM that is broker and controller (KRaft). It listens on
 * 127.0.0.1 only, creates no topic by itself and stamps records when it appends them. An acknowledged record survives a
 * kill of the process; a power cut may take the last ones, as it does with every Kafka that has one replica. Use it as
 * a {@link Server}, or {@link #start start} it and have it at once.
 */
public final class KafkaServer implements Server, AutoCloseable {

    private final KafkaSettings settings;
    private final KafkaInstallation installation;
    private final KafkaData data;
    private @Nullable ChildProcess process;

    public KafkaServer(KafkaSettings settings) {
        this.settings = settings;
        this.installation = new KafkaInstallation(settings.installation());
        this.data = new KafkaData(settings, installation);
    }

    /** @throws StartException when it is not up in time; nothing is left running then */
    public static KafkaServer start(KafkaSettings settings) {
        return Readiness.start(new KafkaServer(settings));
    }

    @Override
    public String name() {
        return "kafka";
    }

    @Override
    public void prepare() {
        installation.requireBuilt();
        Ports.requireFree(settings.port(), "Kafka");
        Ports.requireFree(settings.controllerPort(), "Kafka (controller)");
        data.prepare();
    }

    @Override
    public synchronized ChildProcess launch() {
        process = ChildProcess.start(ChildCommand.of(
                name(),
                installation.command("kafka.Kafka", data.configuration().toString()),
                Map.of(),
                settings.data(),
                settings.log()));
        return process;
    }

    @Override
    public boolean isReady() {
        return KafkaProbe.answers(settings);
    }

    @Override
    public Duration startTimeout() {
        return Duration.ofSeconds(60);
    }

    /** Host and port by which clients find the broker. */
    public String bootstrapServers() {
        return settings.bootstrapServers();
    }

    /** The running process, or the last one; must not be asked for before the first launch. */
    public synchronized ChildProcess process() {
        return Objects.requireNonNull(process, "never launched");
    }

    /** Ends it as a crash would; the data stay. */
    public synchronized void kill() {
        if (process != null) {
            process.kill();
        }
    }

    /** Starts it again, after a kill or a stop, on the same ports and data. */
    public void restart() {
        Readiness.await(this, launch());
    }

    /** Stops it; the data stay. */
    @Override
    public synchronized void close() {
        if (process != null) {
            process.stop();
        }
    }
}
