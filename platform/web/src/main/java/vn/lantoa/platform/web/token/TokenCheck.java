package vn.lantoa.platform.web.token;

import java.time.Clock;
import java.util.Optional;
import java.util.function.Supplier;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;

import io.quarkus.runtime.StartupEvent;
import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import org.jose4j.jwt.consumer.Validator;

import vn.lantoa.platform.web.fetch.DocumentFetcher;

/**
 * Verifies access tokens before a service is called, so that an invalid one costs no service anything. Never blocks.
 */
@ApplicationScoped
public class TokenCheck {

    private static final long TICK_MILLIS = 500;
    private static final long MAX_JWKS_BYTES = 256 * 1024;

    private final JwksCache keys;
    private final TokenVerifier verifier;
    private final DenyList denied;
    private final TokenCache<Accepted> accepted;

    /** A result holds for the very key set that verified it: when the keys change, it counts no longer. */
    private record Accepted(Jwks keys, TokenResult result) {}

    @Inject
    TokenCheck(
            IdentityConfig config,
            DocumentFetcher fetcher,
            @Any Instance<Validator> rules,
            DenyList denied,
            Clock clock) {
        this(
                config,
                () -> fetcher.get(JwksCache.address(config.issuer()), config.keysPatience(), MAX_JWKS_BYTES),
                new TokenVerifier(
                        config.issuer(),
                        config.audience(),
                        (int) config.clockSkew().toSeconds(),
                        rules.stream().toList(),
                        clock),
                denied,
                clock);
    }

    TokenCheck(
            IdentityConfig config,
            Supplier<Future<Buffer>> jwks,
            TokenVerifier verifier,
            DenyList denied,
            Clock clock) {
        this.verifier = verifier;
        this.denied = denied;
        accepted = new TokenCache<>(config.cacheEntries(), config.cacheLife(), clock);
        keys = new JwksCache(jwks, config, clock, accepted::clear);
    }

    void start(@Observes StartupEvent event, Vertx vertx) {
        keys.tick();
        vertx.setPeriodic(TICK_MILLIS, id -> keys.tick());
    }

    /** Verifies a token with the key set held now. Whoever is on the deny list is refused, however good the token. */
    public TokenResult verify(String token) {
        TokenResult result = verify(token, keys.current());
        return result.claims().filter(denied::includes).isPresent() ? TokenResult.of(TokenStatus.REFUSED) : result;
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
