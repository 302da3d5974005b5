package vn.lantoa.gateway.browser;

import java.time.Duration;
import java.util.Optional;
import java.util.Set;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** Which web origins may call the API from a browser. */
@ConfigMapping(prefix = "lantoa.gateway.cors")
public interface CorsConfig {

    /** Exact origins, such as {@code https://lantoa.example}; none when absent. */
    Optional<Set<String>> origins();

    /** How long a browser may keep the answer to a preflight. */
    @WithDefault("10M")
    Duration maxAge();
}
