package vn.lantoa.media.webhook.delivery;

import java.util.UUID;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class OnTheirWayTest {

    private final OnTheirWay onTheirWay = new OnTheirWay();
    private final UUID one = UUID.randomUUID();
    private final UUID other = UUID.randomUUID();

    @Test
    void aWebhookIsBusyUntilItsLastHasEnded() {
        onTheirWay.begun(one);
        onTheirWay.begun(one);
        onTheirWay.begun(other);

        assertThat(onTheirWay.ended(one)).isFalse();
        assertThat(onTheirWay.webhooks()).containsExactlyInAnyOrder(one, other);
        assertThat(onTheirWay.ended(one)).isTrue();
        assertThat(onTheirWay.webhooks()).containsExactly(other);
        assertThat(onTheirWay.count()).isEqualTo(1);
    }
}
