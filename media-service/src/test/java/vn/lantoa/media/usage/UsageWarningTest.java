package vn.lantoa.media.usage;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;

import jakarta.inject.Inject;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

import vn.lantoa.media.webhook.Receiver;
import vn.lantoa.media.webhook.WebhookApi;
import vn.lantoa.platform.testing.token.Identity;

import static org.assertj.core.api.Assertions.assertThat;

/** An agency is told once that it used 80 % of its quota, and once that it used all of it. */
@QuarkusTest
class UsageWarningTest extends WebhookApi {

    @Inject
    UsageJob job;

    private void call(Identity press, int times) {
        for (int call = 0; call < times; call++) {
            as(press).get("/api/v1/submissions").then().statusCode(200);
        }
        job.exchange();
        job.exchange();
    }

    @Test
    void eachPartOfAQuotaIsToldOnceInAMonth() {
        String code = "QUO-" + UUID.randomUUID().toString().substring(0, 8).toUpperCase(Locale.ROOT);
        as(Identity.OFFICER)
                .body(Map.of("code", code, "name", "Báo mẫu", "level", "CENTRAL", "pressTypes", List.of("PRINT")))
                .post("/api/v1/press-agencies")
                .then()
                .statusCode(201);
        String quota = as(Identity.OFFICER)
                .header("If-None-Match", "*")
                .body(Map.of("callsPerMonth", 10, "blocks", false))
                .put("/api/v1/usage/" + code + "/quota")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        Identity press = Identity.PRESS_BBD.of(code);
        try (Receiver receiver = new Receiver()) {
            // its registration is the first call
            String webhook = register(press, receiver.url("/"), "QUOTA_NEARLY_USED", "QUOTA_USED")
                    .extract()
                    .path("id");
            call(press, 6);
            call(press, 1);
            assertThat(receiver.awaitReceived(1).get(0).json().getString("type"))
                    .isEqualTo("QUOTA_NEARLY_USED");
            call(press, 1);
            call(press, 1);
            call(press, 1);

            assertThat(receiver.awaitReceived(2))
                    .extracting(told -> told.json().getString("type") + " "
                            + told.json().getString("data.links.self") + " "
                            + told.json().getString("data.id"))
                    .containsExactly(
                            "QUOTA_NEARLY_USED /api/v1/usage?agency=" + code + " " + quota,
                            "QUOTA_USED /api/v1/usage?agency=" + code + " " + quota);
            disable(press, webhook);
        }
    }
}
