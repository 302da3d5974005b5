package vn.lantoa.gateway.openapi;

import java.time.Duration;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** How the services' documents are read. */
@ConfigMapping(prefix = "lantoa.gateway.openapi")
public interface OpenApiConfig {

    @WithDefault("30S")
    Duration every();

    /** How often they are read while one is missing or its last read failed. */
    @WithDefault("2S")
    Duration retryEvery();

    @WithDefault("5S")
    Duration patience();
}
