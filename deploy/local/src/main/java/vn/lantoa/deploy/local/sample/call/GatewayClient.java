package vn.lantoa.deploy.local.sample.call;

import java.io.Closeable;
import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.locks.LockSupport;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.MissingNode;

import vn.lantoa.deploy.local.client.HttpAnswer;
import vn.lantoa.deploy.local.client.HttpConnection;
import vn.lantoa.deploy.local.client.Request;
import vn.lantoa.deploy.local.client.Tokens;
import vn.lantoa.deploy.local.sample.SampleException;

/** The system's one door, as a client sees it. Who is asked to come back later does so. */
public final class GatewayClient implements Closeable {

    private static final String API = "/api/v1/";
    private static final String JSON_TYPE = "application/json";
    private static final Duration ANSWER_WITHIN = Duration.ofSeconds(60);
    private static final int ATTEMPTS = 5;
    private static final int PAGE = 200;
    private static final int NOT_FOUND = 404;

    private final URI address;
    private final HttpConnection wire;
    private final Tokens tokens;
    private final ObjectMapper json = new ObjectMapper();

    public GatewayClient(URI address, Tokens tokens) {
        this.address = address;
        this.wire = new HttpConnection(address, ANSWER_WITHIN);
        this.tokens = tokens;
    }

    public URI address() {
        return address;
    }

    /** @throws SampleException when it is answered by anything but 2xx */
    public Reply get(Actor actor, String path) {
        return send(actor, Request.get(API + path));
    }

    /** A file in Vietnamese. */
    public byte[] file(Actor actor, String path) {
        Request request = Request.get(API + path);
        HttpAnswer answer = exchange(actor, request, "vi");
        checked(actor, request, answer);
        return answer.body();
    }

    /** What is at the path, if there is anything. */
    public Optional<Reply> find(Actor actor, String path) {
        Request request = Request.get(API + path);
        HttpAnswer answer = exchange(actor, request);
        return answer.status() == NOT_FOUND ? Optional.empty() : Optional.of(checked(actor, request, answer));
    }

    /** Every item of a list, page by page. */
    public List<JsonNode> all(Actor actor, String path) {
        List<JsonNode> items = new ArrayList<>();
        int pages = 1;
        for (int page = 0; page < pages; page++) {
            String separator = path.contains("?") ? "&" : "?";
            JsonNode answer = get(actor, path + separator + "size=" + PAGE + "&page=" + page)
                    .body();
            answer.path("items").forEach(items::add);
            pages = answer.path("page").path("totalPages").asInt();
        }
        return items;
    }

    /** A request that is to be sent, with a body in JSON. */
    public Request post(String path, Object body) {
        return Request.post(API + path, JSON_TYPE, bytes(body));
    }

    public Request post(String path, String contentType, byte[] body) {
        return Request.post(API + path, contentType, body);
    }

    public Request put(String path, Object body) {
        Request post = post(path, body);
        return new Request("PUT", post.target(), post.headers(), post.body());
    }

    /** @throws SampleException when it is answered by anything but 2xx */
    public Reply send(Actor actor, Request request) {
        return checked(actor, request, exchange(actor, request));
    }

    public byte[] bytes(Object body) {
        try {
            return json.writeValueAsBytes(body);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private HttpAnswer exchange(Actor actor, Request request) {
        return exchange(actor, request, "en");
    }

    private HttpAnswer exchange(Actor actor, Request request, String language) {
        Request asked = request.with("Accept-Language", language);
        HttpAnswer answer = once(actor, asked);
        for (int attempt = 1; attempt < ATTEMPTS && comesBackLater(answer); attempt++) {
            long seconds = Long.parseLong(answer.header("retry-after").orElse("1"));
            LockSupport.parkNanos(Duration.ofSeconds(seconds).toNanos());
            answer = once(actor, asked);
        }
        return answer;
    }

    private static boolean comesBackLater(HttpAnswer answer) {
        return (answer.status() == 429 || answer.status() == 503)
                && answer.header("retry-after")
                        .filter(text -> text.matches("\\d{1,2}"))
                        .isPresent();
    }

    private HttpAnswer once(Actor actor, Request request) {
        try {
            return wire.send(request.bearing(actor.token(tokens)));
        } catch (IOException e) {
            throw new SampleException(name(actor, request) + " has no answer: " + e.getMessage(), e);
        }
    }

    private Reply checked(Actor actor, Request request, HttpAnswer answer) {
        JsonNode body = read(answer);
        if (answer.status() / 100 == 2) {
            return new Reply(answer.status(), answer.headers(), body);
        }
        StringBuilder message = new StringBuilder(name(actor, request))
                .append(" is answered by ")
                .append(answer.status());
        for (String member : List.of("code", "detail", "violations")) {
            if (body.hasNonNull(member)) {
                JsonNode value = body.get(member);
                message.append(", ").append(value.isTextual() ? value.asText() : value.toString());
            }
        }
        throw new SampleException(message.toString());
    }

    private JsonNode read(HttpAnswer answer) {
        try {
            JsonNode body = json.readTree(answer.body());
            return body == null ? MissingNode.getInstance() : body;
        } catch (IOException notJson) {
            return MissingNode.getInstance();
        }
    }

    private static String name(Actor actor, Request request) {
        return request.method() + " " + request.target() + " of " + actor.name();
    }

    @Override
    public void close() throws IOException {
        wire.close();
    }
}
