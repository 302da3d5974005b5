package vn.lantoa.gateway.proxy;

import java.util.Optional;

import io.vertx.core.MultiMap;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpClientRequest;
import io.vertx.core.http.HttpClientResponse;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.core.http.HttpVersion;
import io.vertx.core.http.RequestOptions;
import io.vertx.core.http.StreamResetException;
import io.vertx.core.streams.WriteStream;

import vn.lantoa.gateway.compress.GunzipWriter;
import vn.lantoa.gateway.compress.Gzip;
import vn.lantoa.gateway.compress.GzipWriter;
import vn.lantoa.gateway.limit.MeteredBody;
import vn.lantoa.gateway.limit.ProblemResponder;

/**
 * One request that is forwarded to a service, and its response. Headers are copied once each way; a small response is
 * buffered and a large one streamed, with back-pressure on both sides. Lives on the event loop of its request.
 */
final class ProxyExchange {

    /** Responses of up to this many bytes are buffered, so that they take one write instead of several. */
    private static final int BUFFERED_BYTES = 32 * 1024;

    private static final int NOT_MODIFIED = 304;

    private final HttpServerRequest request;
    private final UpstreamPolicy policy;
    private final ProblemResponder problems;
    private final HttpDate date;
    private final Optional<MeteredBody> body;
    private final long startNanos = System.nanoTime();

    ProxyExchange(HttpServerRequest request, UpstreamPolicy policy, ProblemResponder problems, HttpDate date) {
        this.request = request;
        this.policy = policy;
        this.problems = problems;
        this.date = date;
        this.body = policy.bodyOf(request);
    }

    /**
     * Forwards the request. It is always answered, if need be with a problem. The body is not read before there is a
     * connection.
     */
    void start(HttpClient client, RequestOptions address) {
        request.pause();
        // a body that is broken before there is a connection is answered at once: Vert.x closes a moment later
        body.ifPresent(sent -> sent.exceptionHandler(broken -> fail(ProxyFailure.BODY_BROKEN)));
        if (request.headers().contains(HttpHeaders.EXPECT)) {
            request.response().writeContinue();
        }
        client.request(address).onSuccess(this::send).onFailure(cause -> fail(ProxyFailure.UNREACHABLE));
    }

    private void send(HttpClientRequest upstream) {
        if (request.response().closed() || request.response().headWritten()) {
            upstream.reset();
            return;
        }
        request.response().exceptionHandler(gone -> {
            body.ifPresent(MeteredBody::markBroken);
            upstream.reset();
        });
        upstream.response().onSuccess(answer -> respond(upstream, answer)).onFailure(cause -> fail(failureOf(cause)));
        upstream.setMethod(request.method()).setURI(target());
        RequestHeaders.copy(request, upstream.headers());
        body.ifPresentOrElse(sent -> send(sent, upstream), () -> {
            request.resume();
            upstream.end();
        });
    }

    private void send(MeteredBody sent, HttpClientRequest upstream) {
        boolean packed = Gzip.isCoding(request.getHeader(HttpHeaders.CONTENT_ENCODING));
        upstream.setChunked(packed || request.headers().contains(HttpHeaders.TRANSFER_ENCODING));
        WriteStream<Buffer> target = packed ? new GunzipWriter(upstream, policy.limitOf(request)) : upstream;
        sent.pipe().endOnFailure(false).to(target).onFailure(cause -> {
            if (sent.isBroken()) {
                fail(ProxyFailure.BODY_BROKEN);
            } else if (sent.breach().isPresent() || cause instanceof GunzipWriter.UnpackException) {
                // answered from here: an upstream request whose head is not sent yet reports no reset
                fail(failureOf(cause));
            }
            upstream.reset();
        });
    }

    /** The path and query, also of a target in absolute form (RFC 9112, 3.2.2). */
    private String target() {
        String uri = request.uri();
        if (uri.charAt(0) == '/') {
            return uri;
        }
        return request.query() == null ? request.path() : request.path() + "?" + request.query();
    }

