package vn.lantoa.platform.web.identity;

import java.util.regex.Pattern;

import jakarta.enterprise.context.ApplicationScoped;

import io.quarkus.arc.Unremovable;
import io.smallrye.config.SmallRyeConfig;
import org.eclipse.microprofile.config.Config;
import org.jose4j.jwt.MalformedClaimException;
import org.jose4j.jwt.consumer.JwtContext;
import org.jose4j.jwt.consumer.Validator;
import org.jspecify.annotations.Nullable;

/**
 * Refuses the tokens of sample identities (claim {@code lantoa_sample}) unless this process runs in the profile
 * {@code local} and listens on the loopback address only: their passwords are public.
 */
@ApplicationScoped
@Unremovable // OIDC looks validators up by hand, which Arc does not see
public class SampleIdentities implements Validator {

    public static final String CLAIM = "lantoa_sample";
    /** Addresses, not names: where a name such as 127.example.org leads is for others to say. */
    private static final Pattern LOOPBACK = Pattern.compile("localhost|127(\\.\\d{1,3}){3}|\\[?(::1|(0:){7}1)]?");

    private final boolean welcome;

    SampleIdentities(Config config) {
        boolean local = config.unwrap(SmallRyeConfig.class).getProfiles().contains("local");
        String host = config.getOptionalValue("quarkus.http.host", String.class).orElse("0.0.0.0");
        welcome = local && isLoopback(host);
    }

    static boolean isLoopback(String host) {
        return LOOPBACK.matcher(host).matches();
    }

    /** Whether sample identities may enter. */
    public boolean areWelcome() {
        return welcome;
    }

    @Override
    public @Nullable String validate(JwtContext context) throws MalformedClaimException {
        return !welcome && context.getJwtClaims().hasClaim(CLAIM)
                ? "Sample identities are only let in by the local profile"
                : null;
    }
}
