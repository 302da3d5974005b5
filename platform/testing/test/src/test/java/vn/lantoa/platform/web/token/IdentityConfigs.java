package vn.lantoa.platform.web.token;

import java.time.Duration;
import java.util.HashMap;
import java.util.Map;

import io.quarkus.runtime.configuration.DurationConverter;
import io.smallrye.config.PropertiesConfigSource;
import io.smallrye.config.SmallRyeConfigBuilder;

/** The configuration of the token check in plain tests. */
final class IdentityConfigs {

    private IdentityConfigs() {}

    static IdentityConfig defaults() {
        return with(Map.of());
    }

    /** @param others beside the defaults */
    static IdentityConfig with(Map<String, String> others) {
        Map<String, String> values = new HashMap<>(others);
        values.putIfAbsent("lantoa.identity.issuer", "http://localhost:8180/realms/lantoa");
        return new SmallRyeConfigBuilder()
                .withSources(new PropertiesConfigSource(values, "test", 500))
                .withMapping(IdentityConfig.class)
                .withConverter(Duration.class, 200, new DurationConverter())
                .build()
                .getConfigMapping(IdentityConfig.class);
    }
}
