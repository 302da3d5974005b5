package vn.lantoa.gateway.sample;

import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

import io.netty.channel.Channel;
import io.netty.channel.ChannelOption;
import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServer;
import io.vertx.core.http.HttpServerOptions;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.json.JsonObject;
import io.vertx.core.net.impl.ConnectionBase;

/** A service that tells what it received, or fails as the last segment of the path asks. */
public final class FakeService implements AutoCloseable {

    private final Vertx vertx = Vertx.vertx();
    private final String name;
    private final HttpServer server;
    private volatile boolean ready = true;
    private volatile String openApi = "{}";

    public FakeService(String name) {
        this.name = name;
        this.server = vertx.createHttpServer(
                        new HttpServerOptions().setHost("127.0.0.1").setPort(0))
                .requestHandler(this::answer)
                .listen()
                .toCompletionStage()
                .toCompletableFuture()
                .join();
    }

    public String url() {
        return "http://127.0.0.1:" + server.actualPort();
    }

    public void setReady(boolean ready) {
        this.ready = ready;
    }

    public String openApi() {
        return openApi;
    }

    public void setOpenApi(String document) {
        this.openApi = document;
    }

    private void answer(HttpServerRequest request) {
        String path = request.path();
        switch (path.substring(path.lastIndexOf('/') + 1)) {
            case "openapi" -> request.response().end(openApi);
            case "ready" -> request.response().setStatusCode(ready ? 200 : 503).end("{}");
            case "hang" -> request.resume();
            case "stall" -> request.pause();
            case "sized" -> answerSized(request, "x".repeat(size(path)));
            case "templated" ->
                request.response()
                        .putHeader("x-lantoa-route", "/api/v1/plans/{id}")
                        .end("{}");
            case "text" -> {
                request.response().putHeader("ETag", "\"7\"").putHeader("Content-Type", "text/plain; charset=utf-8");
                answerSized(request, "x".repeat(size(path)));
            }
            case "chunked" -> {
                request.response().setChunked(true).write("x".repeat(size(path)));
                request.response().end();
            }
            case "not-modified" ->
                request.response().setStatusCode(304).putHeader("ETag", "\"7\"").end();
            case "break-before" -> request.connection().close();
            case "reset-within" -> request.handler(chunk -> reset(request));
            case "break-midway" -> breakMidway(request, 1_000);
            case "break-midway-large" -> breakMidway(request, 100_000);
            default -> request.body().onSuccess(body -> tell(request, body));
        }
    }

    /** As the kernel does for a process that died with something unread. */
    private static void reset(HttpServerRequest request) {
        Channel channel = ((ConnectionBase) request.connection()).channel();
        if (channel.isOpen()) {
            channel.config().setOption(ChannelOption.SO_LINGER, 0);
            channel.close();
        }
    }

    private static void answerSized(HttpServerRequest request, String body) {
        request.response().putHeader("Content-Length", String.valueOf(body.length()));
        if (request.method() == HttpMethod.HEAD) {
            request.response().end();
        } else {
            request.response().end(body);
        }
    }

    /** The segment before the last one. */
    private static int size(String path) {
        String[] segments = path.split("/");
        return Integer.parseInt(segments[segments.length - 2]);
    }

    private static void breakMidway(HttpServerRequest request, int promised) {
        request.response()
                .putHeader("Content-Length", String.valueOf(promised))
                .write("the beginning")
                .onComplete(written -> request.connection().close());
    }

    private void tell(HttpServerRequest request, Buffer body) {
        Map<String, Object> headers = new TreeMap<>();
        request.headers()
                .forEach(header -> headers.merge(
                        header.getKey().toLowerCase(Locale.ROOT), header.getValue(), (a, b) -> a + "|" + b));
        request.response()
                .putHeader("Server", "fake")
                .putHeader("Keep-Alive", "timeout=5")
                .putHeader("ETag", "\"7\"")
                .putHeader("Content-Type", "application/json")
                .end(new JsonObject()
                        .put("service", name)
                        .put("method", request.method().name())
                        .put("uri", request.uri())
                        .put("headers", new JsonObject(headers))
                        .put("bodyLength", body.length())
                        .encode());
    }

    @Override
    public void close() {
        vertx.close().toCompletionStage().toCompletableFuture().join();
    }
}
