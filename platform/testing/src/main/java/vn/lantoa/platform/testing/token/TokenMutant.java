package vn.lantoa.platform.testing.token;

import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Consumer;

import org.jose4j.jwk.RsaJsonWebKey;
import org.jose4j.jwt.JwtClaims;
import org.jose4j.jwt.NumericDate;

import vn.lantoa.platform.web.identity.SampleIdentities;

/** The ways in which a request can fail to prove who sends it. Each is a 401 on every operation. */
public enum TokenMutant {
    /** No header at all. */
    NONE((issuer, identity) -> Optional.empty()),
    EMPTY((issuer, identity) -> Optional.of("Bearer ")),
    RUBBISH((issuer, identity) -> Optional.of("Bearer rubbish")),
    /** A good token, sent as if it were a password. */
    OTHER_SCHEME((issuer, identity) -> Optional.of("Basic " + issuer.tokenFor(identity))),
    EXPIRED(changing(claims -> claims.setExpirationTime(fromNow(-60)))),
    NO_EXPIRY(changing(claims -> claims.unsetClaim("exp"))),
    NOT_YET_VALID(changing(claims -> claims.setNotBefore(fromNow(120)))),
    WRONG_ISSUER(changing(claims -> claims.setIssuer("http://127.0.0.1:8180/realms/other"))),
    NO_ISSUER(changing(claims -> claims.unsetClaim("iss"))),
    WRONG_AUDIENCE(changing(claims -> claims.setAudience("account"))),
    NO_AUDIENCE(changing(claims -> claims.unsetClaim("aud"))),
    /** Unsigned, and says so. */
    ALG_NONE((issuer, identity) -> bearer(Forgery.unsigned(issuer.tokenFor(identity)))),
    /** Signed with the public key as if it were a shared secret. */
    HS256_WITH_PUBLIC_KEY(
            (issuer, identity) -> bearer(Forgery.withPublicKeyAsSecret(issuer.tokenFor(identity), issuer.key()))),
    /** Well signed, by a key that nobody published. */
    UNKNOWN_KID((issuer, identity) -> {
        RsaJsonWebKey foreign = SigningKeys.generate();
        return bearer(SigningKeys.sign(issuer.claimsOf(identity), foreign, foreign.getKeyId()));
    }),
    /** Signed by a foreign key under the name of the published one. */
    FOREIGN_KEY((issuer, identity) -> bearer(SigningKeys.sign(
            issuer.claimsOf(identity), SigningKeys.generate(), issuer.key().getKeyId()))),
    /** Brings the key to check it with along in its header. */
    KEY_IN_HEADER((issuer, identity) -> bearer(Forgery.withOwnKeyInHeader(issuer.tokenFor(identity)))),
    /** The claims of another user under the signature of this one. */
    TAMPERED_PAYLOAD((issuer, identity) ->
            bearer(Forgery.withPayloadOf(issuer.tokenFor(identity), issuer.tokenFor(identity.of("STTTT"))))),
    NO_SIGNATURE((issuer, identity) -> bearer(Forgery.withoutSignature(issuer.tokenFor(identity)))),
    /** Good in the profile {@code local} only, so do not send it to a process of that profile. */
    SAMPLE_OUTSIDE_LOCAL(changing(claims -> claims.setClaim(SampleIdentities.CLAIM, true)));

    private final BiFunction<TokenIssuer, Identity, Optional<String>> maker;

    TokenMutant(BiFunction<TokenIssuer, Identity, Optional<String>> maker) {
        this.maker = maker;
    }

    /**
     * The value of the header {@code Authorization}; empty where none is to be sent. But for its fault it is what the
     * issuer gives this identity, so choose one whom the operation would let in.
     */
    public Optional<String> authorization(TokenIssuer issuer, Identity identity) {
        return maker.apply(issuer, identity);
    }

    private static BiFunction<TokenIssuer, Identity, Optional<String>> changing(Consumer<JwtClaims> change) {
        return (issuer, identity) -> bearer(issuer.tokenFor(identity, change));
    }

    private static Optional<String> bearer(String token) {
        return Optional.of("Bearer " + token);
    }

    private static NumericDate fromNow(long seconds) {
        return NumericDate.fromSeconds(NumericDate.now().getValue() + seconds);
    }
}
