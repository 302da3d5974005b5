package vn.lantoa.platform.web.access;

import io.vertx.core.http.HttpServerRequest;

/**
 * What the access line is to say of a request, noted by whoever finds it out. The notes are response headers: the route
 * goes from a service to the gateway so, and from there no further.
 */
public final class AccessNotes {

    /** The template of the request's address; a service tells it to the gateway. */
    public static final String ROUTE = "x-lantoa-route";

    static final String CLIENT = "x-lantoa-client";

    private AccessNotes() {}

    /** Notes the template of the request's address, unless one is noted already. */
    public static void route(HttpServerRequest request, String template) {
        if (!request.response().headers().contains(ROUTE)) {
            request.response().headers().set(ROUTE, template);
        }
    }

    /** Notes the client that the request's token was issued to. */
    public static void client(HttpServerRequest request, String client) {
        request.response().headers().set(CLIENT, client);
    }
}
