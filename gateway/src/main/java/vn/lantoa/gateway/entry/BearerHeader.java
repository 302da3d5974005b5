package vn.lantoa.gateway.entry;

import java.util.Map;

import io.vertx.core.MultiMap;
import org.jspecify.annotations.Nullable;

/** Reads the bearer token of a request (RFC 6750, 2.1). */
public final class BearerHeader {

    private static final String SCHEME = "Bearer ";
    private static final int MAX_LENGTH = 8 * 1024;

    private BearerHeader() {}

    /** Whether there are credentials of any kind. */
    public static boolean isPresent(MultiMap headers) {
        return headers.contains("Authorization");
    }

    /** The token; null when there is none, more than one header, or another scheme. */
    public static @Nullable String token(MultiMap headers) {
        String found = null;
        for (Map.Entry<String, String> header : headers) {
            if (header.getKey().equalsIgnoreCase("Authorization")) {
                if (found != null) {
                    return null;
                }
                found = header.getValue();
            }
        }
        if (found == null || found.length() > MAX_LENGTH || !found.regionMatches(true, 0, SCHEME, 0, SCHEME.length())) {
            return null;
        }
        return found.substring(SCHEME.length());
    }
}
