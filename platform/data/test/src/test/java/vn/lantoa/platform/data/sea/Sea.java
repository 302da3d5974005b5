package vn.lantoa.platform.data.sea;

import java.util.HashMap;
import java.util.Map;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;

import vn.lantoa.deploy.embedded.testing.TestKafka;

/** The sample's Kafka: the shared broker with the sample's topics. */
public class Sea implements QuarkusTestResourceLifecycleManager {

    public static final String DEAD_LETTERS = "lantoa.sea.dead-letters.v1";

    @Override
    public Map<String, String> start() {
        KafkaTopics.create(ShipChanged.TOPIC, 3);
        KafkaTopics.create(DEAD_LETTERS, 1);
        Map<String, String> config = new HashMap<>();
        config.put("kafka.bootstrap.servers", TestKafka.bootstrapServers());
        config.put("lantoa.messaging.service", "sea-service");
        config.put("lantoa.messaging.retry-most", "1s");
        return config;
    }

    @Override
    public void stop() {}
}
