package vn.lantoa.gateway.limit;

import java.time.Duration;
import java.util.Map;

import io.quarkus.runtime.configuration.MemorySize;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** How large requests may be, and how slowly they may come. */
@ConfigMapping(prefix = "lantoa.gateway.limits")
public interface LimitConfig {

    /** Bodies of addresses that {@link #bodies()} does not name. */
    @WithDefault("1M")
    MemorySize body();

    /** Bodies by path prefix; the longest prefix that ends at a {@code /} wins. */
    Map<String, MemorySize> bodies();

    /**
     * Request target, in bytes. Beyond {@code quarkus.http.limits.max-initial-line-length} Vert.x answers without a
     * body.
     */
    @WithDefault("8K")
    MemorySize uri();

    /**
     * Header names and values together. Beyond {@code quarkus.http.limits.max-header-size} Vert.x answers without a
     * body.
     */
    @WithDefault("16K")
    MemorySize headers();

    /**
     * How long a head may take: the first one from when the connection was made, each later one from its first byte.
     */
    @WithDefault("20S")
    Duration headPatience();

    /** A body that is not whole at once must bring {@link #bodyRate()} bytes per second, looked at this often. */
    @WithDefault("10S")
    Duration bodyWatch();

    /** Bytes per second. */
    @WithDefault("8K")
    MemorySize bodyRate();
}
