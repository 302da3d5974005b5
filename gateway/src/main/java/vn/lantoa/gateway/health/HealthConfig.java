package vn.lantoa.gateway.health;

import java.time.Duration;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** How the parts are asked for their state. */
@ConfigMapping(prefix = "lantoa.gateway.health")
public interface HealthConfig {

    /** How long a part may take to say that it is ready. */
    @WithDefault("1S")
    Duration patience();

    /** How long an answer is shown again before the parts are asked anew. */
    @WithDefault("1S")
    Duration cache();
}