    private void respond(HttpClientRequest upstream, HttpClientResponse answer) {
        String length = answer.getHeader(HttpHeaders.CONTENT_LENGTH);
        if (hasNoBody(answer)) {
            writeHead(answer).end();
        } else if (length != null && length.length() < 9 && Integer.parseInt(length) <= BUFFERED_BYTES) {
            // Netty lets only digits pass
            answer.body().onSuccess(whole -> end(answer, whole)).onFailure(cause -> fail(failureOf(cause)));
        } else {
            stream(upstream, answer, length == null);
        }
    }

    private void end(HttpClientResponse answer, Buffer whole) {
        HttpServerResponse response = writeHead(answer);
        boolean packs = whole.length() >= Gzip.WORTH_IT && packs(response);
        response.end(packs ? Gzip.of(whole) : whole);
    }

    /** Whether the answer is compressed; its headers say so then. */
    private boolean packs(HttpServerResponse response) {
        if (!Gzip.isText(response.headers())) {
            return false;
        }
        Gzip.vary(response.headers());
        boolean packs = Gzip.isTaken(request);
        if (packs) {
            Gzip.mark(response.headers());
        }
        return packs;
    }

    private boolean hasNoBody(HttpClientResponse answer) {
        int status = answer.statusCode();
        return request.method().equals(HttpMethod.HEAD) || status == 204 || status == NOT_MODIFIED;
    }

    private void stream(HttpClientRequest upstream, HttpClientResponse answer, boolean lengthUnknown) {
        HttpServerResponse response = writeHead(answer);
        boolean packs = request.version() != HttpVersion.HTTP_1_0 && packs(response);
        if (lengthUnknown && request.version() == HttpVersion.HTTP_1_0) {
            // HTTP/1.0 has no chunks: the end of the connection is the end of the answer
            response.putHeader(HttpHeaders.CONNECTION, HttpHeaders.CLOSE);
            response.endHandler(ended -> request.connection().close());
        } else if (lengthUnknown || packs) {
            response.setChunked(true);
        }
        WriteStream<Buffer> target = packs ? new GzipWriter(response) : response;
        answer.pipe().endOnFailure(false).to(target).onFailure(cut -> {
            upstream.reset();
            response.reset();
        });
    }

    private HttpServerResponse writeHead(HttpClientResponse answer) {
        HttpServerResponse response = request.response();
        response.setStatusCode(answer.statusCode());
        MultiMap headers = response.headers();
        ResponseHeaders.copy(answer.headers(), headers);
        if (!headers.contains(HttpHeaders.DATE)) {
            headers.set(HttpHeaders.DATE, date.now());
        }
        if (answer.statusCode() == NOT_MODIFIED && Gzip.isHeld(request)) {
            Gzip.markTag(headers);
        }
        return response;
    }

    private void fail(ProxyFailure failure) {
        problems.refuse(request, policy.problemOf(failure, request.path()));
    }

    /** Tells from what has happened so far who is to blame for the end of an exchange that had a connection. */
    private ProxyFailure failureOf(Throwable cause) {
        if (cause instanceof GunzipWriter.UnpackException unpacking) {
            return unpacking.isTooLarge() ? ProxyFailure.BODY_TOO_LARGE : ProxyFailure.BODY_NOT_GZIP;
        }
        if (body.flatMap(MeteredBody::breach).isPresent()) {
            return body.flatMap(MeteredBody::breach).get().isSlow()
                    ? ProxyFailure.CLIENT_SLOW
                    : ProxyFailure.BODY_TOO_LARGE;
        }
        if (cause instanceof StreamResetException
                && body.filter(MeteredBody::isBroken).isPresent()) {
            // the gateway itself gave up because of the client; it does so too when the service is gone within the body
            return ProxyFailure.BODY_BROKEN;
        }
        long lastSent = Math.max(startNanos, body.map(MeteredBody::lastChunk).orElse(startNanos));
        if (!policy.isSilence(System.nanoTime() - lastSent)) {
            return ProxyFailure.UPSTREAM_BROKEN;
        }
        // the connection's idle timer has closed it; the client was silent if more of the request could have come
        boolean waitedForClient = body.filter(sent -> !sent.isEnded() && policy.isSilence(sent.awaited()))
                .isPresent();
        return waitedForClient ? ProxyFailure.CLIENT_SLOW : ProxyFailure.UPSTREAM_SILENT;
    }
}
