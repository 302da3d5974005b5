package vn.lantoa.gateway.browser;

import java.util.Set;

import jakarta.enterprise.context.ApplicationScoped;

import io.vertx.core.MultiMap;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;

/**
 * Cross-origin requests (Fetch standard) from the listed origins. Without credentials mode: the API uses tokens, not
 * cookies.
 */
@ApplicationScoped
public class Cors {

    private static final String METHODS = "GET, HEAD, POST, PUT, DELETE, OPTIONS";
    private static final String REQUEST_HEADERS =
            "Authorization, Content-Type, Content-Encoding, Accept, Accept-Language, If-Match, If-None-Match, "
                    + "Idempotency-Key, traceparent";
    private static final String EXPOSED_HEADERS =
            "Content-Disposition, ETag, Link, Location, Retry-After, traceparent, Idempotency-Replayed, "
                    + "RateLimit-Limit, RateLimit-Remaining, RateLimit-Reset, Lantoa-Quota";

    private final Set<String> origins;
    private final String maxAge;

    Cors(CorsConfig config) {
        this.origins = config.origins().orElse(Set.of());
        this.maxAge = String.valueOf(config.maxAge().toSeconds());
    }

    /** Adds the headers of a cross-origin response if the request's origin is listed. */
    public void mark(HttpServerRequest request) {
        String origin = request.getHeader(HttpHeaders.ORIGIN);
        if (origin == null) {
            return;
        }
        MultiMap headers = request.response().headers();
        headers.add(HttpHeaders.VARY, HttpHeaders.ORIGIN);
        if (origins.contains(origin)) {
            headers.set(HttpHeaders.ACCESS_CONTROL_ALLOW_ORIGIN, origin);
            headers.set(HttpHeaders.ACCESS_CONTROL_EXPOSE_HEADERS, EXPOSED_HEADERS);
        }
    }

    /** Whether a request is a CORS preflight. */
    public boolean isPreflight(HttpServerRequest request) {
        return request.method().equals(HttpMethod.OPTIONS)
                && request.headers().contains(HttpHeaders.ORIGIN)
                && request.headers().contains(HttpHeaders.ACCESS_CONTROL_REQUEST_METHOD);
    }

    /** Answers a preflight after {@link #mark}; for an origin that is not listed the answer allows nothing. */
    public void answer(HttpServerRequest request) {
        MultiMap headers = request.response().headers();
        if (headers.contains(HttpHeaders.ACCESS_CONTROL_ALLOW_ORIGIN)) {
            headers.remove(HttpHeaders.ACCESS_CONTROL_EXPOSE_HEADERS);
            headers.set(HttpHeaders.ACCESS_CONTROL_ALLOW_METHODS, METHODS);
            headers.set(HttpHeaders.ACCESS_CONTROL_ALLOW_HEADERS, REQUEST_HEADERS);
            headers.set(HttpHeaders.ACCESS_CONTROL_MAX_AGE, maxAge);
        }
        request.response().setStatusCode(204).end();
    }
}
