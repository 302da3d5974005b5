package vn.lantoa.platform.data.outbox;

import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.header.Headers;
import vn.lantoa.platform.data.kafka.CloudEventHeaders;

/** An event as it lies in the table. */
record OutboxRow(
        long sequence,
        String topic,
        String key,
        long epoch,
        long version,
        String id,
        String source,
        String type,
        Instant time,
        String subject,
        String traceparent,
        String payload) {

    static final String COLUMNS = "sequence, topic, aggregateid, epoch, version, ce_id, ce_source, ce_type, ce_time,"
            + " ce_subject, traceparent, payload";

    static OutboxRow read(ResultSet row) throws SQLException {
        return new OutboxRow(
                row.getLong(1),
                row.getString(2),
                row.getString(3),
                row.getLong(4),
                row.getLong(5),
                row.getString(6),
                row.getString(7),
                row.getString(8),
                row.getObject(9, OffsetDateTime.class).toInstant(),
                row.getString(10),
                row.getString(11),
                row.getString(12));
    }

    ProducerRecord<String, byte[]> record() {
        var sent = new ProducerRecord<>(topic, key, payload.getBytes(StandardCharsets.UTF_8));
        Headers headers = sent.headers();
        CloudEventHeaders.put(headers, CloudEventHeaders.SPEC_VERSION, CloudEventHeaders.SPEC);
        CloudEventHeaders.put(headers, CloudEventHeaders.ID, id);
        CloudEventHeaders.put(headers, CloudEventHeaders.SOURCE, source);
        CloudEventHeaders.put(headers, CloudEventHeaders.TYPE, type);
        CloudEventHeaders.put(headers, CloudEventHeaders.TIME, time);
        CloudEventHeaders.put(headers, CloudEventHeaders.SUBJECT, subject);
        CloudEventHeaders.put(headers, CloudEventHeaders.EPOCH, epoch);
        CloudEventHeaders.put(headers, CloudEventHeaders.VERSION, version);
        CloudEventHeaders.put(headers, CloudEventHeaders.CONTENT_TYPE, CloudEventHeaders.JSON);
        CloudEventHeaders.put(headers, CloudEventHeaders.TRACEPARENT, traceparent);
        return sent;
    }
}
