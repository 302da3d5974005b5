package vn.lantoa.platform.testing.token;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import org.jose4j.jwk.RsaJsonWebKey;
import org.jose4j.jwt.JwtClaims;
import org.jose4j.jwt.NumericDate;

/**
 * Stands in for the realm {@code lantoa}: publishes its keys on a free loopback port and gives tokens of Keycloak's
 * shape, valid for five minutes, without the claim that marks sample identities. Safe for use by many threads.
 */
public final class TokenIssuer implements AutoCloseable {

    public static final String AUDIENCE = "lantoa-api";
    static final int LIFE_SECONDS = 300;
    private static final long GIVEN_AGAIN_NANOS = 60_000_000_000L;
    private static final String REALM = "/realms/lantoa";
    private static final String KEYS = REALM + "/protocol/openid-connect/certs";

    private final HttpServer server;
    private final AtomicInteger keyRequests = new AtomicInteger();
    /** Signing takes a test longer than most of what it calls. */
    private final Map<Identity, Issued> issued = new ConcurrentHashMap<>();

    private volatile RsaJsonWebKey key = SigningKeys.generate();

    private TokenIssuer() {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getByName("127.0.0.1"), 0), 0);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
        server.createContext(KEYS, this::publishKeys);
    }

    /** An issuer with keys of its own, already listening. */
    public static TokenIssuer start() {
        TokenIssuer issuer = new TokenIssuer();
        issuer.server.start();
        return issuer;
    }

    /** The {@code iss} of its tokens and the base of its addresses. */
    public String issuer() {
        return "http://127.0.0.1:" + server.getAddress().getPort() + REALM;
    }

    /** A valid access token: as clients do, the same for a minute. */
    public String tokenFor(Identity identity) {
        long now = System.nanoTime();
        return issued.compute(
                        identity,
                        (who, last) -> last != null && now - last.at < GIVEN_AGAIN_NANOS
                                ? last
                                : new Issued(tokenFor(who, claims -> {}), now))
                .token;
    }

    /** A well-signed token of its own whose claims are changed first. */
    public String tokenFor(Identity identity, Consumer<JwtClaims> change) {
        JwtClaims claims = claimsOf(identity);
        change.accept(claims);
        return SigningKeys.sign(claims, key, key.getKeyId());
    }

    /** Signs with a new key from now on and publishes only that. */
    public void rotateKey() {
        key = SigningKeys.generate();
        issued.clear();
    }

    /** How often the keys were asked for. */
    public int keyRequests() {
        return keyRequests.get();
    }

    RsaJsonWebKey key() {
        return key;
    }

    JwtClaims claimsOf(Identity identity) {
        NumericDate now = NumericDate.now();
        JwtClaims claims = new JwtClaims();
        claims.setIssuer(issuer());
        claims.setAudience(AUDIENCE);
        claims.setSubject(identity.subject().toString());
        claims.setJwtId(UUID.randomUUID().toString());
        claims.setIssuedAt(now);
        claims.setExpirationTime(NumericDate.fromSeconds(now.getValue() + LIFE_SECONDS));
        claims.setClaim("typ", "Bearer");
        claims.setClaim("azp", identity.client());
        claims.setClaim("preferred_username", identity.userName());
        claims.setClaim("realm_access", Map.of("roles", List.of(identity.role())));
        claims.setClaim("scope", "profile");
        identity.org().ifPresent(org -> claims.setClaim("org", org));
        if (identity.machine()) {
            claims.setClaim("client_id", identity.client());
        }
        return claims;
    }

    private void publishKeys(HttpExchange exchange) throws IOException {
        keyRequests.incrementAndGet();
        byte[] body = SigningKeys.published(key).getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().set("Content-Type", "application/json");
        exchange.sendResponseHeaders(200, body.length);
        exchange.getResponseBody().write(body);
        exchange.close();
    }

    @Override
    public void close() {
        server.stop(0);
    }

    private record Issued(String token, long at) {}
}
