package vn.lantoa.platform.web.fetch;

import java.net.URI;
import java.time.Duration;

import jakarta.enterprise.context.ApplicationScoped;

import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpClientOptions;
import io.vertx.core.http.HttpClientResponse;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.PoolOptions;
import io.vertx.core.http.RequestOptions;

/** Reads one small document over HTTP without blocking. */
@ApplicationScoped
public class DocumentFetcher {

    private static final int CONNECTIONS_PER_ADDRESS = 4;
    private static final int WAITING_PER_ADDRESS = 16;
    private static final int MAX_HEADER_BYTES = 64 * 1024;

    private final HttpClient client;

    DocumentFetcher(Vertx vertx) {
        client = vertx.createHttpClient(
                new HttpClientOptions().setMaxHeaderSize(MAX_HEADER_BYTES).setKeepAliveTimeout(20),
                new PoolOptions().setHttp1MaxSize(CONNECTIONS_PER_ADDRESS).setMaxWaitQueueSize(WAITING_PER_ADDRESS));
    }

    /**
     * The body behind an address.
     *
     * @param patience how long to connect, and how long silence may last
     * @param maxBytes longer bodies are not read
     * @return fails when the answer is not a 200, is too long or does not come in time
     */
    public Future<Buffer> get(URI address, Duration patience, long maxBytes) {
        RequestOptions options = new RequestOptions()
                .setMethod(HttpMethod.GET)
                .setAbsoluteURI(address.toString())
                .setTimeout(patience.toMillis());
        return client.request(options).compose(request -> request.send().compose(answer -> body(answer, maxBytes)));
    }

    private static Future<Buffer> body(HttpClientResponse answer, long maxBytes) {
        if (answer.statusCode() != 200) {
            answer.resume();
            return Future.failedFuture(new FetchException("status " + answer.statusCode()));
        }
        Buffer whole = Buffer.buffer();
        answer.handler(chunk -> {
            whole.appendBuffer(chunk);
            if (whole.length() > maxBytes) {
                answer.request().reset();
            }
        });
        return answer.end()
                .compose(end -> whole.length() > maxBytes
                        ? Future.failedFuture(new FetchException("more than " + maxBytes + " bytes"))
                        : Future.succeededFuture(whole));
    }

    /** The other side answered, but not with what was asked for. */
    static final class FetchException extends RuntimeException {

        private static final long serialVersionUID = 1L;

        FetchException(String message) {
            super(message, null, false, false);
        }
    }
}
