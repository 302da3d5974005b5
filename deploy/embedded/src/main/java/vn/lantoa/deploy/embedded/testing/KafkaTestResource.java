package vn.lantoa.deploy.embedded.testing;

import java.util.Map;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;

/** Gives a {@code @QuarkusTest} a real Kafka with all declared topics, empty. */
public class KafkaTestResource implements QuarkusTestResourceLifecycleManager {

    @Override
    public Map<String, String> start() {
        TestKafka.freshTopics();
        return Map.of("kafka.bootstrap.servers", TestKafka.bootstrapServers());
    }

    /** Nothing: other tests of this JVM use the same server, which ends with the JVM. */
    @Override
    public void stop() {}
}
