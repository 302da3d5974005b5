package vn.lantoa.deploy.embedded.topics;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
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
    private final List<Topic> declared;
    private final Scale scale;

    TopicAdmin(Admin admin, List<Topic> declared, Scale scale) {
        this.admin = admin;
        this.declared = declared;
        this.scale = scale;
    }

    TopicChanges apply() {
        Set<String> existing = Answer.of(admin.listTopics().names());
        List<Topic> known = declared.stream()
                .filter(topic -> existing.contains(topic.name()))
                .toList();
        List<Topic> missing = declared.stream()
                .filter(topic -> !existing.contains(topic.name()))
                .toList();
        List<String> differing = differing(known);
        List<String> reconfigured = reconfigure(known);
        return new TopicChanges(new TopicCreation(admin, missing, scale).create(), reconfigured, differing);
    }

    private List<String> differing(List<Topic> known) {
        Map<String, TopicDescription> descriptions =
                Answer.of(admin.describeTopics(names(known)).allTopicNames());
        return known.stream()
                .filter(topic -> partitionsOf(topic, descriptions) != topic.partitions(scale))
                .map(topic -> topic.name() + " has " + partitionsOf(topic, descriptions) + " partitions, "
                        + topic.partitions(scale) + " are declared")
                .toList();
    }

    private static int partitionsOf(Topic topic, Map<String, TopicDescription> descriptions) {
        return descriptions.get(topic.name()).partitions().size();
    }

    private List<String> reconfigure(List<Topic> known) {
        Map<ConfigResource, Config> present = Answer.of(
                admin.describeConfigs(known.stream().map(TopicAdmin::resource).toList())
                        .all());
        Map<ConfigResource, Collection<AlterConfigOp>> changes = new HashMap<>();
        known.forEach(topic -> {
            List<AlterConfigOp> wrong = wrong(topic, present.get(resource(topic)));
            if (!wrong.isEmpty()) {
                changes.put(resource(topic), wrong);
            }
        });
        if (!changes.isEmpty()) {
            Answer.of(admin.incrementalAlterConfigs(changes).all());
        }
        return changes.keySet().stream().map(ConfigResource::name).sorted().toList();
    }

    private static List<AlterConfigOp> wrong(Topic topic, Config present) {
        return topic.kind().configuration().entrySet().stream()
                .filter(wanted ->
                        !wanted.getValue().equals(present.get(wanted.getKey()).value()))
                .map(wanted -> new AlterConfigOp(
                        new ConfigEntry(wanted.getKey(), wanted.getValue()), AlterConfigOp.OpType.SET))
                .toList();
    }

    private static ConfigResource resource(Topic topic) {
        return new ConfigResource(ConfigResource.Type.TOPIC, topic.name());
    }

    private static List<String> names(List<Topic> topics) {
        return topics.stream().map(Topic::name).toList();
    }
}
