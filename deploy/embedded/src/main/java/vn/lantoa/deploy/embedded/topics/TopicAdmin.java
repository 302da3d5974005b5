package vn.lantoa.deploy.embedded.topics;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AlterConfigOp;
import org.apache.kafka.clients.admin.Config;
import org.apache.kafka.clients.admin.ConfigEntry;
import org.apache.kafka.clients.admin.TopicDescription;
import org.apache.kafka.common.config.ConfigResource;

/** Compares a Kafka with the declared topics and mends the difference. */
final class TopicAdmin {

    private final Admin admin;
    private final List<DeclaredTopic> declared;
    private final Scale scale;

    TopicAdmin(Admin admin, List<DeclaredTopic> declared, Scale scale) {
        this.admin = admin;
        this.declared = declared;
        this.scale = scale;
    }

    TopicChanges apply() {
        Set<String> existing = KafkaFutures.of(admin.listTopics().names());
        List<DeclaredTopic> known = declared.stream()
                .filter(topic -> existing.contains(topic.name()))
                .toList();
        List<DeclaredTopic> missing = declared.stream()
                .filter(topic -> !existing.contains(topic.name()))
                .toList();
        List<String> differing = differing(known);
        List<String> reconfigured = reconfigure(known);
        return new TopicChanges(new TopicCreation(admin, missing, scale).create(), reconfigured, differing);
    }

    private List<String> differing(List<DeclaredTopic> known) {
        Map<String, TopicDescription> descriptions =
                KafkaFutures.of(admin.describeTopics(names(known)).allTopicNames());
        return known.stream()
                .filter(topic -> partitionsOf(topic, descriptions) != topic.partitions(scale))
                .map(topic -> topic.name() + " has " + partitionsOf(topic, descriptions) + " partitions, "
                        + topic.partitions(scale) + " are declared")
                .toList();
    }

    private static int partitionsOf(DeclaredTopic topic, Map<String, TopicDescription> descriptions) {
        return answered(descriptions, topic.name()).partitions().size();
    }

    private List<String> reconfigure(List<DeclaredTopic> known) {
        Map<ConfigResource, Config> present = KafkaFutures.of(
                admin.describeConfigs(known.stream().map(TopicAdmin::resource).toList())
                        .all());
        Map<ConfigResource, Collection<AlterConfigOp>> changes = new HashMap<>();
        known.forEach(topic -> {
            List<AlterConfigOp> wrong = wrong(topic, answered(present, resource(topic)));
            if (!wrong.isEmpty()) {
                changes.put(resource(topic), wrong);
            }
        });
        if (!changes.isEmpty()) {
            KafkaFutures.of(admin.incrementalAlterConfigs(changes).all());
        }
        return changes.keySet().stream().map(ConfigResource::name).sorted().toList();
    }

    private static List<AlterConfigOp> wrong(DeclaredTopic topic, Config present) {
        return topic.kind().configuration().entrySet().stream()
                .filter(wanted ->
                        !wanted.getValue().equals(present.get(wanted.getKey()).value()))
                .map(wanted -> new AlterConfigOp(
                        new ConfigEntry(wanted.getKey(), wanted.getValue()), AlterConfigOp.OpType.SET))
                .toList();
    }

    /** The answer about one resource that was asked for: Kafka answers about each of them, or the whole call fails. */
    private static <K, V> V answered(Map<K, V> answers, K asked) {
        return Objects.requireNonNull(answers.get(asked), () -> "no answer of " + asked);
    }

    private static ConfigResource resource(DeclaredTopic topic) {
        return new ConfigResource(ConfigResource.Type.TOPIC, topic.name());
    }

    private static List<String> names(List<DeclaredTopic> topics) {
        return topics.stream().map(DeclaredTopic::name).toList();
    }
}
