package vn.lantoa.platform.data.idempotency;

import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;

import jakarta.inject.Inject;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

import vn.lantoa.deploy.embedded.testing.PostgresTestResource;
import vn.lantoa.platform.data.sea.Sea;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

@QuarkusTest
@QuarkusTestResource(PostgresTestResource.class)
@QuarkusTestResource(Sea.class)
class ForgottenKeysTest {

    @Inject
    IdempotencyService service;

    @Inject
    IdempotencyKeyTable keys;

    private final KeyedRequest request = KeyedRequest.of(
            "client",
            UUID.randomUUID().toString(),
            "POST",
            URI.create("/x"),
            "application/json",
            KeyedRequest.Content.of(new byte[0]));

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
