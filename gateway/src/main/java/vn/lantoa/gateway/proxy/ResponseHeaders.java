package vn.lantoa.gateway.proxy;

import io.vertx.core.MultiMap;

/** What a client gets to see of a service's headers: all but those of the connection, of its maker, and those that we set ourselves. */
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
