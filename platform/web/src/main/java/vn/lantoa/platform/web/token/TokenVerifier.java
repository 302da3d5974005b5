package vn.lantoa.platform.web.token;

import java.security.Key;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

import org.jboss.logging.Logger;
import org.jose4j.jwa.AlgorithmConstraints;
import org.jose4j.jwa.AlgorithmConstraints.ConstraintType;
import org.jose4j.jws.JsonWebSignature;
import org.jose4j.jwt.JwtClaims;
import org.jose4j.jwt.MalformedClaimException;
import org.jose4j.jwt.NumericDate;
import org.jose4j.jwt.consumer.InvalidJwtException;
import org.jose4j.jwt.consumer.JwtConsumerBuilder;
import org.jose4j.jwt.consumer.Validator;
import org.jose4j.jwx.Headers;
import org.jose4j.jwx.JsonWebStructure;
import org.jose4j.lang.JoseException;
import org.jose4j.lang.UnresolvableKeyException;

/** Verifies a token with a key set: form, algorithm, signature, issuer, audience, times, kind. Has no state. */
final class TokenVerifier {

    private static final Logger LOG = Logger.getLogger(TokenVerifier.class);

    private static final AlgorithmConstraints ALLOWED =
            new AlgorithmConstraints(ConstraintType.PERMIT, AccessTokenRules.ALGORITHMS.toArray(String[]::new));

    private static final Set<String> TYPES = Set.of("jwt", "at+jwt");
    private static final List<String> NOT_DONE_HERE = List.of("crit", "cty", "b64", "zip", "enc");

    private final String issuer;
    private final String audience;
    private final int skewSeconds;
    private final List<Validator> rules;
    private final Clock clock;

    /** @param rules what is asked of a token beside its signature, issuer, audience and times */
    TokenVerifier(String issuer, String audience, int skewSeconds, List<Validator> rules, Clock clock) {
        this.issuer = issuer;
        this.audience = audience;
        this.skewSeconds = skewSeconds;
        this.rules = rules;
        this.clock = clock;
    }

    TokenResult verify(String token, Jwks keys) {
        if (!isCompactJws(token)) {
            // the library would skip letters that are not base64
            return TokenResult.of(TokenStatus.REFUSED);
        }
        try {
            if (!(JsonWebStructure.fromCompactSerialization(token) instanceof JsonWebSignature signature)
                    || !AccessTokenRules.ALGORITHMS.contains(signature.getAlgorithmHeaderValue())
                    || signature.getKeyIdHeaderValue() == null
                    || !isPlain(signature.getHeaders())) {
                return TokenResult.of(TokenStatus.REFUSED);
            }
            if (keys.isEmpty()) {
                claims().setSkipSignatureVerification().build().process(token);
                return TokenResult.of(TokenStatus.UNVERIFIABLE);
            }
            Jwks.SigningKey key = keys.byId().get(signature.getKeyIdHeaderValue());
            if (key == null) {
                return TokenResult.of(TokenStatus.KEY_UNKNOWN);
            }
            JwtClaims claims = claims().setVerificationKeyResolver((jws, nesting) -> keyFor(jws, key))
                    .build()
                    .processToClaims(token);
            return new TokenResult(
                    TokenStatus.ACCEPTED,
                    client(claims),
                    claims.getExpirationTime().getValueInMillis(),
                    Optional.of(claims));
        } catch (JoseException | InvalidJwtException | MalformedClaimException rubbish) {
            return TokenResult.of(TokenStatus.REFUSED);
        } catch (RuntimeException rubbish) {
            // jose4j casts header values and reckons with times before it looks at them: the token is at fault, not we
            LOG.debug("A token is refused by an exception", rubbish);
            return TokenResult.of(TokenStatus.REFUSED);
        }
    }

    private static String client(JwtClaims claims) throws MalformedClaimException {
        String subject = claims.getSubject();
        return claims.getStringClaimValue("azp") + ' ' + (subject == null ? claims.getClaimValue("org") : subject);
    }

    /**
     * Whether a header says that the payload is a JWT's claims, and asks for nothing that is not done here:
     * {@code crit} is an extension even where it is empty, {@code cty} a token within the token.
     */
    private static boolean isPlain(Headers headers) {
        Object type = headers.getObjectHeaderValue("typ");
        return (type == null || type instanceof String text && TYPES.contains(text.toLowerCase(Locale.ROOT)))
                && NOT_DONE_HERE.stream()
                        .allMatch(name -> headers.getObjectHeaderValue(name) == null
                                && !headers.getFullHeaderAsJsonString().contains('"' + name + '"'));
    }

    /** Whether a token has the form of a signed JWT: three base64url parts. */
    static boolean isCompactJws(String token) {
        int dots = 0;
        for (int i = 0; i < token.length(); i++) {
            char c = token.charAt(i);
            if (c == '.') {
                dots++;
            } else if (!(c >= 'a' && c <= 'z'
                    || c >= 'A' && c <= 'Z'
                    || c >= '0' && c <= '9'
                    || c == '-'
                    || c == '_')) {
                return false;
            }
        }
        return dots == 2;
    }

    private static Key keyFor(JsonWebSignature signature, Jwks.SigningKey key) throws UnresolvableKeyException {
        if (!key.algorithm().equals(signature.getAlgorithmHeaderValue())) {
            throw new UnresolvableKeyException("this key does not sign with this algorithm");
        }
        return key.key();
    }

    private JwtConsumerBuilder claims() {
        JwtConsumerBuilder builder = new JwtConsumerBuilder()
                .setJwsAlgorithmConstraints(ALLOWED)
                .setExpectedIssuer(issuer)
                .setExpectedAudience(audience)
                .setRequireExpirationTime()
                .setAllowedClockSkewInSeconds(skewSeconds)
                .setEvaluationTime(NumericDate.fromMilliseconds(clock.millis()));
        rules.forEach(builder::registerValidator);
        return builder;
    }
}
