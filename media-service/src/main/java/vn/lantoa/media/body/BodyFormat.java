package vn.lantoa.media.body;

import java.util.Locale;

import org.jspecify.annotations.Nullable;

/** How the lines are written in a body. */
public enum BodyFormat {
    /** {@code {"items": […]}}. */
    JSON,
    /** A JSON object on each line. */
    NDJSON;

    public static final String NDJSON_TYPE = "application/x-ndjson";

    /** The format of a Content-Type that the operation takes. */
    public static BodyFormat of(@Nullable String contentType) {
        return contentType != null && contentType.toLowerCase(Locale.ROOT).startsWith(NDJSON_TYPE) ? NDJSON : JSON;
    }
}
