package vn.lantoa.media.idempotency;

import org.jspecify.annotations.Nullable;

/**
 * What a request was answered with.
 *
 * @param location the header of that name; null where there was none
 * @param body JSON
 * @param replayed whether the effect was there already
 */
public record KeyedAnswer(int status, @Nullable String location, String body, boolean replayed) {

    public static final String REPLAYED = "Idempotency-Replayed";

    /** The answer to an effect that just happened. */
    public static KeyedAnswer of(int status, @Nullable String location, String body) {
        return new KeyedAnswer(status, location, body, false);
    }
}
