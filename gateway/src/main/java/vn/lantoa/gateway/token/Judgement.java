package vn.lantoa.gateway.token;

/**
 * A verdict, whom it is about and how long it holds.
 *
 * @param client the client that the token was issued to and the subject that it speaks for; empty unless the token is accepted
 * @param expiresAt in milliseconds since 1970; 0 unless the token is accepted
 */
public record Judgement(Verdict verdict, String client, long expiresAt) {

    static Judgement of(Verdict verdict) {
        return new Judgement(verdict, "", 0);
    }
}
