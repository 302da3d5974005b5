package vn.lantoa.platform.web.sample;

import java.util.List;

import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;

import io.quarkus.arc.ClientProxy;
import io.quarkus.oidc.IdTokenCredential;
import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.identity.IdentityProvider;
import io.quarkus.security.identity.IdentityProviderManager;
import io.quarkus.security.identity.request.TokenAuthenticationRequest;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

import vn.lantoa.platform.web.identity.BearerIdentityProvider;
import vn.lantoa.platform.web.identity.Roles;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/** Who is asked whose a token is: never OIDC's own provider, in whatever order the build has put the beans. */
@QuarkusTest
class IdentityOrderTest extends BoatApi {

    @Inject
    @Any
    Instance<IdentityProvider<?>> providers;

    @Inject
    IdentityProviderManager manager;

    @Test
    void oursIsAskedBeforeEveryOther() {
        List<IdentityProvider<?>> ofTokens = providers.stream()
                .filter(provider -> provider.getRequestType().equals(TokenAuthenticationRequest.class))
                .toList();

        assertThat(ofTokens).hasSizeGreaterThan(1).anyMatch(IdentityOrderTest::isOurs);
        int ours = ofTokens.stream()
                .filter(IdentityOrderTest::isOurs)
                .mapToInt(IdentityProvider::priority)
                .min()
                .orElseThrow();
        assertThat(ofTokens).filteredOn(provider -> !isOurs(provider)).allSatisfy(other -> assertThat(other.priority())
                .isLessThan(ours));
    }

    private static boolean isOurs(IdentityProvider<?> provider) {
        return ClientProxy.unwrap(provider) instanceof BearerIdentityProvider;
    }

    @Test
    void noCredentialOfAnotherKindIsLeftToTheOthers() {
        var request = new TokenAuthenticationRequest(new IdTokenCredential(Realm.token(Roles.VIEWER)));

        assertThatExceptionOfType(AuthenticationFailedException.class)
                .isThrownBy(() -> manager.authenticate(request).await().indefinitely());
    }
}
