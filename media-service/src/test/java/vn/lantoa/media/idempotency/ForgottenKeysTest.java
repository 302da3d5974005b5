package vn.lantoa.media.idempotency;

import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;

import jakarta.inject.Inject;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

import vn.lantoa.media.Bodies;
import vn.lantoa.media.MediaApi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

@QuarkusTest
class ForgottenKeysTest extends MediaApi {

    @Inject
    IdempotencyService service;

    @Inject
    IdempotencyKeyTable keys;

    private final KeyedRequest request = KeyedRequest.of(
            "client", UUID.randomUUID().toString(), "POST", URI.create("/x"), "application/json", Bodies.received(""));

    private KeyedAnswer once(String body) {
        return service.once(request, () -> KeyedAnswer.of(201, "/x/1", body));
    }

    @Test
    void aKeyIsKeptUntilItIsForgotten() {
        once("first");

        service.forgetOldKeys();
        assertThat(once("second").body()).isEqualTo("first");

        QuarkusTransaction.requiringNew()
                .run(() -> keys.forgetBefore(Instant.now().plus(Duration.ofHours(1))));
        assertThat(once("third")).isEqualTo(KeyedAnswer.of(201, "/x/1", "third"));
    }

    @Test
    void anEffectThatThrowsLeavesNoKey() {
        assertThatThrownBy(() -> service.once(request, () -> {
                    throw new IllegalStateException("undone");
                }))
                .hasMessage("undone");

        assertThat(once("first").replayed()).isFalse();
    }
}
