package vn.lantoa.media.submission;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.junit.jupiter.api.Test;

import vn.lantoa.deploy.embedded.testing.TestKafka;
import vn.lantoa.event.contract.EventChanged;
import vn.lantoa.media.Bodies;
import vn.lantoa.platform.data.kafka.CloudEventHeaders;
import vn.lantoa.platform.testing.golden.GoldenJson;
import vn.lantoa.platform.testing.service.Body;
import vn.lantoa.platform.testing.token.Identity;

import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;

/** An event is told of through its topic, and its code is known. */
@QuarkusTest
class EventCodeTest extends SubmissionApi {

    private final String code = "EV-" + UUID.randomUUID().toString().substring(0, 8);

    private ValidatableResponse tried() {
        return sending(Identity.PRESS_BBD)
                .queryParam("dryRun", true)
                .body(Map.of("items", List.of(Body.with(Bodies.item(Bodies.freshId()), "eventCode", code))))
                .post(ITEMS)
                .then()
                .statusCode(200);
    }

    private void toldByTheEventService() {
        String payload = new String(GoldenJson.of(EventChanged.class).bytesWithUnknownFields(), StandardCharsets.UTF_8)
                .replace("AQUABIKE-2024", code);
        var record = new ProducerRecord<>(EventChanged.TOPIC, code, payload.getBytes(StandardCharsets.UTF_8));
        CloudEventHeaders.put(record.headers(), CloudEventHeaders.ID, UUID.randomUUID());
        CloudEventHeaders.put(record.headers(), CloudEventHeaders.TYPE, EventChanged.TYPE);
        CloudEventHeaders.put(record.headers(), CloudEventHeaders.SOURCE, "/lantoa/event-service");
        CloudEventHeaders.put(record.headers(), CloudEventHeaders.EPOCH, 1);
        CloudEventHeaders.put(record.headers(), CloudEventHeaders.VERSION, 1);
        try (var producer = new KafkaProducer<>(
                Map.of("bootstrap.servers", TestKafka.bootstrapServers()),
                new StringSerializer(),
                new ByteArraySerializer())) {
            producer.send(record);
        }
    }

    @Test
    void anEventThatWasToldOfGivesNoWarningAnyMore() {
        tried().body("lines[0].warnings.code", contains("CODE_NOT_KNOWN_YET"))
                .body("lines[0].warnings.field", contains("eventCode"));

        toldByTheEventService();

        await().atMost(Duration.ofSeconds(30)).untilAsserted(() -> tried().body("lines[0].warnings", empty()));
    }
}
