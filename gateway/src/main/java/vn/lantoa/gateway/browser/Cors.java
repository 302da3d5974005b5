package vn.lantoa.gateway.browser;

import java.util.Set;

import jakarta.enterprise.context.ApplicationScoped;

import io.vertx.core.MultiMap;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;

/** Cross-origin calls (Fetch standard) from the listed origins. No credentials mode: the API knows tokens only, no cookies. */
@ApplicationScoped
public class Cors {

    private static final String METHODS = "GET, HEAD, POST, PUT, DELETE, OPTIONS";
    private static final String TAKEN =
            "Authorization, Content-Type, Accept, Accept-Language, If-Match, If-None-Match, "
                    + "Idempotency-Key, traceparent";
    private static final String EXPOSED = "ETag, Link, Location, Retry-After, traceparent, Idempotency-Replayed, "
            + "RateLimit-Limit, RateLimit-Remaining, RateLimit-Reset";

    private final Set<String> origins;
    private final String maxAge;

    Cors(CorsConfig config) {
        this.origins = config.origins().orElse(Set.of());
        this.maxAge = String.valueOf(config.maxAge().toSeconds());
    }

    /** Puts the headers of a cross-origin answer where the request's origin is listed. */
    public void mark(HttpServerRequest request) {
        String origin = request.getHeader(HttpHeaders.ORIGIN);
        if (origin == null) {
            return;
        }
        MultiMap headers = request.response().headers();
        headers.add(HttpHeaders.VARY, HttpHeaders.ORIGIN);
        if (origins.contains(origin)) {
            headers.set(HttpHeaders.ACCESS_CONTROL_ALLOW_ORIGIN, origin);
            headers.set(HttpHeaders.ACCESS_CONTROL_EXPOSE_HEADERS, EXPOSED);
        }
    }

    /** Whether a request only asks whether another one may be sent. */
    public boolean isPreflight(HttpServerRequest request) {
        return request.method() == HttpMethod.OPTIONS
                && request.headers().contains(HttpHeaders.ORIGIN)
                && request.headers().contains(HttpHeaders.ACCESS_CONTROL_REQUEST_METHOD);
    }

    /** Answers a marked preflight; for an origin that is not listed the answer allows nothing. */
    public void answer(HttpServerRequest request) {
        MultiMap headers = request.response().headers();
        if (headers.contains(HttpHeaders.ACCESS_CONTROL_ALLOW_ORIGIN)) {
            headers.remove(HttpHeaders.ACCESS_CONTROL_EXPOSE_HEADERS);
            headers.set(HttpHeaders.ACCESS_CONTROL_ALLOW_METHODS, METHODS);
            headers.set(HttpHeaders.ACCESS_CONTROL_ALLOW_HEADERS, TAKEN);
            headers.set(HttpHeaders.ACCESS_CONTROL_MAX_AGE, maxAge);
        }
        request.response().setStatusCode(204).end();
    }
}
