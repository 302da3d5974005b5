package vn.lantoa.gateway.token;

/**
 * The status of a token, the client that it is about, and how long that holds.
 *
 * @param client the client that the token was issued to and the subject that it speaks for; empty unless the token is
 *     accepted
 * @param expiresAt in milliseconds since 1970; 0 unless the token is accepted
 */
public record TokenResult(TokenStatus status, String client, long expiresAt) {

    static TokenResult of(TokenStatus status) {
        return new TokenResult(status, "", 0);
    }
}
