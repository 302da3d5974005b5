package vn.lantoa.media.webhook;

import java.util.concurrent.CompletableFuture;

import jakarta.inject.Inject;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

import vn.lantoa.platform.data.sql.Sql;
import vn.lantoa.platform.testing.token.Identity;

import static org.assertj.core.api.Assertions.assertThat;

@QuarkusTest
class WebhookAudienceTest extends WebhookApi {

    @Inject
    WebhookAudienceTable audience;

    @Inject
    Sql sql;

    private boolean wants() {
        return QuarkusTransaction.requiringNew().call(() -> audience.wants("BTV", WebhookEvent.ITEM_RESTORED));
    }

    @Test
    void whatIsReadWhileAWebhookIsChangedIsNotKept() {
        String id = register(Identity.PRESS_BTV, "https://partner.example/", "PERIOD_DECLARED")
                .extract()
                .path("id");

        QuarkusTransaction.requiringNew().run(() -> {
            sql.update("UPDATE webhook SET events = '{ITEM_RESTORED}' WHERE id = ?::uuid", id);
            audience.forgetAfterwards();
            assertThat(CompletableFuture.supplyAsync(this::wants).join()).isFalse();
        });

        assertThat(wants()).isTrue();
        disable(Identity.PRESS_BTV, id);
    }
}
