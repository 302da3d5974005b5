package vn.lantoa.deploy.local;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;

import vn.lantoa.deploy.embedded.topics.Scale;
import vn.lantoa.deploy.embedded.topics.TopicChanges;
import vn.lantoa.deploy.embedded.topics.TopicException;
import vn.lantoa.deploy.embedded.topics.Topics;

/**
 * For operators: brings a Kafka to the declared topics, as part of a deployment; safe to repeat. After {@code mvn
 * -Dquick package}:
 *
 * <pre>{@code
 * java -cp "deploy/local/target/classes:$(cat deploy/local/target/classpath)" \
 *   vn.lantoa.deploy.local.TopicsMain --production broker1:9092,broker2:9092
 * }</pre>
 *
 * {@code --production} takes production's numbers of partitions; {@code --config FILE} adds settings of Kafka's client,
 * such as those to sign in with. Exit status: 1 when Kafka refuses, 2 for wrong words, 3 when a topic is not as
 * declared and cannot be changed.
 */
public final class TopicsMain {

    private static final int REFUSED = 1;
    private static final int WRONG_WORDS = 2;
    private static final int DIFFERING = 3;

    private TopicsMain() {}

    public static void main(String[] arguments) {
        int status = run(List.of(arguments));
        if (status != 0) {
            System.exit(status);
        }
    }

    static int run(List<String> words) {
        try {
            Scale scale = words.contains("--production") ? Scale.PRODUCTION : Scale.LOCAL;
            return tell(Topics.declared().applyTo(client(words), scale));
        } catch (IllegalArgumentException e) {
            System.err.println("topics: " + e.getMessage());
            return WRONG_WORDS;
        } catch (IOException | TopicException e) {
            System.err.println("topics: " + e.getMessage());
            return REFUSED;
        }
    }

    private static Map<String, Object> client(List<String> words) throws IOException {
        Map<String, Object> client = new HashMap<>();
        Deque<String> left = new ArrayDeque<>(words);
        left.removeIf("--production"::equals);
        while (!left.isEmpty()) {
            String word = left.pop();
            if (word.equals("--config") && !left.isEmpty()) {
                read(Path.of(left.pop()), client);
            } else if (!word.startsWith("-")) {
                client.put("bootstrap.servers", word);
            } else {
                throw new IllegalArgumentException("not understood: " + word);
            }
        }
        if (!client.containsKey("bootstrap.servers")) {
            throw new IllegalArgumentException(
                    "give the bootstrap servers: [--production] [--config FILE] HOST:PORT,...");
        }
        return client;
    }

    private static void read(Path file, Map<String, Object> client) throws IOException {
        Properties properties = new Properties();
        try (Reader reader = Files.newBufferedReader(file)) {
            properties.load(reader);
        }
        properties.forEach((name, value) -> client.putIfAbsent(name.toString(), value));
    }

    private static int tell(TopicChanges changes) {
        changes.created().forEach(name -> System.out.println("created       " + name));
        changes.reconfigured().forEach(name -> System.out.println("reconfigured  " + name));
        changes.differing().forEach(line -> System.err.println("topics: " + line));
        return changes.differing().isEmpty() ? 0 : DIFFERING;
    }
}
