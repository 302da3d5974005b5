package vn.lantoa.media.body;

import java.util.Locale;

import org.jspecify.annotations.Nullable;

/** How the lines are written in a body. */
public enum BodyFormat {
    /** {@code {"items": […]}}. */
    JSON,
    /** A JSON object on each line. */
    NDJSON,
    /** A header line with the names of the fields, and a row for each line. */
    CSV;

    public static final String NDJSON_TYPE = "application/x-ndjson";
    public static final String CSV_TYPE = "text/csv";

    /** The format of a Content-Type that the operation takes. */
    public static BodyFormat of(@Nullable String contentType) {
        String type = contentType == null ? "" : contentType.toLowerCase(Locale.ROOT);
        if (type.startsWith(CSV_TYPE)) {
            return CSV;
        }
        return type.startsWith(NDJSON_TYPE) ? NDJSON : JSON;
    }
}
