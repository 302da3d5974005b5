package vn.lantoa.gateway.limit;

import io.vertx.core.Vertx;
import io.vertx.core.http.HttpConnection;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpVersion;

/**
 * Disposes of the rest of a request body when the request is answered before its body has come. A small rest is read
 * and dropped, so that the connection can be used again. With a large or endless one the connection closes a moment
 * after the answer: closing it at once with unread data would make the client's kernel discard the answer (the
 * {@code lingering_close} of nginx).
 */
final class LingeringClose {

    private static final long SMALL = 64 * 1024;
    private static final long LINGER_MILLIS = 1_000;

    private LingeringClose() {}

    /** Drops the rest of the body, or closes after the answer. To be called before the answer's head is written. */
    static void prepare(HttpServerRequest request) {
        if (mustClose(request)) {
            close(request);
        } else {
            request.resume();
        }
    }

    /**
     * Closes after the answer, however small the rest of the body. To be called before the answer's head is written.
     */
    static void close(HttpServerRequest request) {
        if (request.version() != HttpVersion.HTTP_2) {
            request.response().putHeader("Connection", "close");
        }
        request.response().endHandler(answered -> linger(request));
    }

    private static void linger(HttpServerRequest request) {
        HttpConnection connection = request.connection();
        Vertx vertx = Vertx.currentContext().owner();
        long timer = vertx.setTimer(LINGER_MILLIS, id -> connection.close());
        request.handler(null);
        request.resume();
        request.end().onComplete(end -> {
            vertx.cancelTimer(timer);
            connection.close();
        });
    }

    private static boolean mustClose(HttpServerRequest request) {
        if (request.isEnded()) {
            return false;
        }
        String length = request.getHeader("Content-Length");
        if (length == null) {
            return request.headers().contains("Transfer-Encoding");
        }
        // Netty lets only digits pass
        return length.length() > 9 || Long.parseLong(length) > SMALL;
    }
}
