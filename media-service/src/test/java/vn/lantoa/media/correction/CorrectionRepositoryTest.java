package vn.lantoa.media.correction;

import java.util.List;
import java.util.Map;
import java.util.UUID;

import jakarta.inject.Inject;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import org.hibernate.Hibernate;
import org.junit.jupiter.api.Test;

import vn.lantoa.media.Bodies;
import vn.lantoa.media.MediaApi;
import vn.lantoa.platform.testing.token.Identity;

import static org.assertj.core.api.Assertions.assertThat;

@QuarkusTest
class CorrectionRepositoryTest extends MediaApi {

    private static final String EFFECT = "effect";

    @Inject
    CorrectionRepository corrections;

    /** It may be long, and neither a list nor a republication tells it. */
    @Test
    void theEffectIsReadWhereItIsAskedForOnly() {
        UUID id = UUID.fromString(keyed(Identity.PRESS_BTV)
                .body(Map.of(
                        "reason",
                        "Ghi nhầm",
                        "items",
                        List.of(Map.of("externalId", Bodies.freshId(), "withdraw", true))))
                .post("/api/v1/corrections")
                .path("id"));

        QuarkusTransaction.requiringNew().run(() -> {
            Correction listed = corrections.list("id", id).get(0);
            listed.view();
            listed.changed();
            assertThat(Hibernate.isPropertyInitialized(listed, EFFECT)).isFalse();
            assertThat(listed.effect()).isEqualTo("[]");
            assertThat(Hibernate.isPropertyInitialized(listed, EFFECT)).isTrue();
        });
    }
}
