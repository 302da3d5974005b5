package vn.lantoa.gateway.proxy;

import java.util.List;

import io.vertx.core.MultiMap;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;

import vn.lantoa.gateway.compress.Gzip;

/**
 * Copies request headers from client to service. Headers that could claim another identity, address or method are
 * dropped: no service takes an {@code X-} header from a client, so all of them go and the gateway writes its own.
 */
final class RequestHeaders {

    private static final HeaderNames REFUSED = HeaderNames.of(
            "forwarded",
            "remote-user",
            "remote-addr",
            "true-client-ip",
            "cf-connecting-ip",
            "cookie",
            "proxy",
            "via",
            "expect",
            "traceparent");

    /** Each connection writes its own; {@code host} names the gateway, not the service. */
    private static final HeaderNames OF_THE_CONNECTION = HeaderNames.ofTheConnectionAnd("host");

    private static final CharSequence FORWARDED_FOR = HttpHeaders.createOptimized("x-forwarded-for");
    private static final CharSequence FORWARDED_PROTO = HttpHeaders.createOptimized("x-forwarded-proto");
    private static final CharSequence FORWARDED_HOST = HttpHeaders.createOptimized("x-forwarded-host");
    private static final CharSequence TRACEPARENT = HttpHeaders.createOptimized("traceparent");

    private RequestHeaders() {}

    /** Adds to {@code out} the headers that the service gets. */
    static void copy(HttpServerRequest request, MultiMap out) {
        request.headers().forEach((name, value) -> {
            if (!isRefused(name) && !OF_THE_CONNECTION.contains(name)) {
                out.add(name, isPrecondition(name) ? Gzip.unmarked(value) : value);
            }
        });
        if (Gzip.isCoding(request.getHeader(HttpHeaders.CONTENT_ENCODING))) {
            // it is unpacked on the way
            out.remove(HttpHeaders.CONTENT_ENCODING).remove(HttpHeaders.CONTENT_LENGTH);
        }
        if (request.headers().contains(HttpHeaders.CONNECTION)) {
            dropNamedBy(request.headers().getAll(HttpHeaders.CONNECTION), out);
        }
        out.set(FORWARDED_FOR, request.remoteAddress().hostAddress());
        out.set(FORWARDED_PROTO, request.scheme());
        String host = request.getHeader(HttpHeaders.HOST);
        if (host != null) {
            out.set(FORWARDED_HOST, host);
        }
        // put there by TraceIdFilter
        String trace = request.response().headers().get(TRACEPARENT);
        if (trace != null) {
            out.set(TRACEPARENT, trace);
        }
    }

    private static boolean isPrecondition(String name) {
        return name.equalsIgnoreCase("if-none-match") || name.equalsIgnoreCase("if-match");
    }

    static boolean isRefused(String name) {
        return (name.length() > 1 && (name.charAt(0) | 0x20) == 'x' && name.charAt(1) == '-')
                // underscores become dashes where a service reads headers as a CGI would
                || name.indexOf('_') >= 0
                || REFUSED.contains(name);
    }

    /** RFC 9110, 7.6.1: headers that {@code Connection} names are for the gateway, not for the service. */
    private static void dropNamedBy(List<String> connections, MultiMap out) {
        for (String connection : connections) {
            if (connection.equalsIgnoreCase("keep-alive") || connection.equalsIgnoreCase("close")) {
                continue;
            }
            for (String name : connection.split(",")) {
                String trimmed = name.trim();
                if (!trimmed.isEmpty() && !trimmed.equalsIgnoreCase("content-length")) {
                    out.remove(trimmed);
                }
            }
        }
    }
}
