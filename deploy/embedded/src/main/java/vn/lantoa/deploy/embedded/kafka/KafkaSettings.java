package vn.lantoa.deploy.embedded.kafka;

import java.nio.file.Path;

/**
 * How to run one Kafka.
 *
 * @param installation the broker's jars, which the Maven build copies: {@code deploy/embedded/kafka/target/lib}
 * @param data its data folder; created at the first start
 * @param port on 127.0.0.1, the only address it listens on
 * @param controllerPort on 127.0.0.1, for itself alone
 * @param log where it writes
 */
public record KafkaSettings(Path installation, Path data, int port, int controllerPort, Path log) {

    public KafkaSettings {
        installation = installation.toAbsolutePath().normalize();
        data = data.toAbsolutePath().normalize();
        log = log.toAbsolutePath().normalize();
    }

    /** Host and port by which clients find the broker. */
    public String bootstrapServers() {
        return "127.0.0.1:" + port;
    }
}
