package vn.lantoa.event.published;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import io.quarkus.test.junit.QuarkusTest;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import vn.lantoa.deploy.embedded.testing.TestKafka;
import vn.lantoa.event.Bodies;
import vn.lantoa.event.EventApi;
import vn.lantoa.event.content.ItemMother;
import vn.lantoa.event.contract.EventChanged;
import vn.lantoa.event.contract.EventSeriesChanged;
import vn.lantoa.event.contract.FigureRecorded;
import vn.lantoa.media.contract.ContentItemsRecorded;
import vn.lantoa.platform.data.kafka.CloudEventHeaders;
import vn.lantoa.platform.data.messaging.EventJson;
import vn.lantoa.platform.testing.token.Identity;
import vn.lantoa.platform.testing.topic.TopicProbe;
import vn.lantoa.platform.testing.topic.TopicProbe.Seen;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;

/** On real topics: what others learn of events, and what the press tells of them. */
@QuarkusTest
class PublishedEventsTest extends EventApi {

    private static final TopicProbe EVENTS = new TopicProbe(EventChanged.TOPIC);
    private static final TopicProbe SERIES = new TopicProbe(EventSeriesChanged.TOPIC);
    private static final TopicProbe FIGURES = new TopicProbe(FigureRecorded.TOPIC);

    private final EventJson json = new EventJson();
    private final String code = Bodies.freshCode();
    private final String path = "/api/v1/events/" + code;

    @BeforeEach
    void anEvent() {
        as(Identity.HOST).body(Bodies.event(code)).post("/api/v1/events").then().statusCode(201);
    }

    private String said(int value, String source) {
        return as(Identity.HOST)
                .body(Bodies.figure(value, source))
                .post(path + "/figures")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    private void chosen(String figureId) {
        as(Identity.HOST)
                .body(Map.of("figureId", figureId, "reason", "Đã kiểm"))
                .post(path + "/figures/ATHLETES/choice")
                .then()
                .statusCode(201);
    }

    private static Seen last(List<Seen> seen) {
        return seen.get(seen.size() - 1);
    }

    @Test
    void anEventIsPublishedWholeWithEveryChange() {
        as(Identity.HOST)
                .body(Bodies.session("Khai mạc", "2024-03-22"))
                .post(path + "/sessions")
                .then()
                .statusCode(201);
        as(Identity.HOST)
                .header("If-Match", "\"1\"")
                .body(Map.of("lines", List.of(Map.of("genre", "NEWS", "minimum", 3))))
                .put(path + "/media-plan")
                .then()
                .statusCode(200);
        chosen(said(55, "Báo A"));

        List<Seen> seen = EVENTS.of(code, 5);
        assertThat(seen).extracting(Seen::version).containsExactly(0L, 1L, 2L, 3L, 4L);
        assertThat(seen).extracting(Seen::type).containsOnly(EventChanged.TYPE);
        assertThat(seen.get(0).data().getList("figures")).isEmpty();
        assertThat(last(seen).data().getString("sessions[0].title")).isEqualTo("Khai mạc");
        assertThat(last(seen).data().getInt("mediaPlan[0].minimum")).isEqualTo(3);
        assertThat(last(seen).data().getString("figures[0].state")).isEqualTo("CHOSEN");
        assertThat(last(seen).data().getInt("figures[0].value")).isEqualTo(55);
    }

    @Test
    void everyAssertionAndChoiceIsPublishedUnderItsEventInOrder() {
        String paper = said(55, "Báo A");
        said(70, "Đài B");
        chosen(paper);

        List<Seen> seen = FIGURES.of(code, 3);
        assertThat(seen).extracting(Seen::version).containsExactly(1L, 2L, 3L);
        assertThat(seen)
                .extracting(word -> word.data().getString("kind"), word -> word.data()
                        .getInt("value"))
                .containsExactly(tuple("ASSERTION", 55), tuple("ASSERTION", 70), tuple("CHOICE", 55));
        assertThat(last(seen).data().getString("figureId")).isEqualTo(paper);
        assertThat(last(seen).data().getInt("choice")).isOne();
        assertThat(last(seen).data().getString("org")).isEqualTo("SVHTT");
    }

    @Test
    void aSeriesIsPublishedUnderItsCode() {
        as(Identity.HOST)
                .body(Bodies.series(code))
                .post("/api/v1/event-series")
                .then()
                .statusCode(201);

        assertThat(SERIES.of(code, 1).get(0).data().getString("recurrence")).isEqualTo("ANNUAL");
    }

    @ParameterizedTest
    @ValueSource(strings = {"event", "event-series", "figures"})
    void theOperatorHasEverythingToldAgain(String aggregate) {
        as(Identity.HOST)
                .body(Bodies.series(code))
                .post("/api/v1/event-series")
                .then()
                .statusCode(201);
        chosen(said(55, "Báo A"));
        TopicProbe topic = Map.of("event", EVENTS, "event-series", SERIES, "figures", FIGURES)
                .get(aggregate);
        int told = Map.of("event", 3, "event-series", 1, "figures", 2).get(aggregate);
        List<Seen> before = topic.of(code, told);

        as(Identity.OPERATOR)
                .body(Map.of("aggregate", aggregate, "from", "2020-01-01T00:00:00Z", "to", "2199-01-01T00:00:00Z"))
                .post("/api/v1/operations/event/republications")
                .then()
                .statusCode(200);

        List<Seen> after = topic.of(code, told + (aggregate.equals("figures") ? 2 : 1));
        assertThat(last(after).version()).isEqualTo(last(before).version());
        assertThat(last(after).data().getMap("")).isEqualTo(last(before).data().getMap(""));
    }

    @Test
    void whatThePressPublishesOfAnEventIsDelivered() {
        var data = new ContentItemsRecorded("BBD", List.of(ItemMother.news(UUID.randomUUID(), 1, code, false)));
        send(ContentItemsRecorded.TOPIC, ContentItemsRecorded.TYPE, "BBD", data);

        await().atMost(TopicProbe.PATIENCE).untilAsserted(() -> as(Identity.VIEWER)
                .get(path + "/media-plan/coverage")
                .then()
                .statusCode(200)
                .body("works", equalTo(1))
                .body("unplanned.genre", contains("NEWS")));
    }

    private void send(String topic, String type, String key, Object data) {
        var record = new ProducerRecord<>(topic, key, json.write(data).getBytes(StandardCharsets.UTF_8));
        CloudEventHeaders.put(record.headers(), CloudEventHeaders.ID, UUID.randomUUID());
        CloudEventHeaders.put(record.headers(), CloudEventHeaders.TYPE, type);
        CloudEventHeaders.put(record.headers(), CloudEventHeaders.SOURCE, "/lantoa/media-service");
        CloudEventHeaders.put(record.headers(), CloudEventHeaders.EPOCH, 1);
        CloudEventHeaders.put(record.headers(), CloudEventHeaders.VERSION, 1);
        Map<String, Object> broker = Map.of("bootstrap.servers", TestKafka.bootstrapServers());
        try (var producer = new KafkaProducer<>(broker, new StringSerializer(), new ByteArraySerializer())) {
            producer.send(record);
            producer.flush();
        }
    }
}
