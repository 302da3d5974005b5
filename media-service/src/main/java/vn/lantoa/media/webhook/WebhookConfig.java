package vn.lantoa.media.webhook;

import java.time.Duration;
import java.util.Optional;
import java.util.Set;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** Bounds of webhooks. */
@ConfigMapping(prefix = "lantoa.webhooks")
public interface WebhookConfig {

    /** How many webhooks a press agency may have, disabled ones too; as many are of all agencies. */
    @WithDefault("20")
    int perAgency();

    /**
     * Hosts, each {@code host} or {@code host:port}, that may be called although they are private, also by http:
     * receivers within the province's own network. The profile {@code local} on the loopback address may call every
     * host.
     */
    Optional<Set<String>> privateHosts();

    /** The wait after the first failure; it doubles with each. */
    @WithDefault("5s")
    Duration firstRetry();

    /**
     * How long a target has to answer, from the connection on. An attempt as a whole takes three times as long at most,
     * and 45 s.
     */
    @WithDefault("15s")
    Duration patience();
}
