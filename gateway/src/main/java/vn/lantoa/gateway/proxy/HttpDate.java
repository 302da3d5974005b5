package vn.lantoa.gateway.proxy;

import java.time.Clock;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

import io.vertx.core.http.HttpHeaders;

/** The value of the header {@code Date} (RFC 9110, 5.6.7), formatted once a second. */
final class HttpDate {

    private static final DateTimeFormatter FIXED_FORM = DateTimeFormatter.ofPattern(
                    "EEE, dd MMM yyyy HH:mm:ss 'GMT'", Locale.US)
            .withZone(ZoneOffset.UTC);
    private static final long MILLIS = 1_000;

    private final Clock clock;
    private volatile Written last = new Written(Long.MIN_VALUE, "");

    HttpDate(Clock clock) {
        this.clock = clock;
    }

    private record Written(long second, CharSequence text) {}

    CharSequence now() {
        Written known = last;
        long second = clock.millis() / MILLIS;
        if (known.second() != second) {
            known = new Written(second, HttpHeaders.createOptimized(FIXED_FORM.format(clock.instant())));
            last = known;
        }
        return known.text();
    }
}
