package vn.lantoa.platform.web.token;

import java.util.List;
import java.util.Map;

import jakarta.enterprise.context.ApplicationScoped;

import io.quarkus.arc.Unremovable;
import org.jose4j.jws.AlgorithmIdentifiers;
import org.jose4j.jwt.JwtClaims;
import org.jose4j.jwt.consumer.JwtContext;
import org.jose4j.jwt.consumer.Validator;
import org.jose4j.jwx.JsonWebStructure;
import org.jspecify.annotations.Nullable;

/**
 * What gateway and services ask of an access token beside its signature, issuer, audience and times: an allowed
 * algorithm, the kind of an access token, and claims of the types that the rest of the house reads.
 */
@ApplicationScoped
@Unremovable // OIDC looks validators up by hand, which Arc does not see
public class AccessTokenRules implements Validator {

    /** The algorithms that a token may be signed with. */
    public static final List<String> ALGORITHMS = List.of(
            AlgorithmIdentifiers.RSA_USING_SHA256,
            AlgorithmIdentifiers.RSA_PSS_USING_SHA256,
            AlgorithmIdentifiers.ECDSA_USING_P256_CURVE_AND_SHA256);

    private static final List<String> TEXTS =
            List.of("iss", "sub", "typ", "azp", "org", "preferred_username", "jti", "sid", "scope");
    private static final List<String> NAMES = List.of("sub", "azp", "org", "preferred_username");
    private static final List<String> TIMES = List.of("exp", "nbf", "iat");
    private static final int LONGEST_NAME = 255;

    /** The end of the year 9999, in seconds since 1970: beyond it, milliseconds may overflow. */
    private static final double LATEST = 253_402_300_799d;

    @Override
    public @Nullable String validate(JwtContext context) {
        for (JsonWebStructure signed : context.getJoseObjects()) {
            if (!ALGORITHMS.contains(signed.getAlgorithmHeaderValue())) {
                return "The algorithm is not allowed";
            }
        }
        JwtClaims claims = context.getJwtClaims();
        for (String name : TEXTS) {
            if (claims.hasClaim(name) && !(claims.getClaimValue(name) instanceof String)) {
                return "The claim " + name + " is no text";
            }
        }
        for (String name : NAMES) {
            if (claims.hasClaim(name) && !isName((String) claims.getClaimValue(name))) {
                return "The claim " + name + " is no name";
            }
        }
        if (!claims.hasClaim("sub") && !claims.hasClaim("preferred_username")) {
            return "The token speaks for nobody";
        }
        for (String name : TIMES) {
            if (claims.hasClaim(name) && !isTime(claims.getClaimValue(name))) {
                return "The claim " + name + " is no time";
            }
        }
        // Keycloak says in typ what a token is: ID, refresh and logout tokens are no access tokens
        if (claims.hasClaim("typ") && !"Bearer".equalsIgnoreCase((String) claims.getClaimValue("typ"))) {
            return "Not an access token";
        }
        return claims.hasClaim("realm_access") && !holdsRoles(claims.getClaimValue("realm_access"))
                ? "The claim realm_access holds no roles"
                : null;
    }

    /** Names are kept in records, compared and logged: they have letters, an end, and nothing that no eye sees. */
    private static boolean isName(String text) {
        return !text.isBlank()
                && text.length() <= LONGEST_NAME
                && text.codePoints()
                        .noneMatch(c -> Character.getType(c) == Character.CONTROL
                                || Character.getType(c) == Character.FORMAT
                                || Character.getType(c) == Character.SURROGATE);
    }

    private static boolean isTime(Object value) {
        return value instanceof Number seconds && seconds.doubleValue() >= 0 && seconds.doubleValue() <= LATEST;
    }

    private static boolean holdsRoles(Object value) {
        return value instanceof Map<?, ?> access
                && (!access.containsKey("roles")
                        || access.get("roles") instanceof List<?> roles
                                && roles.stream().allMatch(String.class::isInstance));
    }
}
