package vn.lantoa.platform.data.idempotency;

import org.jspecify.annotations.Nullable;

/**
 * What a request was answered with.
 *
 * @param location the header of that name; null where there was none
 * @param etag the header of that name; null where there was none
 * @param body JSON; empty where there was none
 * @param replayed whether the effect was there already
 */
public record KeyedAnswer(
        int status, @Nullable String location, @Nullable String etag, String body, boolean replayed) {

    public static final String REPLAYED = "Idempotency-Replayed";

    /** The answer to an effect that just happened. */
    public static KeyedAnswer of(int status, @Nullable String location, String body) {
        return of(status, location, null, body);
    }

    /** As {@link #of(int, String, String)}, of something that has a version. */
    public static KeyedAnswer of(int status, @Nullable String location, @Nullable String etag, String body) {
        return new KeyedAnswer(status, location, etag, body, false);
    }
}
