package vn.lantoa.media.webhook.delivery;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import jakarta.inject.Inject;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import vn.lantoa.media.webhook.Receiver;
import vn.lantoa.media.webhook.WebhookApi;
import vn.lantoa.platform.data.sql.Sql;
import vn.lantoa.platform.testing.token.Identity;

import static org.assertj.core.api.Assertions.assertThat;

@QuarkusTest
class OldDeliveryTest extends WebhookApi {

    private static final String WAITING = """
            INSERT INTO webhook_delivery
              (id, webhook_id, event, body, state, attempts, failures, claim, made_at, since, due_at)
            VALUES (:id, :webhook, 'ITEM_RESTORED', '{}', :state, 0, 0, 0, :made, :since, :since)""";

    @Inject
    DeliveryJob job;

    @Inject
    Sql sql;

    private final Receiver receiver = new Receiver();
    private String webhook;

    @BeforeEach
    void isDisabled() {
        webhook = register(Identity.PRESS_BTV, receiver.url("/"), "ITEM_RESTORED")
                .extract()
                .path("id");
        enabled(false);
    }

    @AfterEach
    void stop() {
        receiver.close();
    }

    private void enabled(boolean is) {
        as(Identity.PRESS_BTV)
                .header("If-Match", "*")
                .body(Map.of("url", receiver.url("/"), "events", List.of("ITEM_RESTORED"), "enabled", is))
                .put(WEBHOOKS + "/" + webhook)
                .then()
                .statusCode(200);
    }

    private String delivery(DeliveryState state, int madeDaysAgo, int sinceDaysAgo) {
        UUID id = UUID.randomUUID();
        Instant now = Instant.now();
        QuarkusTransaction.requiringNew().run(() -> sql.statement(WAITING)
                .bind("id", id)
                .bind("webhook", UUID.fromString(webhook))
                .bind("state", state)
                .bind("made", now.minus(Duration.ofDays(madeDaysAgo)))
                .bind("since", now.minus(Duration.ofDays(sinceDaysAgo)))
                .update());
        return id.toString();
    }

    private JsonPath log() {
        return as(Identity.PRESS_BTV)
                .get(WEBHOOKS + "/" + webhook + "/deliveries?sort=createdAt")
                .jsonPath();
    }

    @Test
    void whoIsEnabledAgainIsToldOfThreeDays() {
        delivery(DeliveryState.PENDING, 4, 4);
        String young = delivery(DeliveryState.PENDING, 2, 2);

        enabled(true);

        assertThat(receiver.awaitReceived(1).get(0).header("webhook-id")).isEqualTo(young);
        job.forgetOld();
        assertThat(log().getString("items[0].state")).isEqualTo("FAILED");
        assertThat(receiver.begun()).isEqualTo(1);
        enabled(false);
    }

    @Test
    void whatIsToBeToldIsNotForgotten() {
        delivery(DeliveryState.FAILED, 31, 31);
        String replayed = delivery(DeliveryState.PENDING, 31, 1);

        job.forgetOld();

        assertThat(log().getList("items.id")).containsExactly(replayed);
    }
}
