package vn.lantoa.media.webhook;

import java.util.List;
import java.util.Map;

import io.quarkus.test.common.QuarkusTestResource;
import io.restassured.response.ValidatableResponse;

import vn.lantoa.media.MediaApi;
import vn.lantoa.platform.testing.token.Identity;

/** Registers webhooks. */
@QuarkusTestResource(WebhookSettings.class)
public abstract class WebhookApi extends MediaApi {

    protected static final String WEBHOOKS = "/api/v1/webhooks";

    protected static Map<String, Object> body(String url, String... events) {
        return Map.of("url", url, "events", List.of(events));
    }

    protected static ValidatableResponse register(Identity by, String url, String... events) {
        return as(by).body(body(url, events)).post(WEBHOOKS).then().statusCode(201);
    }

    protected static void disable(Identity by, String id) {
        as(by).header("If-Match", "*")
                .body(Map.of("url", "https://partner.example/", "events", List.of("PERIOD_DECLARED"), "enabled", false))
                .put(WEBHOOKS + "/" + id)
                .then()
                .statusCode(200);
    }
}
