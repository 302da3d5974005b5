package vn.lantoa.platform.data.sea;

import java.nio.charset.StandardCharsets;
import java.util.UUID;

import org.apache.kafka.clients.producer.ProducerRecord;

import vn.lantoa.platform.data.kafka.CloudEventHeaders;

/** Records about ships as somebody else's relay would send them. */
public final class Ships {

    private Ships() {}

    public static ProducerRecord<String, byte[]> named(String name) {
        return record(
                UUID.randomUUID().toString(), ShipChanged.TYPE.name(), "{\"name\":\"" + name + "\",\"length\":3}");
    }

    public static ProducerRecord<String, byte[]> record(String id, String type, String payload) {
        var record = new ProducerRecord<>(ShipChanged.TOPIC, id, payload.getBytes(StandardCharsets.UTF_8));
        CloudEventHeaders.put(record.headers(), CloudEventHeaders.ID, id);
        CloudEventHeaders.put(record.headers(), CloudEventHeaders.TYPE, type);
        CloudEventHeaders.put(record.headers(), CloudEventHeaders.SOURCE, "/lantoa/sea");
        CloudEventHeaders.put(record.headers(), CloudEventHeaders.EPOCH, 1);
        CloudEventHeaders.put(record.headers(), CloudEventHeaders.VERSION, 1);
        return record;
    }
}
