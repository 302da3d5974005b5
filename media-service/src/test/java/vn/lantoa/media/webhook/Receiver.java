package vn.lantoa.media.webhook;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.restassured.path.json.JsonPath;

import static org.awaitility.Awaitility.await;

/** A partner's server: takes what webhooks are told, and answers as it is asked to. */
public final class Receiver implements AutoCloseable {

    private final List<Received> received = new CopyOnWriteArrayList<>();
    private final AtomicInteger begun = new AtomicInteger();
    private final Queue<Answer> answers = new ConcurrentLinkedQueue<>();
    private final CountDownLatch closed = new CountDownLatch(1);
    private final HttpServer server;

    public Receiver() {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        server.setExecutor(Executors.newCachedThreadPool());
        server.createContext("/", this::take);
        server.start();
    }

    /** What came. */
    public record Received(Map<String, List<String>> headers, String path, String body) {

        public String header(String name) {
            return headers.get(name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1))
                    .get(0);
        }

        public JsonPath json() {
            return JsonPath.from(body);
        }
    }

    private record Answer(int status, int bytes, long delay) {}

    public String url(String path) {
        return "http://127.0.0.1:" + server.getAddress().getPort() + path;
    }

    /** The next answers, in this order; 204 after them. */
    public Receiver answering(int... statuses) {
        for (int status : statuses) {
            answers.add(new Answer(status, 0, 0));
        }
        return this;
    }

    /** The next answer is late, or has a body of so many bytes. */
    public Receiver answering(int status, int bytes, long delay) {
        answers.add(new Answer(status, bytes, delay));
        return this;
    }

    /** How many have come, those that are not answered yet too. */
    public int begun() {
        return begun.get();
    }

    /** All that came, once there are so many. */
    public List<Received> awaitReceived(int count) {
        await().until(() -> received.size() >= count);
        return List.copyOf(received);
    }

    private void take(HttpExchange exchange) throws IOException {
        try (exchange) {
            begun.incrementAndGet();
            byte[] body = exchange.getRequestBody().readAllBytes();
            Answer answer = answers.isEmpty() ? new Answer(204, 0, 0) : answers.remove();
            waitFor(answer.delay);
            received.add(new Received(
                    Map.copyOf(exchange.getRequestHeaders()),
                    exchange.getRequestURI().toString(),
                    new String(body, StandardCharsets.UTF_8)));
            if (answer.status / 100 == 3) {
                exchange.getResponseHeaders().add("Location", url("/elsewhere"));
            }
            exchange.sendResponseHeaders(answer.status, answer.bytes == 0 ? -1 : answer.bytes);
            exchange.getResponseBody().write(new byte[answer.bytes]);
        }
    }

    /** For so many milliseconds, or until it is closed. */
    private void waitFor(long delay) {
        try {
            if (delay > 0 && closed.await(delay, TimeUnit.MILLISECONDS)) {
                throw new IllegalStateException("closed before it answered");
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void close() {
        closed.countDown();
        server.stop(0);
    }
}
