package vn.lantoa.gateway.token;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;

import io.quarkus.runtime.StartupEvent;
import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import org.eclipse.microprofile.config.inject.ConfigProperty;

import vn.lantoa.gateway.fetch.DocumentFetcher;
import vn.lantoa.platform.web.identity.AccessTokenRules;
import vn.lantoa.platform.web.identity.SampleIdentities;
import vn.lantoa.platform.web.identity.TokenCache;

/**
 * Verifies access tokens before a service is called, so that an invalid one costs no service anything. Never blocks.
 */
@ApplicationScoped
public class TokenCheck {

    private static final long TICK_MILLIS = 500;
    private static final long MAX_JWKS_BYTES = 256 * 1024;

    private final JwksCache keys;
    private final TokenVerifier verifier;
    private final TokenCache<Accepted> accepted;

    /** A result holds for the very key set that verified it: when the keys change, it counts no longer. */
    private record Accepted(Jwks keys, TokenResult result) {}

    @Inject
    TokenCheck(
            TokenConfig config,
            DocumentFetcher fetcher,
            AccessTokenRules rules,
            SampleIdentities sampleIdentities,
            Clock clock,
            @ConfigProperty(name = "lantoa.identity.issuer") String issuer) {
        this(
                config,
                () -> fetcher.get(JwksCache.address(issuer), config.keysPatience(), MAX_JWKS_BYTES),
                new TokenVerifier(
                        issuer,
                        config.audience(),
                        (int) config.clockSkew().toSeconds(),
                        List.of(rules, sampleIdentities),
                        clock),
                clock);
    }

    TokenCheck(TokenConfig config, Supplier<Future<Buffer>> jwks, TokenVerifier verifier, Clock clock) {
        this.verifier = verifier;
        accepted = new TokenCache<>(config.cacheEntries(), config.cacheLife(), clock);
        keys = new JwksCache(jwks, config, clock, accepted::clear);
    }

    void start(@Observes StartupEvent event, Vertx vertx) {
        keys.tick();
        vertx.setPeriodic(TICK_MILLIS, id -> keys.tick());
    }

    /** Verifies a token with the key set held now. */
    public TokenResult verify(String token) {
        return verify(token, keys.current());
    }

    @SuppressWarnings("ReferenceEquality") // the very key set, which costs no comparison of keys
    TokenResult verify(String token, Jwks current) {
        TokenCache.Key key = TokenCache.Key.of(token);
        Optional<Accepted> known = accepted.find(key);
        if (known.isPresent() && known.get().keys() == current) {
            return known.get().result();
        }
        TokenResult result = verifier.verify(token, current);
        if (result.status() == TokenStatus.ACCEPTED) {
            accepted.put(key, new Accepted(current, result), result.expiresAt());
        }
        return result;
    }

    /** Reads the key set again if that is due. The future completes soon, and never with a failure. */
    public Future<Void> refreshKeys() {
        return keys.refresh();
    }

    /** Whether the realm's key set was ever read. */
    public boolean holdsKeys() {
        return !keys.current().isEmpty();
    }

    /** Whether the last read of the key set succeeded. */
    public boolean isRealmReachable() {
        return keys.isReachable();
    }
}
