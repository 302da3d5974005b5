package vn.lantoa.gateway.rate;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/**
 * How often a caller may call. Each has a bucket of {@code burst} requests that fills again at {@code perSecond}. The
 * defaults lie above what one gateway can forward for one client: they stop a program that runs wild, and no press
 * agency at work.
 */
@ConfigMapping(prefix = "lantoa.gateway.limits.rate")
public interface RateConfig {

    /** Requests a second of one client with a valid token: a person in an application, or a machine. */
    @WithDefault("5000")
    long clientPerSecond();

    /** Requests that one client may send at once after a pause. */
    @WithDefault("10000")
    long clientBurst();

    /** Requests a second of one address that bring no valid token: pages, documents, refusals. */
    @WithDefault("500")
    long addressPerSecond();

    /** Requests without a valid token that one address may send at once after a pause. */
    @WithDefault("5000")
    long addressBurst();

    /** Clients, and addresses, that are remembered; those that called longest ago are dropped first. */
    @WithDefault("20000")
    int remembered();
}
