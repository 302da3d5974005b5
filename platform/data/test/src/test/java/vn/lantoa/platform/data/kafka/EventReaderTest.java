package vn.lantoa.platform.data.kafka;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;

import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.junit.jupiter.api.Test;

import vn.lantoa.platform.data.messaging.EventJson;
import vn.lantoa.platform.data.messaging.Position;
import vn.lantoa.platform.data.messaging.RecordedEvent;
import vn.lantoa.platform.data.sea.ShipChanged;
import vn.lantoa.platform.data.sea.Ships;

import static org.assertj.core.api.Assertions.assertThat;

class EventReaderTest {

    private final EventReader reader = new EventReader(List.of(ShipChanged.TYPE), new EventJson());

    private static ConsumerRecord<String, byte[]> arrived(ProducerRecord<String, byte[]> sent) {
        var record = new ConsumerRecord<>(ShipChanged.TOPIC, 2, 17, sent.key(), sent.value());
        sent.headers().forEach(record.headers()::add);
        return record;
    }

    private static ProducerRecord<String, byte[]> ship(String payload) {
        return Ships.record("a", ShipChanged.TYPE.name(), payload);
    }

    @Test
    void readsWhatTheRelaySends() {
        ProducerRecord<String, byte[]> sent = ship("{\"name\":\"Hải Âu\",\"length\":12}");
        CloudEventHeaders.put(sent.headers(), CloudEventHeaders.TIME, "2026-03-01T02:03:04.000005Z");

        RecordedEvent<?> event = reader.read(arrived(sent)).event();

        assertThat(event.data()).isEqualTo(new ShipChanged("Hải Âu", 12));
        assertThat(event.key()).isEqualTo("a");
        assertThat(event.position()).isEqualTo(new Position(1, 1));
        assertThat(event.time()).isEqualTo(Instant.parse("2026-03-01T02:03:04.000005Z"));
        assertThat(event.place()).hasToString(ShipChanged.TOPIC + "-2@17");
    }

    @Test
    void ignoresFieldsItDoesNotKnow() {
        DecodedRecord arrival = reader.read(arrived(ship("{\"name\":\"x\",\"length\":1,\"colour\":{\"deep\":[1]}}")));

        assertThat(arrival.event().data()).isEqualTo(new ShipChanged("x", 1));
    }

    @Test
    void skipsOtherTypesAndTombstones() {
        DecodedRecord other = reader.read(arrived(Ships.record("a", "other", "no JSON at all")));
        DecodedRecord tombstone = reader.read(new ConsumerRecord<>(ShipChanged.TOPIC, 0, 0, "a", null));

        assertThat(List.of(other, tombstone)).allSatisfy(arrival -> {
            assertThat(arrival.isEvent()).isFalse();
            assertThat(arrival.isFaulty()).isFalse();
        });
    }

    @Test
    void saysWhatItMisses() {
        ConsumerRecord<String, byte[]> naked =
                new ConsumerRecord<>(ShipChanged.TOPIC, 0, 0, "a", "{}".getBytes(StandardCharsets.UTF_8));
        ProducerRecord<String, byte[]> noVersion = ship("{}");
        noVersion.headers().remove(CloudEventHeaders.VERSION);

        assertThat(reader.read(naked).fault()).hasMessage("no header ce_type");
        assertThat(reader.read(arrived(noVersion)).fault()).hasMessage("no header ce_version");
        assertThat(reader.read(arrived(ship("{"))).isFaulty()).isTrue();
        assertThat(reader.read(arrived(ship("null"))).fault()).hasMessage("null instead of ShipChanged");
    }
}
