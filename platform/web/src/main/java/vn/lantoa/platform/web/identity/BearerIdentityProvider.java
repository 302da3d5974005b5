package vn.lantoa.platform.web.identity;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;

import io.quarkus.oidc.AccessTokenCredential;
import io.quarkus.oidc.runtime.OidcJwtCallerPrincipal;
import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.credential.TokenCredential;
import io.quarkus.security.identity.AuthenticationRequestContext;
import io.quarkus.security.identity.IdentityProvider;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.identity.request.TokenAuthenticationRequest;
import io.quarkus.security.runtime.QuarkusSecurityIdentity;
import io.smallrye.mutiny.Uni;
import io.vertx.core.Context;
import io.vertx.core.Vertx;
import org.jose4j.jwt.JwtClaims;

import vn.lantoa.platform.web.problem.CommonProblem;
import vn.lantoa.platform.web.problem.Problem;
import vn.lantoa.platform.web.token.TokenCheck;
import vn.lantoa.platform.web.token.TokenResult;
import vn.lantoa.platform.web.token.TokenStatus;

/**
 * The identity behind an access token, by the same check as the gateway's: what that refuses, a service refuses too.
 * Roles are those of {@code realm_access} alone (contract.md, Tokens).
 */
@ApplicationScoped
public class BearerIdentityProvider implements IdentityProvider<TokenAuthenticationRequest> {

    private static final String KEYS_MISSING_RETRY_AFTER = "2";

    private final TokenCheck tokens;

    BearerIdentityProvider(TokenCheck tokens) {
        this.tokens = tokens;
    }

    /**
     * Before OIDC's own provider, which knows nothing of denials, audiences and realm roles. That one has the priority
     * of any application, {@code SYSTEM_FIRST + 1}: of two that are equal, either may be asked first.
     */
    @Override
    public int priority() {
        return 2 * SYSTEM_FIRST;
    }

    @Override
    public Class<TokenAuthenticationRequest> getRequestType() {
        return TokenAuthenticationRequest.class;
    }

    @Override
    public Uni<SecurityIdentity> authenticate(
            TokenAuthenticationRequest request, AuthenticationRequestContext context) {
        if (!(request.getToken() instanceof AccessTokenCredential credential)) {
            // an empty answer would let OIDC's own provider decide
            return Uni.createFrom().failure(new AuthenticationFailedException());
        }
        TokenResult result = tokens.verify(credential.getToken());
        return result.status() == TokenStatus.ACCEPTED || result.status() == TokenStatus.REFUSED
                ? identity(result, credential)
                : withNewerKeys(credential);
    }

    /** Verifies once more after the key set was read again, if it may be read now. */
    private Uni<SecurityIdentity> withNewerKeys(AccessTokenCredential credential) {
        Context caller = Vertx.currentContext();
        Uni<Void> read =
                Uni.createFrom().completionStage(() -> tokens.refreshKeys().toCompletionStage());
        return (caller == null ? read : read.emitOn(task -> caller.runOnContext(now -> task.run())))
                .chain(() -> identity(tokens.verify(credential.getToken()), credential));
    }

    private static Uni<SecurityIdentity> identity(TokenResult result, TokenCredential credential) {
        if (result.status() == TokenStatus.UNVERIFIABLE) {
            Problem away = Problem.of(CommonProblem.SERVICE_UNAVAILABLE, "keycloak")
                    .header("Retry-After", KEYS_MISSING_RETRY_AFTER);
            return Uni.createFrom().failure(new AuthenticationFailedException(away));
        }
        return result.claims()
                .map(claims -> Uni.createFrom().item(identity(claims, credential)))
                .orElseGet(() -> Uni.createFrom().failure(new AuthenticationFailedException()));
    }

    private static SecurityIdentity identity(JwtClaims claims, TokenCredential credential) {
        // the principal turns what is within a claim into JSON values of its own, in the claims that it is given
        JwtClaims copy = new JwtClaims();
        claims.getClaimsMap().forEach(copy::setClaim);
        return QuarkusSecurityIdentity.builder()
                .setPrincipal(new OidcJwtCallerPrincipal(copy, credential))
                .addCredential(credential)
                .addRoles(roles(claims))
                .build();
    }

    /** That they are texts was checked with the token. */
    private static Set<String> roles(JwtClaims claims) {
        return claims.getClaimValue("realm_access") instanceof Map<?, ?> access
                        && access.get("roles") instanceof List<?> roles
                ? roles.stream().map(String::valueOf).collect(Collectors.toUnmodifiableSet())
                : Set.of();
    }
}
