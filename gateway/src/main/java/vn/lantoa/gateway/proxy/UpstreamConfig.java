package vn.lantoa.gateway.proxy;

import java.time.Duration;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** How the gateway deals with each service. */
@ConfigMapping(prefix = "lantoa.gateway.upstream")
public interface UpstreamConfig {

    /** Connections to one service, all event loops together; each loop has its share. */
    @WithDefault("128")
    int connections();

    /** Requests that may wait for a connection to one service, all event loops together; more are refused at once. */
    @WithDefault("256")
    int waiting();

    @WithDefault("1S")
    Duration connectTimeout();

    /** How long a request may wait for a connection. */
    @WithDefault("3S")
    Duration waitTimeout();

    /** How long a service may be silent, before its answer or in the midst of it. */
    @WithDefault("30S")
    Duration answerTimeout();

    /** Shorter than the services' own idle time-out, so that none is used that they are about to close. */
    @WithDefault("30S")
    Duration keepAlive();

    /** What {@code Retry-After} says when a service is down. */
    @WithDefault("2S")
    Duration retryAfter();
}
