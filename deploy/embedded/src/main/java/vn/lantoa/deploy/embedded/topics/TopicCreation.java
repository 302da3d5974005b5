package vn.lantoa.deploy.embedded.topics;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.CreateTopicsResult;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.admin.OffsetSpec;
import org.apache.kafka.clients.admin.TopicDescription;
import org.apache.kafka.common.Node;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.Uuid;
import org.apache.kafka.common.errors.TopicExistsException;
import org.apache.kafka.common.errors.UnknownTopicOrPartitionException;

/**
 * Creates topics and returns when they take records. The controller decides at once, and the brokers follow in their
 * time: a producer that is quicker may have its second batch accepted before its first, and then the first is refused
 * until it expires.
 */
final class TopicCreation {

    private static final Duration BROKERS_FOLLOW_WITHIN = Duration.ofSeconds(30);
    private static final Duration BETWEEN_LOOKS = Duration.ofMillis(20);

    private final Admin admin;
    private final List<DeclaredTopic> topics;
    private final Scale scale;

    TopicCreation(Admin admin, List<DeclaredTopic> topics, Scale scale) {
        this.admin = admin;
        this.topics = topics;
        this.scale = scale;
    }

    /** The names of those that were not there; another deploy may be at work at the same time. */
    List<String> create() {
        CreateTopicsResult creations =
                admin.createTopics(topics.stream().map(this::wanted).toList());
        Map<String, Uuid> created = new TreeMap<>();
        creations.values().forEach((name, creation) -> {
            if (KafkaFutures.isYes(creation, TopicExistsException.class)) {
                created.put(name, KafkaFutures.of(creations.topicId(name)));
            }
        });
        await(() -> haveLeaders(created), "new topics have no leaders");
        awaitService(created.keySet());
        return List.copyOf(created.keySet());
    }

    /** As above, after deleting those that are there. */
    void createAnew() {
        Set<String> names = topics.stream().map(DeclaredTopic::name).collect(Collectors.toSet());
        admin.deleteTopics(names)
                .topicNameValues()
                .values()
                .forEach(deletion -> KafkaFutures.isYes(deletion, UnknownTopicOrPartitionException.class));
        await(() -> hosted().noneMatch(names::contains), "deleted topics are still there");
        create();
    }

    private NewTopic wanted(DeclaredTopic topic) {
        return new NewTopic(topic.name(), Optional.of(topic.partitions(scale)), Optional.empty())
                .configs(topic.kind().configuration());
    }

    private boolean haveLeaders(Map<String, Uuid> created) {
        return admin.describeTopics(created.keySet()).topicNameValues().entrySet().stream()
                .allMatch(entry -> KafkaFutures.isYes(entry.getValue(), UnknownTopicOrPartitionException.class)
                        && hasLeaders(KafkaFutures.of(entry.getValue()), created));
    }

    private static boolean hasLeaders(TopicDescription topic, Map<String, Uuid> created) {
        return topic.topicId().equals(created.get(topic.name()))
                && topic.partitions().stream().allMatch(partition -> partition.leader() != null);
    }

    /** Only a leader that has taken office tells an offset; the client asks until it does. */
    private void awaitService(Set<String> created) {
        KafkaFutures.of(admin.listOffsets(topics.stream()
                        .filter(topic -> created.contains(topic.name()))
                        .flatMap(this::partitions)
                        .collect(Collectors.toMap(Function.identity(), partition -> OffsetSpec.latest())))
                .all());
    }

    private Stream<TopicPartition> partitions(DeclaredTopic topic) {
        return IntStream.range(0, topic.partitions(scale)).mapToObj(index -> new TopicPartition(topic.name(), index));
    }

    /** The topics that brokers have on their disks. */
    private Stream<String> hosted() {
        List<Integer> brokers = KafkaFutures.of(admin.describeCluster().nodes()).stream()
                .map(Node::id)
                .toList();
        return KafkaFutures.of(admin.describeLogDirs(brokers).allDescriptions()).values().stream()
                .flatMap(folders -> folders.values().stream())
                .flatMap(folder -> folder.replicaInfos().keySet().stream())
                .map(TopicPartition::topic);
    }

    private static void await(BooleanSupplier condition, String otherwise) {
        long deadline = System.nanoTime() + BROKERS_FOLLOW_WITHIN.toNanos();
        while (!condition.getAsBoolean()) {
            if (System.nanoTime() - deadline > 0) {
                throw new TopicException(otherwise + " after " + BROKERS_FOLLOW_WITHIN.toSeconds() + " s");
            }
            LockSupport.parkNanos(BETWEEN_LOOKS.toNanos());
        }
    }
}
