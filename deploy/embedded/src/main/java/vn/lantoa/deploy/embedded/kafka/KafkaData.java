package vn.lantoa.deploy.embedded.kafka;

import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Properties;

import org.apache.kafka.common.Uuid;

import vn.lantoa.deploy.embedded.process.ChildCommand;
import vn.lantoa.deploy.embedded.process.ChildProcess;
import vn.lantoa.deploy.embedded.process.Folders;
import vn.lantoa.deploy.embedded.process.LogTail;
import vn.lantoa.deploy.embedded.process.StartException;

/** The data folder of one Kafka: the logs, formatted once, and the configuration, written anew for every launch. */
final class KafkaData {

    private static final Duration FORMATTING_TAKES_AT_MOST = Duration.ofMinutes(1);

    /**
     * One broker that is its own controller, for few partitions and little memory. A broker that was killed may
     * register again only when its last session is over: hence the short one.
     */
    private static final Map<String, String> FIXED = Map.ofEntries(
            Map.entry("process.roles", "broker,controller"),
            Map.entry("node.id", "1"),
            Map.entry("listener.security.protocol.map", "BROKER:PLAINTEXT,CONTROLLER:PLAINTEXT"),
            Map.entry("inter.broker.listener.name", "BROKER"),
            Map.entry("controller.listener.names", "CONTROLLER"),
            Map.entry("broker.session.timeout.ms", "2000"),
            Map.entry("broker.heartbeat.interval.ms", "500"),
            Map.entry("auto.create.topics.enable", "false"),
            Map.entry("log.message.timestamp.type", "LogAppendTime"),
            Map.entry("default.replication.factor", "1"),
            Map.entry("min.insync.replicas", "1"),
            Map.entry("offsets.topic.replication.factor", "1"),
            Map.entry("offsets.topic.num.partitions", "8"),
            Map.entry("transaction.state.log.replication.factor", "1"),
            Map.entry("transaction.state.log.min.isr", "1"),
            Map.entry("transaction.state.log.num.partitions", "4"),
            Map.entry("share.coordinator.state.topic.replication.factor", "1"),
            Map.entry("share.coordinator.state.topic.min.isr", "1"),
            Map.entry("share.coordinator.state.topic.num.partitions", "4"),
            Map.entry("group.initial.rebalance.delay.ms", "0"),
            Map.entry("log.cleaner.dedupe.buffer.size", Integer.toString(8 << 20)),
            Map.entry("num.network.threads", "2"),
            Map.entry("num.io.threads", "4"),
            Map.entry("background.threads", "4"),
            Map.entry("num.recovery.threads.per.data.dir", "2"));

    private final KafkaSettings settings;
    private final KafkaInstallation installation;

    KafkaData(KafkaSettings settings, KafkaInstallation installation) {
        this.settings = settings;
        this.installation = installation;
    }

    /** @throws StartException when the folder cannot be created */
    void prepare() {
        if (Files.exists(settings.data())) {
            return;
        }
        try {
            create();
        } catch (IOException e) {
            throw new StartException(
                    "the data folder " + settings.data() + " cannot be prepared: " + e.getMessage(), e);
        }
    }

    /** Made aside and renamed, so that a folder of that name is always formatted. */
    private void create() throws IOException {
        Path aside = settings.data().resolveSibling(settings.data().getFileName() + ".part");
        Folders.delete(aside);
        Files.createDirectories(aside.getParent());
        Files.createDirectory(
                aside, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
        format(aside);
        Files.move(aside, settings.data());
    }

    private void format(Path folder) throws IOException {
        ChildCommand command = ChildCommand.of(
                "formatting of Kafka's data",
                installation.command(
                        "kafka.tools.StorageTool",
                        "format",
                        "--config",
                        configure(folder).toString(),
                        "--cluster-id",
                        Uuid.randomUuid().toString()),
                Map.of(),
                folder,
                settings.log());
        try (ChildProcess process = ChildProcess.start(command)) {
            if (!process.endsWithin(FORMATTING_TAKES_AT_MOST)
                    || process.onExit().join() != 0) {
                throw new StartException(
                        process.name() + " failed; its log is " + process.log(), LogTail.of(process.log(), 15));
            }
        }
    }

    /** Writes the configuration for the ports of now. */
    Path configuration() {
        try {
            return configure(settings.data());
        } catch (IOException e) {
            throw new StartException("Kafka's configuration cannot be written: " + e.getMessage(), e);
        }
    }

    private Path configure(Path folder) throws IOException {
        String controller = "127.0.0.1:" + settings.controllerPort();
        Map<String, String> all = new HashMap<>(FIXED);
        all.put("listeners", "BROKER://" + settings.bootstrapServers() + ",CONTROLLER://" + controller);
        all.put("advertised.listeners", "BROKER://" + settings.bootstrapServers());
        all.put("controller.quorum.voters", "1@" + controller);
        all.put("log.dirs", folder.resolve("log").toString());
        Properties properties = new Properties();
        properties.putAll(all);
        Path file = folder.resolve("server.properties");
        try (Writer writer = Files.newBufferedWriter(file)) {
            properties.store(writer, "written by deploy/embedded before each launch");
        }
        return file;
    }
}
