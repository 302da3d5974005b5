package vn.lantoa.deploy.embedded.topics;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.common.KafkaException;

/** The declared topics, and bringing a Kafka to them. */
public final class Topics {

    private static final String FILE = "/topics.csv";

    private final List<DeclaredTopic> all;

    Topics(List<DeclaredTopic> all) {
        this.all = List.copyOf(all);
        all.stream()
                .collect(Collectors.groupingBy(DeclaredTopic::name, Collectors.counting()))
                .forEach((name, count) -> {
                    if (count > 1) {
                        throw new IllegalArgumentException(name + " is declared more than once");
                    }
                });
    }

    /** The topics that {@code topics.csv} declares. */
    public static Topics declared() {
        try (BufferedReader lines = new BufferedReader(
                new InputStreamReader(Topics.class.getResourceAsStream(FILE), StandardCharsets.UTF_8))) {
            return new Topics(lines.lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(DeclaredTopic::of)
                    .toList());
        } catch (IOException e) {
            throw new UncheckedIOException(FILE, e);
        }
    }

    List<DeclaredTopic> all() {
        return all;
    }

    List<String> names() {
        return all.stream().map(DeclaredTopic::name).toList();
    }

    /**
     * Creates what is missing and corrects configurations. Deletes nothing, changes no number of partitions, and does
     * nothing the second time. Replicas are as many as the brokers give by default.
     *
     * @throws TopicException when Kafka does not answer or refuses
     */
    public TopicChanges applyTo(Map<String, Object> client, Scale scale) {
        try (Admin admin = adminOf(client)) {
            return new TopicAdmin(admin, all, scale).apply();
        }
    }

    /** As above, for a Kafka without sign-in. */
    public TopicChanges applyTo(String bootstrapServers, Scale scale) {
        return applyTo(Map.of("bootstrap.servers", bootstrapServers), scale);
    }

    /**
     * For tests: empties all declared topics by making them anew.
     *
     * @throws TopicException when Kafka does not answer or refuses
     */
    public void renew(String bootstrapServers) {
        try (Admin admin = adminOf(Map.of("bootstrap.servers", bootstrapServers))) {
            new TopicCreation(admin, all, Scale.LOCAL).createAnew();
        }
    }

    private static Admin adminOf(Map<String, Object> client) {
        try {
            return Admin.create(client);
        } catch (KafkaException e) {
            Throwable cause = e.getCause() == null ? e : e.getCause();
            throw new TopicException("no client of Kafka can be made of this: " + cause.getMessage(), cause);
        }
    }
}
