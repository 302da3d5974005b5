package vn.lantoa.deploy.local.receiver;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Base64;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * The headers of a webhook, as Standard Webhooks has them.
 *
 * @param id the same in all attempts
 * @param timestamp of the attempt, in seconds since 1970
 * @param signatures one {@code v1,…} for each secret that signs, with blanks between
 */
record WebhookSignature(String id, String timestamp, String signatures) {

    private static final String ALGORITHM = "HmacSHA256";
    private static final Duration TOLERANCE = Duration.ofMinutes(5);

    /** Whether who knows the secret signed this body, just now. */
    boolean holds(String secret, String body, Instant now) {
        return isOf(now) && Arrays.stream(signatures.split(" ")).anyMatch(one -> isEqual(one, signed(secret, body)));
    }

    private boolean isOf(Instant now) {
        return timestamp.matches("\\d{1,12}")
                && Duration.between(Instant.ofEpochSecond(Long.parseLong(timestamp)), now)
                                .abs()
                                .compareTo(TOLERANCE)
                        <= 0;
    }

    /** Takes as long whatever differs. */
    private static boolean isEqual(String one, String other) {
        return MessageDigest.isEqual(
                one.getBytes(StandardCharsets.US_ASCII), other.getBytes(StandardCharsets.US_ASCII));
    }

    private String signed(String secret, String body) {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(new SecretKeySpec(Base64.getDecoder().decode(secret.replace("whsec_", "")), ALGORITHM));
            byte[] content = (id + "." + timestamp + "." + body).getBytes(StandardCharsets.UTF_8);
            return "v1," + Base64.getEncoder().encodeToString(mac.doFinal(content));
        } catch (GeneralSecurityException everyJdkHasIt) {
            throw new IllegalStateException(everyJdkHasIt);
        }
    }
}
