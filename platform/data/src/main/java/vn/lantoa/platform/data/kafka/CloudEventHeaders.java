package vn.lantoa.platform.data.kafka;

import java.nio.charset.StandardCharsets;

import org.apache.kafka.common.header.Header;
import org.apache.kafka.common.header.Headers;
import org.jspecify.annotations.Nullable;

/** The headers of a CloudEvent in binary mode, with two extensions of our own: epoch and version. */
public final class CloudEventHeaders {

    public static final String SPEC_VERSION = "ce_specversion";
    public static final String ID = "ce_id";
    public static final String SOURCE = "ce_source";
    public static final String TYPE = "ce_type";
    public static final String TIME = "ce_time";
    public static final String SUBJECT = "ce_subject";
    public static final String EPOCH = "ce_epoch";
    public static final String VERSION = "ce_version";
    public static final String CONTENT_TYPE = "content-type";
    public static final String TRACEPARENT = "traceparent";

    /** The group that could not apply the event; only of dead letters. */
    public static final String DEAD_LETTER_GROUP = "dl_group";

    public static final String SPEC = "1.0";
    public static final String JSON = "application/json";

    private CloudEventHeaders() {}

    /** Adds a header; nothing when there is no value. */
    public static void put(Headers headers, String name, @Nullable Object value) {
        if (value != null) {
            headers.add(name, value.toString().getBytes(StandardCharsets.UTF_8));
        }
    }

    /** The last header of that name as text; null when there is none. */
    public static @Nullable String text(Headers headers, String name) {
        Header header = headers.lastHeader(name);
        return header == null || header.value() == null ? null : new String(header.value(), StandardCharsets.UTF_8);
    }
}
