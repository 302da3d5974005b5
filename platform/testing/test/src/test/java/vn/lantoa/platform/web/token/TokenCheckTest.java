package vn.lantoa.platform.web.token;

import java.util.List;
import java.util.Map;

import io.vertx.core.Future;
import org.junit.jupiter.api.Test;

import vn.lantoa.platform.testing.token.Identity;
import vn.lantoa.platform.testing.token.TokenIssuer;

import static org.assertj.core.api.Assertions.assertThat;

class TokenCheckTest {

    private final MovableClock clock = new MovableClock();

    @Test
    void whatPassedByOtherKeysDoesNotCountEvenIfRememberedAfterTheChange() throws Exception {
        try (TokenIssuer issuer = TokenIssuer.start()) {
            TokenCheck tokens = new TokenCheck(
                    IdentityConfigs.defaults(),
                    Future::succeededFuture,
                    new TokenVerifier(issuer.issuer(), "lantoa-api", 5, List.of(), clock),
                    new DenyList(IdentityConfigs.defaults(), clock),
                    clock);
            Jwks former = TokenVerifierTest.keysOf(issuer);
            Jwks newer = new Jwks(Map.of("2", new Jwks.SigningKey(null, "RS256")));
            String token = issuer.tokenFor(Identity.OFFICER);

            assertThat(tokens.verify(token, former).status()).isEqualTo(TokenStatus.ACCEPTED);
            assertThat(tokens.verify(token, former)).isSameAs(tokens.verify(token, former));
            assertThat(tokens.verify(token, newer).status()).isEqualTo(TokenStatus.KEY_UNKNOWN);
        }
    }
}
