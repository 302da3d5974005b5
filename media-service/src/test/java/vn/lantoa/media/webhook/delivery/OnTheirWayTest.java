package vn.lantoa.media.webhook.delivery;

import java.util.Map;
import java.util.UUID;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class OnTheirWayTest {

    private final OnTheirWay onTheirWay = new OnTheirWay();
    private final ClaimedDelivery.Target one = target();
    private final ClaimedDelivery.Target other = target();

    private static ClaimedDelivery.Target target() {
        return new ClaimedDelivery.Target(UUID.randomUUID(), "BBD", "https://partner.example/");
    }

    @Test
    void aWebhookIsBusyUntilItsLastHasEnded() {
        onTheirWay.begun(one);
        onTheirWay.begun(one);
        onTheirWay.begun(other);

        assertThat(onTheirWay.ended(one)).isFalse();
        assertThat(onTheirWay.load().webhooks()).containsExactlyInAnyOrder(one.webhook(), other.webhook());
        assertThat(onTheirWay.ended(one)).isTrue();
        assertThat(onTheirWay.load().webhooks()).containsExactly(other.webhook());
        assertThat(onTheirWay.load().owners()).isEqualTo(Map.of("BBD", 1));
        assertThat(onTheirWay.ended(other)).isTrue();
        assertThat(onTheirWay.load()).isEqualTo(OnTheirWay.Load.NONE);
    }
}
