package vn.lantoa.platform.web.identity;

import java.time.Clock;
import java.time.Duration;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.Map;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

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

/**
 * Caches for a minute the identity behind a token that passed, as a client sends the same one with thousands of
 * requests: OIDC would check its signature and read its claims each time. A token whose key the realm withdraws
 * therefore passes for up to a minute more.
 */
@ApplicationScoped
public class CachingIdentityProvider implements IdentityProvider<TokenAuthenticationRequest> {

    private static final int MAX_ENTRIES = 10_000;
    private static final Duration TIME_TO_LIVE = Duration.ofMinutes(1);

    private final IdentityProvider<TokenAuthenticationRequest> verifier;
    private final TokenCache<SecurityIdentity> cache;

    @Inject
    CachingIdentityProvider(OidcIdentityProvider oidc, Clock clock) {
        this((IdentityProvider<TokenAuthenticationRequest>) oidc, clock);
    }

    /** @param verifier gives the identity behind a token that is not cached, or fails */
    CachingIdentityProvider(IdentityProvider<TokenAuthenticationRequest> verifier, InstantSource clock) {
        this.verifier = verifier;
        this.cache = new TokenCache<>(MAX_ENTRIES, TIME_TO_LIVE, clock);
    }

    /** Before OIDC itself, which takes credentials of other kinds. */
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
        TokenCache.Key token = TokenCache.Key.of(credential.getToken());
        return cache.find(token)
                .map(identity -> Uni.createFrom().item(identity))
                .orElseGet(() -> verifier.authenticate(request, context).invoke(identity -> store(token, identity)));
    }

    private void store(TokenCache.Key token, SecurityIdentity identity) {
        if (identity != null && identity.getPrincipal() instanceof JsonWebToken claims) {
            long expires = Duration.ofSeconds(claims.getExpirationTime()).toMillis();
            cache.put(token, withoutRequest(identity), expires);
        }
    }

    /** The identity without what refers to the request that brought it. */
    private static SecurityIdentity withoutRequest(SecurityIdentity identity) {
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
