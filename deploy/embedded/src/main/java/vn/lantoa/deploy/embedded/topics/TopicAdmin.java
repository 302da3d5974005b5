package vn.lantoa.deploy.embedded.topics;

import java.time.Duration;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.locks.LockSupport;

import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AlterConfigOp;
import org.apache.kafka.clients.admin.Config;
import org.apache.kafka.clients.admin.ConfigEntry;
import org.apache.kafka.clients.admin.CreateTopicsResult;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.admin.TopicDescription;
import org.apache.kafka.common.KafkaFuture;
import org.apache.kafka.common.Uuid;
import org.apache.kafka.common.config.ConfigResource;
import org.apache.kafka.common.errors.TopicExistsException;
import org.apache.kafka.common.errors.UnknownTopicOrPartitionException;

/** Compares a Kafka with the declared topics and mends the difference. */
final class TopicAdmin {

    private static final Duration BROKERS_KNOW_WITHIN = Duration.ofSeconds(30);
    private static final Duration BETWEEN_LOOKS = Duration.ofMillis(20);

    private final Admin admin;
    private final List<Topic> declared;
    private final Scale scale;

    TopicAdmin(Admin admin, List<Topic> declared, Scale scale) {
        this.admin = admin;
        this.declared = declared;
        this.scale = scale;
    }

    TopicChanges apply() {
        Set<String> existing = answer(admin.listTopics().names());
        List<Topic> known = declared.stream()
                .filter(topic -> existing.contains(topic.name()))
                .toList();
        List<Topic> missing = declared.stream()
                .filter(topic -> !existing.contains(topic.name()))
                .toList();
        List<String> differing = differing(known);
        List<String> reconfigured = reconfigure(known);
        return new TopicChanges(create(missing), reconfigured, differing);
    }

    void renew() {
        admin.deleteTopics(names(declared))
                .topicNameValues()
                .values()
                .forEach(deletion -> isDone(deletion, UnknownTopicOrPartitionException.class));
        create(declared);
    }

    private List<String> create(List<Topic> missing) {
        List<NewTopic> wanted = missing.stream()
                .map(topic -> new NewTopic(topic.name(), Optional.of(topic.partitions(scale)), Optional.empty())
                        .configs(topic.kind().configuration()))
                .toList();
        CreateTopicsResult creations = admin.createTopics(wanted);
        Map<String, Uuid> created = new TreeMap<>();
        creations.values().forEach((name, future) -> {
            if (isDone(future, TopicExistsException.class)) {
                created.put(name, answer(creations.topicId(name)));
            }
        });
        awaitLeaders(created);
        return List.copyOf(created.keySet());
    }

    /** The controller has created them; the brokers hear of it a moment later. */
    private void awaitLeaders(Map<String, Uuid> created) {
        long deadline = System.nanoTime() + BROKERS_KNOW_WITHIN.toNanos();
        while (!haveLeaders(created)) {
            if (System.nanoTime() - deadline > 0) {
                throw new TopicFailure("new topics have no leaders after " + BROKERS_KNOW_WITHIN.toSeconds() + " s");
            }
            LockSupport.parkNanos(BETWEEN_LOOKS.toNanos());
        }
    }

    private boolean haveLeaders(Map<String, Uuid> created) {
        return admin.describeTopics(created.keySet()).topicNameValues().entrySet().stream()
                .allMatch(entry -> isDone(entry.getValue(), UnknownTopicOrPartitionException.class)
                        && isServed(answer(entry.getValue()), created.get(entry.getKey())));
    }

    private static boolean isServed(TopicDescription topic, Uuid id) {
        return topic.topicId().equals(id)
                && topic.partitions().stream().allMatch(partition -> partition.leader() != null);
    }

    /** Whether it succeeded; false when the cause of its failure is this one: another deploy may be at work at the same time. */
    private static boolean isDone(KafkaFuture<?> future, Class<? extends Exception> tolerated) {
        try {
            answer(future);
            return true;
        } catch (TopicFailure e) {
            if (tolerated.isInstance(e.getCause())) {
                return false;
            }
            throw e;
        }
    }

    private List<String> differing(List<Topic> known) {
        Map<String, TopicDescription> descriptions =
                answer(admin.describeTopics(names(known)).allTopicNames());
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
        Map<ConfigResource, Config> present = answer(
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
            answer(admin.incrementalAlterConfigs(changes).all());
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

    private static <T> T answer(KafkaFuture<T> future) {
        try {
            return future.get();
        } catch (ExecutionException e) {
            throw new TopicFailure("Kafka refuses: " + e.getCause().getMessage(), e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new TopicFailure("interrupted while Kafka works on its topics", e);
        }
    }
}
