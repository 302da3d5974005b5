package vn.lantoa.platform.data.kafka;

import java.io.IOException;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.apache.kafka.clients.consumer.ConsumerRecord;

import vn.lantoa.platform.data.messaging.EventJson;
import vn.lantoa.platform.data.messaging.EventType;
import vn.lantoa.platform.data.messaging.Position;
import vn.lantoa.platform.data.messaging.RecordedEvent;

/** Makes events of records: leniently as to what it does not know, strictly as to what it needs. */
public final class EventReader {

    private final Map<String, EventType<?>> types;
    private final EventJson json;

    public EventReader(List<EventType<?>> types, EventJson json) {
        this.types = types.stream().collect(Collectors.toMap(EventType::name, Function.identity()));
        this.json = json;
    }

    public DecodedRecord read(ConsumerRecord<String, byte[]> origin) {
        String name = CloudEventHeaders.text(origin.headers(), CloudEventHeaders.TYPE);
        boolean tombstone = name == null && origin.value() == null;
        EventType<?> type = name == null ? null : types.get(name);
        boolean unknown = name != null && type == null;
        if (tombstone || unknown) {
            return new DecodedRecord(origin, null, null);
        }
        try {
            if (type == null) {
                throw new IOException("no header " + CloudEventHeaders.TYPE);
            }
            return new DecodedRecord(origin, event(type, origin), null);
        } catch (IOException | DateTimeException | NumberFormatException unreadable) {
            return new DecodedRecord(origin, null, unreadable);
        }
    }

    private <T> RecordedEvent<T> event(EventType<T> type, ConsumerRecord<String, byte[]> origin) throws IOException {
        if (origin.value() == null) {
            throw new IOException("no payload");
        }
        Instant recordedAt = Instant.ofEpochMilli(origin.timestamp());
        String time = CloudEventHeaders.text(origin.headers(), CloudEventHeaders.TIME);
        return new RecordedEvent<>(
                type,
                needed(origin, CloudEventHeaders.ID),
                CloudEventHeaders.text(origin.headers(), CloudEventHeaders.SOURCE),
                origin.key(),
                new Position(number(origin, CloudEventHeaders.EPOCH), number(origin, CloudEventHeaders.VERSION)),
                time == null ? recordedAt : Instant.parse(time),
                recordedAt,
                new RecordedEvent.Place(origin.topic(), origin.partition(), origin.offset()),
                CloudEventHeaders.text(origin.headers(), CloudEventHeaders.DEAD_LETTER_GROUP) != null,
                CloudEventHeaders.text(origin.headers(), CloudEventHeaders.TRACEPARENT),
                json.read(origin.value(), type.payload()));
    }

    private static String needed(ConsumerRecord<String, byte[]> origin, String header) throws IOException {
        String text = CloudEventHeaders.text(origin.headers(), header);
        if (text == null) {
            throw new IOException("no header " + header);
        }
        return text;
    }

    private static long number(ConsumerRecord<String, byte[]> origin, String header) throws IOException {
        return Long.parseLong(needed(origin, header));
    }
}
