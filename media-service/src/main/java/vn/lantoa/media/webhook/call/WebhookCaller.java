package vn.lantoa.media.webhook.call;

import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;

import jakarta.enterprise.context.ApplicationScoped;

import io.vertx.core.Future;
import io.vertx.core.Promise;
import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpClientOptions;
import io.vertx.core.http.HttpClientRequest;
import io.vertx.core.http.HttpClientResponse;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.PoolOptions;
import io.vertx.core.http.RequestOptions;
import io.vertx.core.http.StreamResetException;
import io.vertx.core.net.SocketAddress;

import vn.lantoa.media.webhook.WebhookConfig;

/**
 * Calls webhooks. The name of a target is looked up once an attempt, and the connection goes to the address that was
 * checked; name and certificate stay those of the target. Time, head and body of the answer are bounded.
 */
@ApplicationScoped
public class WebhookCaller {

    private static final Duration TO_CONNECT = Duration.ofSeconds(5);

    /** Looking up, waiting for a connection and TLS included: well within the lease of a delivery. */
    private static final Duration TO_END = Duration.ofSeconds(45);

    private static final int PATIENCES = 3;
    private static final int MOST_OF_HEAD = 16 * 1024;
    private static final int MOST_OF_BODY = 64 * 1024;
    private static final int CONNECTIONS_PER_ADDRESS = 16;

    private final Vertx vertx;
    private final Targets targets;
    private final Duration patience;
    private final Duration atMost;
    private final HttpClient client;

    WebhookCaller(Vertx vertx, Targets targets, WebhookConfig config) {
        this.vertx = vertx;
        this.targets = targets;
        patience = config.patience();
        Duration longest = patience.multipliedBy(PATIENCES);
        atMost = longest.compareTo(TO_END) < 0 ? longest : TO_END;
        client = vertx.createHttpClient(
                new HttpClientOptions()
                        .setKeepAlive(false)
                        .setMaxHeaderSize(MOST_OF_HEAD)
                        .setConnectTimeout((int) TO_CONNECT.toMillis()),
                new PoolOptions().setHttp1MaxSize(CONNECTIONS_PER_ADDRESS));
    }

    private record Destination(TargetUrl target, InetAddress address) {}

    /**
     * Posts a message.
     *
     * @param turn the number of the attempt: of several addresses each has its turn
     * @return never fails
     */
    public Future<CallResult> call(String url, int turn, WebhookMessage message) {
        Optional<TargetUrl> target = TargetUrl.of(url);
        if (target.isEmpty()) {
            return Future.succeededFuture(CallResult.unanswered(CallOutcome.FORBIDDEN));
        }
        Promise<CallResult> whole = Promise.promise();
        long timer = vertx.setTimer(
                atMost.toMillis(), late -> whole.tryComplete(CallResult.unanswered(CallOutcome.TIMED_OUT)));
        vertx.executeBlocking(() -> targets.resolve(target.get(), turn), false)
                .compose(address -> address.isEmpty()
                        ? Future.succeededFuture(CallResult.unanswered(CallOutcome.FORBIDDEN))
                        : post(new Destination(target.get(), address.get()), message, whole.future()))
                .otherwise(WebhookCaller::failed)
                .onSuccess(whole::tryComplete);
        return whole.future().onComplete(done -> vertx.cancelTimer(timer));
    }

    /** @param whole the attempt: where it has ended before, nothing is sent any more */
    private Future<CallResult> post(Destination to, WebhookMessage message, Future<CallResult> whole) {
        if (whole.isComplete()) {
            return whole;
        }
        return client.request(options(to)).compose(request -> {
            whole.onSuccess(result -> endWith(request, result));
            if (whole.isComplete()) {
                return whole;
            }
            long timer = vertx.setTimer(patience.toMillis(), late -> request.reset());
            return send(request, to.target, message).onComplete(done -> vertx.cancelTimer(timer));
        });
    }

    private static void endWith(HttpClientRequest request, CallResult result) {
        if (result.outcome() == CallOutcome.TIMED_OUT) {
            request.reset();
        }
    }

    private static RequestOptions options(Destination to) {
        return new RequestOptions()
                .setMethod(HttpMethod.POST)
                .setServer(SocketAddress.inetSocketAddress(new InetSocketAddress(to.address, to.target.port())))
                .setHost(to.target.host())
                .setPort(to.target.port())
                .setSsl(to.target.isSecure())
                .setURI(to.target.path());
    }

    private static Future<CallResult> send(HttpClientRequest request, TargetUrl target, WebhookMessage message) {
        request.putHeader("Host", target.authority())
                .putHeader("Content-Type", "application/json")
                .putHeader("User-Agent", "lantoa-webhooks")
                .putHeader("webhook-id", message.id())
                .putHeader("webhook-timestamp", String.valueOf(message.timestamp()))
                .putHeader("webhook-signature", message.signature());
        return request.send(Buffer.buffer(message.body())).compose(WebhookCaller::read);
    }

    /** The status says it all: the body is read only so that the other side can end in peace. */
    private static Future<CallResult> read(HttpClientResponse answer) {
        AtomicLong length = new AtomicLong();
        answer.handler(chunk -> {
            if (length.addAndGet(chunk.length()) > MOST_OF_BODY) {
                answer.request().reset();
            }
        });
        return answer.end().transform(end -> Future.succeededFuture(CallResult.answered(answer.statusCode())));
    }

    private static CallResult failed(Throwable failure) {
        if (failure instanceof UnknownHostException) {
            return CallResult.unanswered(CallOutcome.UNKNOWN_NAME);
        }
        return CallResult.unanswered(
                failure instanceof StreamResetException ? CallOutcome.TIMED_OUT : CallOutcome.UNREACHABLE);
    }
}
