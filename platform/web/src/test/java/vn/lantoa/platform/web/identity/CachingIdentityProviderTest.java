package vn.lantoa.platform.web.identity;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import io.quarkus.oidc.AccessTokenCredential;
import io.quarkus.oidc.IdTokenCredential;
import io.quarkus.oidc.runtime.OidcJwtCallerPrincipal;
import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.credential.TokenCredential;
import io.quarkus.security.identity.AuthenticationRequestContext;
import io.quarkus.security.identity.IdentityProvider;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.identity.request.TokenAuthenticationRequest;
import io.quarkus.security.runtime.QuarkusSecurityIdentity;
import io.smallrye.mutiny.Uni;
import io.vertx.ext.web.RoutingContext;
import org.jose4j.jwt.JwtClaims;
import org.jose4j.jwt.NumericDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class CachingIdentityProviderTest {

    private static final Instant NOW = Instant.parse("2024-03-29T01:00:00Z");

    private final List<String> judged = new ArrayList<>();
    private Instant now = NOW;
    private Duration life = Duration.ofMinutes(5);
    private final CachingIdentityProvider tokens = new CachingIdentityProvider(new Judge(), () -> now);

    /** Lets in what does not begin with "forged". */
    private final class Judge implements IdentityProvider<TokenAuthenticationRequest> {

        @Override
        public Class<TokenAuthenticationRequest> getRequestType() {
            return TokenAuthenticationRequest.class;
        }

        @Override
        public Uni<SecurityIdentity> authenticate(
                TokenAuthenticationRequest request, AuthenticationRequestContext context) {
            TokenCredential credential = request.getToken();
            judged.add(credential.getToken());
            if (credential.getToken().startsWith("forged")) {
                return Uni.createFrom().failure(new AuthenticationFailedException());
            }
            JwtClaims claims = new JwtClaims();
            claims.setSubject(credential.getToken());
            claims.setExpirationTime(NumericDate.fromSeconds(NOW.plus(life).getEpochSecond()));
            return Uni.createFrom()
                    .item(QuarkusSecurityIdentity.builder()
                            .setPrincipal(new OidcJwtCallerPrincipal(claims, credential))
                            .addRole(Roles.VIEWER)
                            .addCredential(credential)
                            .addAttributes(Map.of("tenant-id", "Default", RoutingContext.class.getName(), "a request"))
                            .build());
        }
    }

    private SecurityIdentity ask(TokenCredential credential) {
        return tokens.authenticate(new TokenAuthenticationRequest(credential), null)
                .await()
                .indefinitely();
    }

    private SecurityIdentity ask(String token) {
        return ask(new AccessTokenCredential(token));
    }

    @Test
    void whoIsKnownIsNotJudgedAgain() {
        SecurityIdentity first = ask("good");
        SecurityIdentity second = ask("good");

        assertThat(judged).containsExactly("good");
        assertThat(second.getPrincipal()).isEqualTo(first.getPrincipal());
        assertThat(second.getRoles()).containsExactly(Roles.VIEWER);
        assertThat(second.getCredential(AccessTokenCredential.class).getToken()).isEqualTo("good");
        assertThat(second.isAnonymous()).isFalse();
    }

    @Test
    void nothingOfTheFirstRequestIsKept() {
        ask("good");

        assertThat(ask("good").getAttributes()).isEqualTo(Map.of("tenant-id", "Default"));
    }

    @Test
    void eachTokenIsJudged() {
        ask("good");
        ask("better");

        assertThat(judged).containsExactly("good", "better");
    }

    @Test
    void whatIsRefusedIsRefusedEachTime() {
        for (int time = 0; time < 2; time++) {
            assertThatExceptionOfType(AuthenticationFailedException.class).isThrownBy(() -> ask("forged"));
        }

        assertThat(judged).containsExactly("forged", "forged");
    }

    @ParameterizedTest(name = "good for {0} s: judged again after {1} s")
    @CsvSource({"300, 60", "10, 10"})
    void aTokenIsJudgedAgainAfterAMinuteOrFromItsExpiryOn(int goodFor, int judgedAgainAfter) {
        life = Duration.ofSeconds(goodFor);
        ask("good");
        now = NOW.plusSeconds(judgedAgainAfter - 1);
        ask("good");
        assertThat(judged).hasSize(1);

        now = NOW.plusSeconds(judgedAgainAfter);
        ask("good");
        assertThat(judged).hasSize(2);
    }

    @Test
    void whatIsNoAccessTokenIsForOthersToJudge() {
        assertThat(ask(new IdTokenCredential("good"))).isNull();
        assertThat(judged).isEmpty();
    }
}
