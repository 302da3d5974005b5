package vn.lantoa.media.webhook.delivery;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import jakarta.inject.Inject;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

import vn.lantoa.media.webhook.Receiver;
import vn.lantoa.media.webhook.WebhookApi;
import vn.lantoa.media.webhook.WebhookEvent;
import vn.lantoa.platform.testing.token.Identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

@QuarkusTest
class FairDeliveryTest extends WebhookApi {

    private static final String EVENT = "ITEM_WITHDRAWN";
    private static final int WEBHOOKS_OF_SLOW = 8;
    private static final int DELIVERIES_EACH = 24;

    @Inject
    WebhookEvents events;

    /** A press agency that nobody else's events are of. */
    private static Identity agency(String code) {
        as(Identity.OFFICER)
                .body(Map.of(
                        "code", code, "name", "Báo " + code, "level", "OTHER_PROVINCE", "pressTypes", List.of("PRINT")))
                .post("/api/v1/press-agencies")
                .then()
                .statusCode(201);
        return Identity.PRESS_BBD.of(code);
    }

    private void happened(String agency, int count) {
        List<UUID> items = Stream.generate(UUID::randomUUID).limit(count).toList();
        QuarkusTransaction.requiringNew().run(() -> events.tell(WebhookEvent.ITEM_WITHDRAWN, agency, items));
    }

    @Test
    void anAgencyWithSlowReceiversKeepsNoOtherWaiting() {
        Identity slow = agency("BSLOW");
        Identity fast = agency("BFAST");
        try (Receiver late = new Receiver();
                Receiver prompt = new Receiver()) {
            IntStream.range(0, WEBHOOKS_OF_SLOW * DELIVERIES_EACH).forEach(i -> late.answering(204, 0, 600));
            List<String> webhooks = IntStream.range(0, WEBHOOKS_OF_SLOW)
                    .mapToObj(i ->
                            register(slow, late.url("/" + i), EVENT).extract().<String>path("id"))
                    .toList();
            String webhook = register(fast, prompt.url("/"), EVENT).extract().path("id");

            happened("BSLOW", DELIVERIES_EACH);
            await().until(() -> late.begun() > 0);
            happened("BFAST", 1);
            prompt.awaitReceived(1);

            assertThat(late.begun()).isLessThan(WEBHOOKS_OF_SLOW * DELIVERIES_EACH / 2);
            webhooks.forEach(one -> disable(slow, one));
            disable(fast, webhook);
        }
    }
}
