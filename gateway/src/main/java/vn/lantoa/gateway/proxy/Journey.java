package vn.lantoa.gateway.proxy;

import io.vertx.core.AsyncResult;
import io.vertx.core.MultiMap;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpClientRequest;
import io.vertx.core.http.HttpClientResponse;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.core.http.HttpVersion;

import vn.lantoa.gateway.limit.MeteredBody;

/**
 * One request on its way to a service and its answer on the way back. Headers are copied once each way; a small answer is carried
 * whole and a large one streamed, each side held back when the other is slow. All of it happens on the request's event loop.
 */
final class Journey {

    /** Answers up to this many bytes are carried whole: one write instead of several. */
    private static final int SMALL = 32 * 1024;

    private final HttpServerRequest in;
    private final Passage passage;
    private final MeteredBody body;
    private final long began = System.nanoTime();
    private HttpClientRequest out;

    Journey(HttpServerRequest in, Passage passage) {
        this.in = in;
        this.passage = passage;
        this.body = passage.bodyOf(in);
    }

    /** To be called before the connection is asked for: until it is there the client's body waits. */
    void prepare() {
        in.pause();
        if (in.headers().contains(HttpHeaders.EXPECT)) {
            in.response().writeContinue();
        }
    }

    /** Goes on when a connection is there, or is known not to come. */
    void setOut(AsyncResult<HttpClientRequest> connected) {
        if (connected.failed()) {
            passage.broken(in, body, began, new UpstreamUnreachableException(connected.cause()));
            return;
        }
        out = connected.result();
        if (in.response().closed()) {
            out.reset();
            return;
        }
        in.response().exceptionHandler(gone -> clientBroke());
        out.response().onComplete(this::bringBack);
        out.setMethod(in.method()).setURI(target());
        RequestHeaders.pass(in, out.headers());
        if (body == null) {
            in.resume();
            out.end();
        } else {
            out.setChunked(in.headers().contains(HttpHeaders.TRANSFER_ENCODING));
            body.pipe().endOnFailure(false).to(out).onFailure(this::cut);
        }
    }

    private void clientBroke() {
        if (body != null) {
            body.breaks();
        }
        out.reset();
    }

    private void cut(Throwable cause) {
        if (body.breach() != null) {
            // the service need not have heard of the request yet, and would not be heard of again
            passage.broken(in, body, began, cause);
        }
        out.reset();
    }

    /** Services get the path only, also of the absolute form (RFC 9112, 3.2.2). */
    private String target() {
        String uri = in.uri();
        if (uri.charAt(0) == '/') {
            return uri;
        }
        return in.query() == null ? in.path() : in.path() + "?" + in.query();
    }

    private void bringBack(AsyncResult<HttpClientResponse> answered) {
        if (answered.failed()) {
            passage.broken(in, body, began, answered.cause());
            return;
        }
        HttpClientResponse answer = answered.result();
        if (hasNoBody(answer)) {
            head(answer).end();
            return;
        }
        String length = answer.getHeader(HttpHeaders.CONTENT_LENGTH);
        // Netty let only digits pass
        if (length != null && length.length() < 9 && Integer.parseInt(length) <= SMALL) {
            answer.body().onComplete(read -> bringWhole(answer, read));
        } else {
            stream(answer, length == null);
        }
    }

    private boolean hasNoBody(HttpClientResponse answer) {
        int status = answer.statusCode();
        return in.method() == HttpMethod.HEAD || status == 204 || status == 304;
    }

    private void bringWhole(HttpClientResponse answer, AsyncResult<Buffer> read) {
        if (read.succeeded()) {
            head(answer).end(read.result());
        } else {
            passage.broken(in, body, began, read.cause());
        }
    }

    private void stream(HttpClientResponse answer, boolean lengthUnknown) {
        HttpServerResponse response = head(answer);
        if (lengthUnknown && in.version() == HttpVersion.HTTP_1_0) {
            // such a client knows no chunks: the end of the connection is the end of the answer
            response.putHeader(HttpHeaders.CONNECTION, HttpHeaders.CLOSE);
            response.endHandler(ended -> in.connection().close());
        } else if (lengthUnknown) {
            response.setChunked(true);
        }
        answer.pipe().endOnFailure(false).to(response).onFailure(cut -> {
            out.reset();
            response.reset();
        });
    }

    private HttpServerResponse head(HttpClientResponse answer) {
        HttpServerResponse response = in.response();
        response.setStatusCode(answer.statusCode());
        MultiMap headers = response.headers();
        ResponseHeaders.pass(answer.headers(), headers);
        if (!headers.contains(HttpHeaders.DATE)) {
            headers.set(HttpHeaders.DATE, passage.date());
        }
        return response;
    }
}
