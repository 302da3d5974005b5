package vn.lantoa.media.webhook;

import java.security.SecureRandom;
import java.util.Base64;

/** Makes the secrets that sign what webhooks are told: {@code whsec_} and 256 random bits in Base64. */
final class SigningSecret {

    static final String PREFIX = "whsec_";

    private static final int BYTES = 32;
    private static final SecureRandom RANDOM = new SecureRandom();

    private SigningSecret() {}

    static String fresh() {
        byte[] key = new byte[BYTES];
        RANDOM.nextBytes(key);
        return PREFIX + Base64.getEncoder().encodeToString(key);
    }
}
