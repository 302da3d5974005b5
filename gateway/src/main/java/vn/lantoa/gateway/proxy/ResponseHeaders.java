package vn.lantoa.gateway.proxy;

import io.vertx.core.MultiMap;

/**
 * Copies response headers from service to client, without connection headers, the server's name, and what the gateway
 * sets itself.
 */
final class ResponseHeaders {

    private static final HeaderNames NOT_FOR_CLIENTS = HeaderNames.ofTheConnectionAnd("server", "traceparent");

    private ResponseHeaders() {}

    static void copy(MultiMap service, MultiMap client) {
        service.forEach((name, value) -> {
            if (!NOT_FOR_CLIENTS.contains(name)) {
                client.add(name, value);
            }
        });
    }
}
