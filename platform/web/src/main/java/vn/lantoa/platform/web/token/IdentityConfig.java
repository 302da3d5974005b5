package vn.lantoa.platform.web.token;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** Which tokens are accepted, how often the realm's keys are read, and whom an operator keeps out. */
@ConfigMapping(prefix = "lantoa.identity")
public interface IdentityConfig {

    /** The realm that tokens come from: their {@code iss}, and the base of the address of its keys. */
    String issuer();

    @WithDefault("lantoa-api")
    String audience();

    /** The clocks of the issuer and this process may differ by this. */
    @WithDefault("5S")
    Duration clockSkew();

    /** The greatest number of accepted tokens in the cache. */
    @WithDefault("10000")
    int cacheEntries();

    /** How long an accepted token is cached at most. */
    @WithDefault("5M")
    Duration cacheLife();

    /** How often the keys are read while all is well: a withdrawn key is taken for so long and a read. */
    @WithDefault("20S")
    Duration keysEvery();

    /** The shortest time between two reads of the keys, whatever the tokens ask for. */
    @WithDefault("10S")
    Duration keysAtMostEvery();

    /** How often the keys are asked for while none are held or the last read failed. */
    @WithDefault("1S")
    Duration keysRetryEvery();

    @WithDefault("2S")
    Duration keysPatience();

    /** The file of those who are kept out, as {@link Denials} reads it; nobody is when absent. */
    Optional<Path> denied();

    /** How often that file is looked at. */
    @WithDefault("1S")
    Duration deniedEvery();
}
