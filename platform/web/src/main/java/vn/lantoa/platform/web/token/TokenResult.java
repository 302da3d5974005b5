package vn.lantoa.platform.web.token;

import java.util.Optional;

import org.jose4j.jwt.JwtClaims;

/**
 * The status of a token, the client that it is about, and how long that holds.
 *
 * @param client the client that the token was issued to and the subject that it speaks for; empty unless the token is
 *     accepted
 * @param expiresAt in milliseconds since 1970; 0 unless the token is accepted
 * @param claims what the token says, not to be changed; empty unless it is accepted
 */
public record TokenResult(TokenStatus status, String client, long expiresAt, Optional<JwtClaims> claims) {

    static TokenResult of(TokenStatus status) {
        return new TokenResult(status, "", 0, Optional.empty());
    }

    /** The client that the token was issued to ({@code azp}); empty where the token does not say. */
    public String party() {
        return claims.map(found -> (String) found.getClaimValue("azp")).orElse("");
    }
}
