package vn.lantoa.gateway.proxy;

import java.time.Duration;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** Connections and time-outs of the gateway's clients of each service. */
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

    /**
     * How long an idle connection is kept: shorter than the services' own idle time-out, so that none is used as they
     * close it.
     */
    @WithDefault("30S")
    Duration keepAlive();

    /** The value of {@code Retry-After} when a service cannot be reached. */
    @WithDefault("2S")
    Duration retryAfter();
}
