package vn.lantoa.deploy.embedded.kafka;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.common.config.ConfigResource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import vn.lantoa.deploy.embedded.process.Ports;
import vn.lantoa.deploy.embedded.process.StartException;
import vn.lantoa.deploy.embedded.testing.TestKafka;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class KafkaServerTest {

    @TempDir
    Path folder;

    @Test
    void keepsItsDataOverAStopOnOtherPorts() throws Exception {
        KafkaSettings settings = TestKafka.settings(folder);
        try (KafkaServer server = KafkaServer.start(settings);
                Records records = new Records(server)) {
            create(server, "kept");
            records.send("kept", "Lan Tỏa");

            server.close();

            assertThat(server.process().onExit().join())
                    .as("status of an orderly stop")
                    .isEqualTo(143);
        }
        try (KafkaServer server = KafkaServer.start(TestKafka.settings(folder));
                Records records = new Records(server)) {
            assertThat(records.all("kept")).containsExactly("Lan Tỏa");
        }
    }

    @Test
    void losesNothingAcknowledgedWhenItIsKilledAndClientsFindItAgain() throws Exception {
        try (KafkaServer server = KafkaServer.start(TestKafka.settings(folder));
                Records records = new Records(server)) {
            create(server, "ledger");
            for (int line = 0; line < 100; line++) {
                records.send("ledger", "line " + line);
            }

            server.kill();
            assertThat(server.isReady()).isFalse();
            server.restart();
            records.send("ledger", "the same producer again");

            assertThat(records.all("ledger"))
                    .hasSize(101)
                    .contains("line 0", "line 99")
                    .endsWith("the same producer again");
        }
    }

    @Test
    void createsNoTopicByItselfAndStampsWhatItAppends() throws Exception {
        try (Admin admin = admin(TestKafka.server())) {
            ConfigResource broker = new ConfigResource(ConfigResource.Type.BROKER, "1");
            var config = admin.describeConfigs(List.of(broker)).all().get().get(broker);

            assertThat(config.get("auto.create.topics.enable").value()).isEqualTo("false");
            assertThat(config.get("log.message.timestamp.type").value()).isEqualTo("LogAppendTime");
            assertThat(config.get("listeners").value())
                    .doesNotContain("0.0.0.0")
                    .contains("127.0.0.1");
        }
    }

    @Test
    void theSharedOneComesBackAfterAKill() throws Exception {
        String before = TestKafka.bootstrapServers();

        TestKafka.kill();
        assertThat(TestKafka.server().isReady()).isFalse();
        TestKafka.restart();

        assertThat(TestKafka.bootstrapServers()).isEqualTo(before);
        assertThat(TestKafka.server().isReady()).isTrue();
    }

    @Test
    void freshTopicsAreEmpty() throws Exception {
        TestKafka.freshTopics();
        try (Records records = new Records(TestKafka.server())) {
            records.send("lantoa.task.plan.v1", "of another test");

            TestKafka.freshTopics();

            assertThat(records.all("lantoa.task.plan.v1")).isEmpty();
        }
    }

    @Test
    void namesTheTakenPort() throws IOException {
        try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            KafkaSettings free = TestKafka.settings(folder);
            KafkaSettings settings =
                    new KafkaSettings(free.installation(), free.data(), free.port(), taken.getLocalPort(), free.log());

            assertThatThrownBy(() -> KafkaServer.start(settings))
                    .isInstanceOf(StartException.class)
                    .hasMessageContaining(
                            "port " + taken.getLocalPort() + " is taken, and Kafka (controller) needs it");
        }
    }

    @Test
    void saysThatItIsNotBuilt() {
        KafkaSettings settings =
                new KafkaSettings(folder, folder.resolve("data"), Ports.free(), Ports.free(), folder.resolve("log"));

        assertThatThrownBy(() -> KafkaServer.start(settings))
                .isInstanceOf(StartException.class)
                .hasMessageContaining("there are no jars in " + folder);
    }

    @Test
    void showsTheEndOfTheLogWhenItDoesNotStart() throws IOException {
        Files.createDirectories(folder.resolve("data"));

        assertThatThrownBy(() -> KafkaServer.start(TestKafka.settings(folder)))
                .isInstanceOf(StartException.class)
                .hasMessageContaining("kafka ended with status 1 before it was ready")
                .hasMessageContaining("No readable meta.properties files found");
    }

    private static void create(KafkaServer server, String topic) throws Exception {
        try (Admin admin = admin(server)) {
            admin.createTopics(Set.of(new NewTopic(topic, 1, (short) 1))).all().get();
        }
    }

    private static Admin admin(KafkaServer server) {
        return Admin.create(Map.<String, Object>of("bootstrap.servers", server.bootstrapServers()));
    }
}
