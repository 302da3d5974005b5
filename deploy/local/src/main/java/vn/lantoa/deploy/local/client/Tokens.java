package vn.lantoa.deploy.local.client;

import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.jspecify.annotations.Nullable;

/** Access tokens of the local realm's sample identities, each fetched anew when it has little life left. */
public final class Tokens {

    private static final Duration RESERVE = Duration.ofSeconds(90);
    private static final Duration PATIENCE = Duration.ofSeconds(20);
    private static final String FORM = "application/x-www-form-urlencoded";

    private final URI endpoint;
    private final Map<String, Held> held = new HashMap<>();
    private final ObjectMapper json = new ObjectMapper();

    private record Held(String token, long untilNanos) {}

    public Tokens(URI endpoint) {
        this.endpoint = endpoint;
    }

    /** Of a client such as {@code press-bbd}; its secret is the local realm's. */
    public String ofClient(String client) throws IOException {
        return of(client, "grant_type=client_credentials&client_id=" + client + "&client_secret=" + client + "-secret");
    }

    /** Of a user such as {@code officer}; the password is the local realm's. */
    public String ofUser(String user) throws IOException {
        return of(user, "grant_type=password&client_id=lantoa-cli&username=" + user + "&password=" + user);
    }

    private synchronized String of(String name, String form) throws IOException {
        Held known = held.get(name);
        if (known == null || known.untilNanos - System.nanoTime() < 0) {
            known = renewed(known, name, form);
            held.put(name, known);
        }
        return known.token;
    }

    /** While Keycloak is away the old one serves as long as it lives. */
    private Held renewed(@Nullable Held old, String name, String form) throws IOException {
        try {
            return fetch(name, form);
        } catch (IOException e) {
            if (old == null) {
                throw e;
            }
            return old;
        }
    }

    private Held fetch(String name, String form) throws IOException {
        try (HttpConnection wire = new HttpConnection(endpoint, PATIENCE)) {
            HttpAnswer answer = wire.send(Request.post(endpoint.getPath(), FORM, form));
            if (answer.status() != 200) {
                throw new IOException("no token for " + name + ": " + answer.status() + " " + answer.text());
            }
            JsonNode body = json.readTree(answer.body());
            Duration life = Duration.ofSeconds(body.get("expires_in").asLong()).minus(RESERVE);
            return new Held(body.get("access_token").asText(), System.nanoTime() + life.toNanos());
        }
    }
}
