package vn.lantoa.platform.data.consumer;

import java.time.Duration;

import io.quarkus.runtime.configuration.DurationConverter;
import io.smallrye.config.SmallRyeConfigBuilder;

import vn.lantoa.platform.data.messaging.MessagingConfig;

/** The messaging's settings for tests without Quarkus. */
final class TestConfig {

    private static final int BEFORE_ITS_OWN = 200;

    private TestConfig() {}

    static MessagingConfig messaging(int batch) {
        return new SmallRyeConfigBuilder()
                .withConverter(Duration.class, BEFORE_ITS_OWN, new DurationConverter())
                .withMapping(MessagingConfig.class)
                .withDefaultValue("lantoa.messaging.service", "sea")
                .withDefaultValue("lantoa.messaging.batch", Integer.toString(batch))
                .build()
                .getConfigMapping(MessagingConfig.class);
    }
}
