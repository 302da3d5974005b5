package vn.lantoa.gateway.token;

import java.time.Duration;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** How tokens are verified, and how often the realm's keys are read. */
@ConfigMapping(prefix = "lantoa.gateway.token")
public interface TokenConfig {

    @WithDefault("lantoa-api")
    String audience();

    /** The clocks of issuer and gateway may differ by this. */
    @WithDefault("5S")
    Duration clockSkew();

    /** The greatest number of accepted tokens in the cache. */
    @WithDefault("10000")
    int cacheEntries();

    /** How long an accepted token is cached at most. */
    @WithDefault("5M")
    Duration cacheLife();

    /** How often the keys are read while all is well. */
    @WithDefault("60S")
    Duration keysEvery();

    /** The shortest time between two reads of the keys, whatever the tokens ask for. */
    @WithDefault("10S")
    Duration keysAtMostEvery();

    /** How often the keys are asked for while none are held or the last read failed. */
    @WithDefault("1S")
    Duration keysRetryEvery();

    @WithDefault("2S")
    Duration keysPatience();
}
