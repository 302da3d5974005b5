package vn.lantoa.platform.data.consumer;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import jakarta.inject.Inject;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.junit.jupiter.api.Test;

import vn.lantoa.platform.data.sea.Harbour;
import vn.lantoa.platform.data.sea.KafkaTopics;
import vn.lantoa.platform.data.sea.MortalPostgres;
import vn.lantoa.platform.data.sea.Sea;
import vn.lantoa.platform.data.sea.Ships;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/**
 * PostgreSQL is killed while events arrive. {@code -Dlantoa.test.database-down=120} makes it the two minutes of
 * architecture.md, Faults.
 */
@QuarkusTest
@QuarkusTestResource(Sea.class)
@QuarkusTestResource(value = MortalPostgres.class, restrictToAnnotatedClass = true)
class DatabaseDownTest {

    private static final Duration DOWN = Duration.ofSeconds(Integer.getInteger("lantoa.test.database-down", 10));
    private static final int MANY = 2_000;

    @Inject
    Harbour harbour;

    /** From {@link MortalPostgres}, which lives in another class loader. */
    Map<String, Runnable> postgres;

    private final String test = UUID.randomUUID().toString();

    @Test
    void nothingBecomesADeadLetterWhileTheDatabaseIsAway() {
        int before = KafkaTopics.read(Sea.DEAD_LETTERS).size();
        send(0);
        await().atMost(Duration.ofSeconds(30)).until(() -> harbour.logged(test) > 0);

        postgres.get("kill").run();
        send(1);
        await().during(DOWN).atMost(DOWN.plusSeconds(5)).until(() -> true);
        postgres.get("start").run();

        await().atMost(Duration.ofSeconds(60)).ignoreExceptions().until(() -> harbour.logged(test) == 2 * MANY);
        assertThat(KafkaTopics.read(Sea.DEAD_LETTERS)).hasSize(before);
    }

    private void send(int round) {
        List<ProducerRecord<String, byte[]>> records = new ArrayList<>();
        for (int number = 0; number < MANY; number++) {
            records.add(Ships.named(test + " " + round + "." + number));
        }
        KafkaTopics.send(records);
    }
}
