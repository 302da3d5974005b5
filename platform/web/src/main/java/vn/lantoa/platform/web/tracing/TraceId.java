package vn.lantoa.platform.web.tracing;

import java.util.HexFormat;
import java.util.concurrent.ThreadLocalRandom;
import java.util.regex.Pattern;

import org.jboss.logging.MDC;

/** The W3C trace id of the current request: 32 lower-case hex digits. */
public final class TraceId {

    static final String KEY = "traceId";
    /** Version 00 ends after the flags; later ones may go on (W3C Trace Context §3.2). */
    private static final Pattern TRACEPARENT = Pattern.compile("(?:00(?=.{53}$)|(?!00|ff)[0-9a-f]{2})"
            + "-(?!0{32})([0-9a-f]{32})-(?!0{16})[0-9a-f]{16}-[0-9a-f]{2}(?:-.*)?");

    private static final String NONE = "0".repeat(32);

    private TraceId() {}

    /** The id of the request this thread works for; {@code 000…} outside of one. */
    public static String current() {
        Object id = MDC.get(KEY);
        return id == null ? NONE : id.toString();
    }

    /** The trace id inside a {@code traceparent} header, or a new one when the header is absent or malformed. */
    public static String fromOrNew(String traceparent) {
        if (traceparent != null) {
            var parts = TRACEPARENT.matcher(traceparent);
            if (parts.matches()) {
                return parts.group(1);
            }
        }
        return random() + random();
    }

    /**
     * A {@code traceparent} header that continues a trace with a new span, flagged as sampled so that OpenTelemetry
     * records it where it is on.
     */
    public static String traceparent(String traceId) {
        return "00-" + traceId + "-" + random() + "-01";
    }

    /** Not to be guessed is none of its duties (W3C Trace Context §2.2), and this runs for every request. */
    private static String random() {
        return HexFormat.of().toHexDigits(ThreadLocalRandom.current().nextLong(1, Long.MAX_VALUE));
    }
}
