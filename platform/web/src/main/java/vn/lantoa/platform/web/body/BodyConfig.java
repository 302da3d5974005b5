package vn.lantoa.platform.web.body;

import java.time.Duration;

import io.quarkus.runtime.configuration.MemorySize;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** How much of request bodies a service holds at once; what does not fit is a 503 with {@code Retry-After}. */
@ConfigMapping(prefix = "lantoa.bodies")
public interface BodyConfig {

    /**
     * Of bodies that are read into memory, or being worked on, in all. What is made of them takes some ten times as
     * much.
     */
    @WithDefault("8M")
    MemorySize inMemory();

    /** Of bodies that are received into files, in all. */
    @WithDefault("256M")
    MemorySize onDisk();

    /** The largest single body that is read into memory; a larger one is a 413. */
    @WithDefault("1M")
    MemorySize largest();

    /** How long a body that was received waits for others to be done. */
    @WithDefault("5s")
    Duration patience();
}
