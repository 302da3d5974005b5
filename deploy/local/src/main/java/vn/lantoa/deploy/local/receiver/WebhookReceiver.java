package vn.lantoa.deploy.local.receiver;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.BindException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.stream.Collectors;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;

/**
 * Takes what webhooks are told, on the loopback address. What is not signed by a secret that it knows is refused; the
 * last hundred events stay in memory, and who GETs the address reads them.
 */
public final class WebhookReceiver implements AutoCloseable {

    /** Where it listens unless that is taken. */
    public static final int PORT = 8090;

    /** What an address of ours ends with. */
    public static final String PATH = "/lantoa";

    private static final int KEPT = 100;
    private static final int MOST_BYTES = 64 * 1024;
    private static final int TAKEN = 204;
    private static final int MALFORMED = 400;
    private static final int NOT_SIGNED = 401;

    private final HttpServer server;
    private final WebhookSecrets secrets;
    private final Consumer<String> told;
    private final Clock clock;
    private final Deque<ReceivedEvent> events = new ArrayDeque<>();

    private WebhookReceiver(HttpServer server, WebhookSecrets secrets, Consumer<String> told, Clock clock) {
        this.server = server;
        this.secrets = secrets;
        this.told = told;
        this.clock = clock;
    }

    /**
     * Starts the receiver.
     *
     * @param port where it would listen; where that is taken, anywhere
     * @param secrets the file that keeps the secrets
     * @param told hears a line of each event
     * @throws UncheckedIOException when it cannot listen at all, or the file cannot be read
     */
    public static WebhookReceiver start(int port, Path secrets, Consumer<String> told, Clock clock) {
        try {
            WebhookReceiver receiver = new WebhookReceiver(listening(port), new WebhookSecrets(secrets), told, clock);
            receiver.server.createContext(PATH, receiver::answer);
            receiver.server.start();
            return receiver;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static HttpServer listening(int port) throws IOException {
        InetAddress loopback = InetAddress.getByName("127.0.0.1");
        try {
            return HttpServer.create(new InetSocketAddress(loopback, port), 0);
        } catch (BindException taken) {
            return HttpServer.create(new InetSocketAddress(loopback, 0), 0);
        }
    }

    /** What a webhook is registered with. */
    public String url() {
        return "http://127.0.0.1:" + server.getAddress().getPort() + PATH;
    }

    /** Whether it can tell that the webhook's events are genuine. */
    public boolean knows(String webhook) {
        return secrets.has(webhook);
    }

    /** Takes a webhook's secret. */
    public void learn(String webhook, String secret) {
        secrets.keep(webhook, secret);
    }

    /** The last events, the oldest first; one that was told twice is there once. */
    public List<ReceivedEvent> received() {
        synchronized (events) {
            return List.copyOf(events);
        }
    }

    private void answer(HttpExchange exchange) throws IOException {
        try (exchange) {
            if ("POST".equals(exchange.getRequestMethod())) {
                exchange.sendResponseHeaders(take(exchange), -1);
            } else {
                show(exchange);
            }
        }
    }

    private int take(HttpExchange exchange) throws IOException {
        String body = new String(exchange.getRequestBody().readNBytes(MOST_BYTES), StandardCharsets.UTF_8);
        WebhookSignature signature = new WebhookSignature(
                header(exchange, "webhook-id"),
                header(exchange, "webhook-timestamp"),
                header(exchange, "webhook-signature"));
        if (secrets.all().stream().noneMatch(secret -> signature.holds(secret, body, clock.instant()))) {
            told.accept("refused what nobody signed that it knows");
            return NOT_SIGNED;
        }
        try {
            keep(ReceivedEvent.of(signature.id(), body));
            return TAKEN;
        } catch (JsonProcessingException e) {
            return MALFORMED;
        }
    }

    private static String header(HttpExchange exchange, String name) {
        return Objects.requireNonNullElse(exchange.getRequestHeaders().getFirst(name), "");
    }

    private void keep(ReceivedEvent event) {
        synchronized (events) {
            if (events.contains(event)) {
                return;
            }
            events.addLast(event);
            if (events.size() > KEPT) {
                events.removeFirst();
            }
        }
        told.accept(event.line());
    }

    private void show(HttpExchange exchange) throws IOException {
        byte[] lines = received().stream()
                .map(event -> event.line() + "\n")
                .collect(Collectors.joining())
                .getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().add("Content-Type", "text/plain; charset=utf-8");
        exchange.sendResponseHeaders(200, lines.length == 0 ? -1 : lines.length);
        exchange.getResponseBody().write(lines);
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
