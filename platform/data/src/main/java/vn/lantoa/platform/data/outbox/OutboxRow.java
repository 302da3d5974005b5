package vn.lantoa.platform.data.outbox;

import java.nio.charset.StandardCharsets;
import java.time.Instant;

import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.header.Header;
import org.apache.kafka.common.header.Headers;
import org.apache.kafka.common.header.internals.RecordHeader;
import org.jspecify.annotations.Nullable;

import vn.lantoa.platform.data.kafka.CloudEventHeaders;
import vn.lantoa.platform.data.sql.ResultColumns;

/** An event as it lies in the table; text that is only carried on is in UTF-8 already. */
@SuppressWarnings("ArrayRecordComponent") // nobody compares rows
public record OutboxRow(
        long sequence,
        String topic,
        String key,
        long epoch,
        long version,
        byte[] id,
        byte[] source,
        byte[] type,
        Instant time,
        byte[] subject,
        byte @Nullable [] traceparent,
        byte[] payload) {

    static final String COLUMNS = "sequence, topic, aggregateid, epoch, version, ce_id, ce_source, ce_type, ce_time,"
            + " ce_subject, traceparent, payload";

    private static final Header SPEC = header(CloudEventHeaders.SPEC_VERSION, CloudEventHeaders.SPEC);
    private static final Header JSON = header(CloudEventHeaders.CONTENT_TYPE, CloudEventHeaders.JSON);

    public static OutboxRow read(ResultColumns row) {
        return new OutboxRow(
                row.bigint("sequence"),
                row.text("topic"),
                row.text("aggregateid"),
                row.bigint("epoch"),
                row.bigint("version"),
                row.bytes("ce_id"),
                row.bytes("ce_source"),
                row.bytes("ce_type"),
                row.instant("ce_time"),
                row.bytes("ce_subject"),
                row.bytes("traceparent"),
                row.bytes("payload"));
    }

    public ProducerRecord<String, byte[]> record() {
        var sent = new ProducerRecord<>(topic, key, payload);
        Headers headers = sent.headers();
        headers.add(SPEC);
        headers.add(CloudEventHeaders.ID, id);
        headers.add(CloudEventHeaders.SOURCE, source);
        headers.add(CloudEventHeaders.TYPE, type);
        CloudEventHeaders.put(headers, CloudEventHeaders.TIME, time);
        headers.add(CloudEventHeaders.SUBJECT, subject);
        CloudEventHeaders.put(headers, CloudEventHeaders.EPOCH, epoch);
        CloudEventHeaders.put(headers, CloudEventHeaders.VERSION, version);
        headers.add(JSON);
        if (traceparent != null) {
            headers.add(CloudEventHeaders.TRACEPARENT, traceparent);
        }
        return sent;
    }

    /** Which event it is, for whoever reads of it. */
    public String name() {
        return new String(id, StandardCharsets.UTF_8) + " of type " + new String(type, StandardCharsets.UTF_8);
    }

    private static Header header(String name, String value) {
        return new RecordHeader(name, value.getBytes(StandardCharsets.UTF_8));
    }
}
