package vn.lantoa.gateway.token;

import java.time.Duration;

import io.quarkus.runtime.configuration.DurationConverter;
import io.smallrye.config.SmallRyeConfigBuilder;

/** The configuration of the token check in plain tests. */
final class TokenConfigs {

    private TokenConfigs() {}

    static TokenConfig defaults() {
        return new SmallRyeConfigBuilder()
                .withMapping(TokenConfig.class)
                .withConverter(Duration.class, 200, new DurationConverter())
                .build()
                .getConfigMapping(TokenConfig.class);
    }
}
