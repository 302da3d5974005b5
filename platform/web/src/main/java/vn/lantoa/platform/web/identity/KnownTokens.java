package vn.lantoa.platform.web.identity;

import java.time.Clock;
import java.time.Duration;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.Map;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.quarkus.oidc.AccessTokenCredential;
import io.quarkus.oidc.runtime.OidcIdentityProvider;
import io.quarkus.security.identity.AuthenticationRequestContext;
import io.quarkus.security.identity.IdentityProvider;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.identity.request.TokenAuthenticationRequest;
import io.quarkus.security.runtime.QuarkusSecurityIdentity;
import io.smallrye.mutiny.Uni;
import io.vertx.ext.web.RoutingContext;
import org.eclipse.microprofile.jwt.JsonWebToken;

import vn.lantoa.platform.web.hash.Sha256;

/**
 * Remembers for a minute whom a token that passed stands for, as a client sends the same one with thousands of requests: OIDC would check
 * its signature and read its claims each time. Kept by the SHA-256 of the whole token, no longer than the token is good. A key that the
 * realm withdraws lets its tokens in for this minute more.
 */
@ApplicationScoped
public class KnownTokens implements IdentityProvider<TokenAuthenticationRequest> {

    private static final int MOST = 10_000;
    private static final Duration LIFE = Duration.ofMinutes(1);

    private final IdentityProvider<TokenAuthenticationRequest> judge;
    private final InstantSource clock;
    private final Cache<String, Known> known =
            Caffeine.newBuilder().maximumSize(MOST).executor(Runnable::run).build();

    @Inject
    KnownTokens(OidcIdentityProvider oidc, Clock clock) {
        this((IdentityProvider<TokenAuthenticationRequest>) oidc, clock);
    }

    /** @param judge says of an unknown token whom it stands for, or fails */
    KnownTokens(IdentityProvider<TokenAuthenticationRequest> judge, InstantSource clock) {
        this.judge = judge;
        this.clock = clock;
    }

    private record Known(SecurityIdentity identity, long untilMillis) {}

    /** Before OIDC itself, which takes what is no access token. */
    @Override
    public int priority() {
        return SYSTEM_FIRST + 1;
    }

    @Override
    public Class<TokenAuthenticationRequest> getRequestType() {
        return TokenAuthenticationRequest.class;
    }

    @Override
    public Uni<SecurityIdentity> authenticate(
            TokenAuthenticationRequest request, AuthenticationRequestContext context) {
        if (!(request.getToken() instanceof AccessTokenCredential credential)) {
            return Uni.createFrom().nullItem();
        }
        String token = Sha256.of(credential.getToken());
        Known one = known.getIfPresent(token);
        if (one != null && clock.millis() < one.untilMillis) {
            return Uni.createFrom().item(one.identity);
        }
        return judge.authenticate(request, context).invoke(identity -> remember(token, identity));
    }

    private void remember(String token, SecurityIdentity identity) {
        if (identity != null && identity.getPrincipal() instanceof JsonWebToken claims) {
            long expires = Duration.ofSeconds(claims.getExpirationTime()).toMillis();
            known.put(token, new Known(ofNoRequest(identity), Math.min(expires, clock.millis() + LIFE.toMillis())));
        }
    }

    /** What was put into it of the request that brought it stays behind. */
    private static SecurityIdentity ofNoRequest(SecurityIdentity identity) {
        Map<String, Object> attributes = new HashMap<>(identity.getAttributes());
        attributes.remove(RoutingContext.class.getName());
        attributes.remove(AuthenticationRequestContext.class.getName());
        return QuarkusSecurityIdentity.builder()
                .setPrincipal(identity.getPrincipal())
                .addRoles(identity.getRoles())
                .addCredentials(identity.getCredentials())
                .addAttributes(attributes)
                .build();
    }
}
