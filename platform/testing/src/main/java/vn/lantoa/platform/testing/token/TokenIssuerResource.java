package vn.lantoa.platform.testing.token;

import java.util.Map;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import org.jspecify.annotations.Nullable;

/**
 * Gives a service under test an issuer that it trusts: {@code @QuarkusTestResource(TokenIssuerResource.class)}. A test
 * that declares a field of the type {@link TokenIssuer} finds the running one in it; other code asks
 * {@link #running()}.
 */
public class TokenIssuerResource implements QuarkusTestResourceLifecycleManager {

    private static volatile @Nullable TokenIssuer running;

    /** The issuer that the service under test trusts; fails when no test resource has started one. */
    public static TokenIssuer running() {
        TokenIssuer issuer = running;
        if (issuer == null) {
            throw new IllegalStateException("No issuer runs: the test lacks @QuarkusTestResource(TokenIssuerResource)");
        }
        return issuer;
    }

    @Override
    public Map<String, String> start() {
        running = TokenIssuer.start();
        return Map.of("lantoa.identity.issuer", running.issuer());
    }

    @Override
    public void inject(TestInjector injector) {
        injector.injectIntoFields(running, new TestInjector.MatchesType(TokenIssuer.class));
    }

    @Override
    public void stop() {
        TokenIssuer issuer = running;
        running = null;
        if (issuer != null) {
            issuer.close();
        }
    }
}
