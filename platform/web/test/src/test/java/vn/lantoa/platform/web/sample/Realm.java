package vn.lantoa.platform.web.sample;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;

import com.sun.net.httpserver.HttpServer;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import org.jose4j.jwk.JsonWebKey;
import org.jose4j.jwk.JsonWebKeySet;
import org.jose4j.jwk.RsaJsonWebKey;
import org.jose4j.jwk.RsaJwkGenerator;
import org.jose4j.jws.AlgorithmIdentifiers;
import org.jose4j.jws.JsonWebSignature;
import org.jose4j.jwt.JwtClaims;
import org.jose4j.lang.JoseException;

/**
 * The smallest realm that a service trusts: one key, tokens of one role. {@code platform/testing} has a whole one, but
 * needs us.
 */
public class Realm implements QuarkusTestResourceLifecycleManager {

    private static final String PATH = "/realms/lantoa";
    private static volatile Realm running;

    private HttpServer server;
    private volatile RsaJsonWebKey key;
    private final AtomicInteger reads = new AtomicInteger();
    private Path denied;

    public static String token(String role) {
        return token(role, claims -> {});
    }

    /** A well-signed token whose claims are changed first. */
    public static String token(String role, Consumer<JwtClaims> change) {
        return token(role, AlgorithmIdentifiers.RSA_USING_SHA256, change);
    }

    static String token(String role, String algorithm, Consumer<JwtClaims> change) {
        return sign(claims(role, change), running.key, algorithm);
    }

    private static JwtClaims claims(String role, Consumer<JwtClaims> change) {
        JwtClaims claims = new JwtClaims();
        claims.setIssuer(running.issuer());
        claims.setAudience("lantoa-api");
        claims.setSubject("b7a7b6a2-0000-4000-8000-000000000001");
        claims.setIssuedAtToNow();
        claims.setExpirationTimeMinutesInTheFuture(5);
        claims.setClaim("azp", "lantoa-cli");
        claims.setClaim("preferred_username", "somebody");
        claims.setClaim("realm_access", Map.of("roles", List.of(role)));
        claims.setClaim("org", "STTTT");
        change.accept(claims);
        return claims;
    }

    /** Keeps out whom these lines name, and nobody else. */
    static void deny(String... lines) {
        try {
            Files.write(running.denied, List.of(lines));
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** How often the keys were read. */
    static int reads() {
        return running.reads.get();
    }

    /** Withdraws the key, and signs by another one from now on. */
    static void rotate() {
        running.key = newKey("boats " + running.reads.get());
    }

    /** A token signed by a key that is never published, not even to who asks for the keys meanwhile. */
    static String foreignToken(String role) {
        RsaJsonWebKey foreign = newKey("foreign " + System.nanoTime());
        return sign(claims(role, claims -> {}), foreign, AlgorithmIdentifiers.RSA_USING_SHA256);
    }

    private static RsaJsonWebKey newKey(String id) {
        try {
            RsaJsonWebKey made = RsaJwkGenerator.generateJwk(2048);
            made.setKeyId(id);
            made.setUse("sig");
            made.setAlgorithm(AlgorithmIdentifiers.RSA_USING_SHA256);
            return made;
        } catch (JoseException failed) {
            throw new IllegalStateException(failed);
        }
    }

    @Override
    public Map<String, String> start() {
        try {
            key = newKey("boats");
            denied = Files.createTempFile("denied", ".csv");
            server = HttpServer.create(new InetSocketAddress(InetAddress.getByName("127.0.0.1"), 0), 0);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
        server.createContext(PATH + "/protocol/openid-connect/certs", exchange -> {
            reads.incrementAndGet();
            byte[] keys = new JsonWebKeySet(key)
                    .toJson(JsonWebKey.OutputControlLevel.PUBLIC_ONLY)
                    .getBytes(StandardCharsets.UTF_8);
            exchange.getResponseHeaders().set("Content-Type", "application/json");
            exchange.sendResponseHeaders(200, keys.length);
            exchange.getResponseBody().write(keys);
            exchange.close();
        });
        server.start();
        running = this;
        return Map.of(
                "lantoa.identity.issuer",
                issuer(),
                "lantoa.identity.keys-every",
                "PT0.3S",
                "lantoa.identity.keys-at-most-every",
                "PT0.3S",
                "lantoa.identity.denied-every",
                "PT0.1S",
                "lantoa.identity.denied",
                denied.toString());
    }

    private String issuer() {
        return "http://127.0.0.1:" + server.getAddress().getPort() + PATH;
    }

    private static String sign(JwtClaims claims, RsaJsonWebKey key, String algorithm) {
        JsonWebSignature signature = new JsonWebSignature();
        signature.setAlgorithmHeaderValue(algorithm);
        signature.setKeyIdHeaderValue(key.getKeyId());
        signature.setPayload(claims.toJson());
        signature.setKey(key.getPrivateKey());
        try {
            return signature.getCompactSerialization();
        } catch (JoseException failed) {
            throw new IllegalStateException(failed);
        }
    }

    @Override
    public void stop() {
        server.stop(0);
    }
}
