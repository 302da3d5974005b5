package vn.lantoa.media.webhook;

import java.util.Map;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;

/** Lets the tests' receivers be called, and retries come soon. */
public class WebhookSettings implements QuarkusTestResourceLifecycleManager {

    static final int PER_AGENCY = 20;

    @Override
    public Map<String, String> start() {
        return Map.of(
                "lantoa.webhooks.private-hosts",
                "127.0.0.1",
                "lantoa.webhooks.first-retry",
                "50ms",
                "lantoa.webhooks.patience",
                "700ms");
    }

    @Override
    public void stop() {
        // nothing was started
    }
}
