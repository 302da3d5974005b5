package vn.lantoa.media.webhook.call;

import java.time.Instant;
import java.util.List;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class WebhookMessageTest {

    private static final String SECRET = "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw";
    private static final Instant AT = Instant.ofEpochSecond(1_614_265_330);
    private static final String BODY = "{\"test\": 2432232314}";

    /** The example of the Standard Webhooks specification. */
    @Test
    void isSignedAsTheSpecificationHasIt() {
        WebhookMessage message = WebhookMessage.signed("msg_p5jXN8AQM9LWM0D4loKWxJek", AT, BODY, List.of(SECRET));

        assertThat(message.timestamp()).isEqualTo(1_614_265_330L);
        assertThat(message.signature()).isEqualTo("v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=");
    }

    @Test
    void eachSecretSigns() {
        WebhookMessage message = WebhookMessage.signed("a", AT, BODY, List.of("whsec_AAAA", SECRET));

        assertThat(message.signature().split(" ")).hasSize(2).allMatch(one -> one.startsWith("v1,"));
    }
}
