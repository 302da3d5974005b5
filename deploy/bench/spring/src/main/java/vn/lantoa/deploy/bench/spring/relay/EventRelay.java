package vn.lantoa.deploy.bench.spring.relay;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CompletableFuture;

import org.apache.kafka.clients.producer.ProducerRecord;
import org.springframework.kafka.core.KafkaTemplate;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Brings what waits in the outbox to Kafka, batch after batch; what Kafka did not acknowledge is sent again. */
@Component
class EventRelay {

    static final String TOPIC = "lantoa.spring.recorded.v1";

    private static final int BATCH = 1_000;

    private final WaitingEventTable outbox;
    private final KafkaTemplate<String, String> kafka;
    private final TransactionTemplate transaction;

    EventRelay(WaitingEventTable outbox, KafkaTemplate<String, String> kafka, TransactionTemplate transaction) {
        this.outbox = outbox;
        this.kafka = kafka;
        this.transaction = transaction;
    }

    @Scheduled(fixedDelay = 100)
    void relay() {
        boolean more = true;
        while (more) {
            more = transaction.execute(status -> sendBatch()) == BATCH;
        }
    }

    private int sendBatch() {
        List<WaitingEventTable.Waiting> waiting = outbox.head(BATCH);
        if (!waiting.isEmpty()) {
            CompletableFuture<?>[] sent =
                    waiting.stream().map(event -> kafka.send(message(event))).toArray(CompletableFuture[]::new);
            kafka.flush();
            CompletableFuture.allOf(sent).join();
            outbox.delete(waiting);
        }
        return waiting.size();
    }

    /** A CloudEvent in binary mode. */
    private static ProducerRecord<String, String> message(WaitingEventTable.Waiting event) {
        var message = new ProducerRecord<>(event.topic(), event.key(), event.payload());
        header(message, "ce_specversion", "1.0");
        header(message, "ce_id", event.id());
        header(message, "ce_source", event.source());
        header(message, "ce_type", event.type());
        header(message, "ce_time", event.time().toString());
        header(message, "ce_subject", event.subject());
        header(message, "content-type", "application/json");
        return message;
    }

    private static void header(ProducerRecord<String, String> message, String name, String value) {
        message.headers().add(name, value.getBytes(StandardCharsets.UTF_8));
    }
}
