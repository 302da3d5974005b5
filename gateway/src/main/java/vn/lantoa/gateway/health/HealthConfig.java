package vn.lantoa.gateway.health;

import java.time.Duration;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** How the health of the parts is checked. */
@ConfigMapping(prefix = "lantoa.gateway.health")
public interface HealthConfig {

    /** How long a part may take to say that it is ready. */
    @WithDefault("1S")
    Duration patience();

    /** How long a report is reused before the parts are checked again. */
    @WithDefault("1S")
    Duration cache();
}
