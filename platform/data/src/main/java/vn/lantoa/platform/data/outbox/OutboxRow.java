package vn.lantoa.platform.data.outbox;

import java.nio.charset.StandardCharsets;
import java.time.Instant;

import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.header.Headers;
import org.jspecify.annotations.Nullable;

import vn.lantoa.platform.data.kafka.CloudEventHeaders;
import vn.lantoa.platform.data.sql.ResultColumns;

/** An event as it lies in the table. */
public record OutboxRow(
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
        @Nullable String traceparent,
        String payload) {

    static final String COLUMNS = "sequence, topic, aggregateid, epoch, version, ce_id, ce_source, ce_type, ce_time,"
            + " ce_subject, traceparent, payload";

    public static OutboxRow read(ResultColumns row) {
        return new OutboxRow(
                row.bigint("sequence"),
                row.text("topic"),
                row.text("aggregateid"),
                row.bigint("epoch"),
                row.bigint("version"),
                row.text("ce_id"),
                row.text("ce_source"),
                row.text("ce_type"),
                row.instant("ce_time"),
                row.text("ce_subject"),
                row.text("traceparent"),
                row.text("payload"));
    }

    public ProducerRecord<String, byte[]> record() {
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
