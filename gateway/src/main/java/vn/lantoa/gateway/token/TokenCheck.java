package vn.lantoa.gateway.token;

import java.net.URI;
import java.time.Clock;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

import io.quarkus.runtime.StartupEvent;
import io.vertx.core.Future;
import io.vertx.core.Vertx;
import org.eclipse.microprofile.config.inject.ConfigProperty;

import vn.lantoa.gateway.fetch.DocumentFetcher;
import vn.lantoa.platform.web.identity.SampleIdentities;

/** Verifies access tokens before a service is called, so that an invalid one costs no service anything. Never blocks. */
@ApplicationScoped
public class TokenCheck {

    private static final long TICK_MILLIS = 500;
    private static final long MAX_JWKS_BYTES = 256 * 1024;

    private final JwksCache keys;
    private final TokenVerifier verifier;
    private final VerifiedTokens passed;

    TokenCheck(
            TokenConfig config,
            DocumentFetcher fetcher,
            SampleIdentities sampleIdentities,
            Clock clock,
            @ConfigProperty(name = "lantoa.identity.issuer") String issuer) {
        URI address = JwksCache.address(issuer);
        passed = new VerifiedTokens(config.cacheEntries(), config.cacheLife(), clock);
        keys = new JwksCache(
                () -> fetcher.get(address, config.keysPatience(), MAX_JWKS_BYTES), config, clock, passed::forgetAll);
        verifier = new TokenVerifier(
                issuer, config.audience(), (int) config.clockSkew().toSeconds(), sampleIdentities, clock);
    }

    void start(@Observes StartupEvent event, Vertx vertx) {
        keys.tick();
        vertx.setPeriodic(TICK_MILLIS, id -> keys.tick());
    }

    /** Verifies a token with the key set held now. */
    public TokenResult verify(String token) {
        Jwks now = keys.current();
        VerifiedTokens.Fingerprint fingerprint = VerifiedTokens.Fingerprint.of(token);
        TokenResult known = passed.find(fingerprint, now);
        if (known != null) {
            return known;
        }
        TokenResult result = verifier.verify(token, now);
        if (result.status() == TokenStatus.ACCEPTED) {
            passed.remember(fingerprint, now, result);
        }
        return result;
    }

    /** Completes, always with success and soon, when newer keys are held or none are to be had. */
    public Future<Void> refreshKeys() {
        return keys.refresh();
    }

    /** Whether any keys are held. */
    public boolean holdsKeys() {
        return !keys.current().isEmpty();
    }

    /** Whether the realm answered when it was last asked for its keys. */
    public boolean isRealmReachable() {
        return keys.isReachable();
    }
}
