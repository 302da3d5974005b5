package vn.lantoa.media.webhook.call;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.stream.Collectors;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * What is posted, signed as Standard Webhooks has it.
 *
 * @param id the same in all attempts
 * @param timestamp of the attempt, in seconds since 1970
 * @param signature one {@code v1,…} for each secret that signs, the newest first
 */
public record WebhookMessage(String id, long timestamp, String body, String signature) {

    private static final String ALGORITHM = "HmacSHA256";

    /** @param secrets each {@code whsec_} and a key in Base64 */
    public static WebhookMessage signed(String id, Instant at, String body, List<String> secrets) {
        long timestamp = at.getEpochSecond();
        String content = id + "." + timestamp + "." + body;
        return new WebhookMessage(
                id,
                timestamp,
                body,
                secrets.stream().map(secret -> "v1," + hmac(secret, content)).collect(Collectors.joining(" ")));
    }

    private static String hmac(String secret, String content) {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            byte[] key = Base64.getDecoder().decode(secret.substring(secret.indexOf('_') + 1));
            mac.init(new SecretKeySpec(key, ALGORITHM));
            return Base64.getEncoder().encodeToString(mac.doFinal(content.getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
