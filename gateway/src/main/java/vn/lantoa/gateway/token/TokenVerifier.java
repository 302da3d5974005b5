package vn.lantoa.gateway.token;

import java.security.Key;
import java.time.Clock;
import java.util.List;

import org.jose4j.jwa.AlgorithmConstraints;
import org.jose4j.jwa.AlgorithmConstraints.ConstraintType;
import org.jose4j.jws.AlgorithmIdentifiers;
import org.jose4j.jws.JsonWebSignature;
import org.jose4j.jwt.JwtClaims;
import org.jose4j.jwt.MalformedClaimException;
import org.jose4j.jwt.NumericDate;
import org.jose4j.jwt.consumer.InvalidJwtException;
import org.jose4j.jwt.consumer.JwtConsumerBuilder;
import org.jose4j.jwt.consumer.JwtContext;
import org.jose4j.jwt.consumer.Validator;
import org.jose4j.jwx.JsonWebStructure;
import org.jose4j.lang.JoseException;
import org.jose4j.lang.UnresolvableKeyException;

/** Verifies a token with a key set: form, algorithm, signature, issuer, audience, times, kind. Has no state. */
final class TokenVerifier {

    private static final List<String> ALGORITHMS = List.of(
            AlgorithmIdentifiers.RSA_USING_SHA256,
            AlgorithmIdentifiers.RSA_PSS_USING_SHA256,
            AlgorithmIdentifiers.ECDSA_USING_P256_CURVE_AND_SHA256);
    private static final AlgorithmConstraints ALLOWED =
            new AlgorithmConstraints(ConstraintType.PERMIT, ALGORITHMS.toArray(String[]::new));

    /** Keycloak says in {@code typ} what a token is: ID and refresh tokens are refused. */
    private static final Validator ACCESS_TOKENS_ONLY = TokenVerifier::refuseOtherKinds;

    private final String issuer;
    private final String audience;
    private final int skewSeconds;
    private final Validator sampleIdentities;
    private final Clock clock;

    TokenVerifier(String issuer, String audience, int skewSeconds, Validator sampleIdentities, Clock clock) {
        this.issuer = issuer;
        this.audience = audience;
        this.skewSeconds = skewSeconds;
        this.sampleIdentities = sampleIdentities;
        this.clock = clock;
    }

    TokenResult verify(String token, Jwks keys) {
        if (!BearerHeader.isCompactJws(token)) {
            // the library would skip letters that are not base64
            return TokenResult.of(TokenStatus.REFUSED);
        }
        try {
            if (!(JsonWebStructure.fromCompactSerialization(token) instanceof JsonWebSignature signature)
                    || !ALGORITHMS.contains(signature.getAlgorithmHeaderValue())
                    || signature.getKeyIdHeaderValue() == null) {
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
                    claims.getExpirationTime().getValueInMillis());
        } catch (JoseException | InvalidJwtException | MalformedClaimException rubbish) {
            return TokenResult.of(TokenStatus.REFUSED);
        }
    }

    private static String client(JwtClaims claims) throws MalformedClaimException {
        String subject = claims.getSubject();
        return claims.getStringClaimValue("azp") + ' ' + (subject == null ? claims.getClaimValue("org") : subject);
    }

    private static Key keyFor(JsonWebSignature signature, Jwks.SigningKey key) throws UnresolvableKeyException {
        if (key.algorithm() != null && !key.algorithm().equals(signature.getAlgorithmHeaderValue())) {
            throw new UnresolvableKeyException("this key does not sign with this algorithm");
        }
        return key.key();
    }

    private JwtConsumerBuilder claims() {
        return new JwtConsumerBuilder()
                .setJwsAlgorithmConstraints(ALLOWED)
                .setExpectedIssuer(issuer)
                .setExpectedAudience(audience)
                .setRequireExpirationTime()
                .setAllowedClockSkewInSeconds(skewSeconds)
                .setEvaluationTime(NumericDate.fromMilliseconds(clock.millis()))
                .registerValidator(sampleIdentities)
                .registerValidator(ACCESS_TOKENS_ONLY);
    }

    private static String refuseOtherKinds(JwtContext context) throws MalformedClaimException {
        String type = context.getJwtClaims().getStringClaimValue("typ");
        return type == null || type.equalsIgnoreCase("Bearer") ? null : "not an access token";
    }
}
