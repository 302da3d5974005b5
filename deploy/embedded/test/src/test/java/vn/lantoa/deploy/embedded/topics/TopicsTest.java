package vn.lantoa.deploy.embedded.topics;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AlterConfigOp;
import org.apache.kafka.clients.admin.Config;
import org.apache.kafka.clients.admin.ConfigEntry;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.config.ConfigResource;
import org.apache.kafka.common.serialization.StringSerializer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import vn.lantoa.deploy.embedded.testing.KafkaTestResource;
import vn.lantoa.deploy.embedded.testing.TestKafka;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class TopicsTest {

    private static final String KAFKA = TestKafka.bootstrapServers();

    @Test
    void areCreatedAsDeclaredAndOnlyOnce() throws Exception {
        Topics wanted = topics("lantoa.once.state.v1,state,6,1", "lantoa.once.log.v1,log,24,3");

        assertThat(wanted.applyTo(KAFKA, Scale.LOCAL).created())
                .containsExactlyInAnyOrder("lantoa.once.state.v1", "lantoa.once.log.v1");
        assertThat(wanted.applyTo(KAFKA, Scale.LOCAL)).isEqualTo(new TopicChanges(List.of(), List.of(), List.of()));

        assertThat(partitions("lantoa.once.state.v1")).isEqualTo(1);
        assertThat(partitions("lantoa.once.log.v1")).isEqualTo(3);
        assertThat(value("lantoa.once.state.v1", "cleanup.policy")).isEqualTo("compact");
        assertThat(value("lantoa.once.log.v1", "cleanup.policy")).isEqualTo("delete");
        assertThat(value("lantoa.once.log.v1", "retention.ms")).isEqualTo("-1");
        assertThat(value("lantoa.once.log.v1", "message.timestamp.type")).isEqualTo("LogAppendTime");
        assertThat(value("lantoa.once.log.v1", "max.message.bytes")).isEqualTo("1048576");
    }

    @Test
    void haveMorePartitionsInProduction() throws Exception {
        topics("lantoa.large.log.v1,log,24,3").applyTo(KAFKA, Scale.PRODUCTION);

        assertThat(partitions("lantoa.large.log.v1")).isEqualTo(24);
    }

    @Test
    void takeRecordsAsSoonAsTheyAreCreated() throws Exception {
        topics("lantoa.quick.log.v1,log,24,3").applyTo(KAFKA, Scale.PRODUCTION);

        Map<String, Object> withoutPatience =
                Map.of("bootstrap.servers", KAFKA, "retries", 0, "enable.idempotence", false);
        try (KafkaProducer<String, String> producer =
                new KafkaProducer<>(withoutPatience, new StringSerializer(), new StringSerializer())) {
            for (int partition = 0; partition < 24; partition++) {
                producer.send(new ProducerRecord<>("lantoa.quick.log.v1", partition, "key", "line"))
                        .get();
            }
        }
    }

    @Test
    void getTheirConfigurationBackButKeepTheirPartitions() throws Exception {
        topics("lantoa.drift.log.v1,log,24,3").applyTo(KAFKA, Scale.LOCAL);
        set("lantoa.drift.log.v1", "retention.ms", "1000");

        TopicChanges changes = topics("lantoa.drift.log.v1,log,24,3").applyTo(KAFKA, Scale.PRODUCTION);

        assertThat(changes.reconfigured()).containsExactly("lantoa.drift.log.v1");
        assertThat(changes.differing()).containsExactly("lantoa.drift.log.v1 has 3 partitions, 24 are declared");
        assertThat(value("lantoa.drift.log.v1", "retention.ms")).isEqualTo("-1");
        assertThat(partitions("lantoa.drift.log.v1")).isEqualTo(3);
    }

    @Test
    void aTestFindsThemAll() throws Exception {
        KafkaTestResource resource = new KafkaTestResource();
        resource.start();

        assertThat(resource.start()).containsEntry("kafka.bootstrap.servers", KAFKA);
        try (Admin admin = admin()) {
            assertThat(admin.listTopics().names().get())
                    .containsAll(Topics.declared().names());
        }
    }

    @Test
    void theFileIsReadable() {
        Map<String, DeclaredTopic> declared =
                Topics.declared().all().stream().collect(Collectors.toMap(DeclaredTopic::name, topic -> topic));

        assertThat(declared)
                .hasSize(35)
                .containsEntry(
                        "lantoa.media.content-items.v1",
                        new DeclaredTopic("lantoa.media.content-items.v1", TopicKind.LOG, 24, 3))
                .containsKeys("lantoa.reporting.dead-letters.v1", "lantoa.task.plan.v1");
        assertThat(declared.values())
                .filteredOn(topic -> topic.name().endsWith("dead-letters.v1"))
                .allMatch(topic -> topic.kind() == TopicKind.LOG);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "lantoa.task.plan.v1,state,6",
                "lantoa.task.plan,state,6,1",
                "task.plan.v1,state,6,1",
                "lantoa.task.plan.v1,table,6,1",
                "lantoa.task.plan.v1,state,0,1",
                "lantoa.task.plan.v1,state,six,1",
            })
    void aWrongLineIsRefused(String line) {
        assertThatThrownBy(() -> DeclaredTopic.of(line)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void nothingIsDeclaredTwice() {
        assertThatThrownBy(() -> topics("lantoa.task.plan.v1,state,6,1", "lantoa.task.plan.v1,log,6,1"))
                .hasMessage("lantoa.task.plan.v1 is declared more than once");
    }

    private static Topics topics(String... lines) {
        return new Topics(List.of(lines).stream().map(DeclaredTopic::of).toList());
    }

    private static int partitions(String topic) throws Exception {
        try (Admin admin = admin()) {
            return admin.describeTopics(Set.of(topic))
                    .allTopicNames()
                    .get()
                    .get(topic)
                    .partitions()
                    .size();
        }
    }

    private static String value(String topic, String name) throws Exception {
        ConfigResource resource = new ConfigResource(ConfigResource.Type.TOPIC, topic);
        try (Admin admin = admin()) {
            Config config = admin.describeConfigs(Set.of(resource)).all().get().get(resource);
            return config.get(name).value();
        }
    }

    private static void set(String topic, String name, String value) throws Exception {
        ConfigResource resource = new ConfigResource(ConfigResource.Type.TOPIC, topic);
        try (Admin admin = admin()) {
            admin.incrementalAlterConfigs(Map.of(
                            resource,
                            List.of(new AlterConfigOp(new ConfigEntry(name, value), AlterConfigOp.OpType.SET))))
                    .all()
                    .get();
        }
    }

    private static Admin admin() {
        return Admin.create(Map.<String, Object>of("bootstrap.servers", KAFKA));
    }
}
