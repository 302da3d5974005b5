package vn.lantoa.gateway.proxy;

import java.time.Clock;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import java.util.stream.StreamSupport;

import jakarta.enterprise.context.ApplicationScoped;

import io.vertx.core.Vertx;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpClientOptions;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.PoolOptions;
import io.vertx.core.http.RequestOptions;
import io.vertx.core.tracing.TracingPolicy;

import vn.lantoa.gateway.limit.BodyLimits;
import vn.lantoa.gateway.limit.LimitConfig;
import vn.lantoa.gateway.limit.MeteredBody;
import vn.lantoa.gateway.limit.ProblemResponder;
import vn.lantoa.gateway.route.RoutingTable;
import vn.lantoa.gateway.route.ServiceRoute;

/**
 * An HTTP client for each installed service on each event loop, with its own connections and queue. Services share
 * nothing, so that one that hangs takes nothing from the others; nor do event loops, so that no request has to cross
 * from one thread to another.
 */
@ApplicationScoped
public class UpstreamClients {

    private static final int ANSWER_HEADER_BYTES = 64 * 1024;

    private final ThreadLocal<Map<String, Upstream>> ofThisLoop = ThreadLocal.withInitial(this::upstreams);
    private final Map<ServiceRoute, UpstreamPolicy> policies = new HashMap<>();
    private final Vertx vertx;
    private final UpstreamConfig config;
    private final PoolOptions share;
    private final ProblemResponder problems;
    private final HttpDate date;

    UpstreamClients(
            Vertx vertx,
            RoutingTable routes,
            UpstreamConfig config,
            LimitConfig limitConfig,
            BodyLimits limits,
            ProblemResponder problems,
            Clock clock) {
        this.vertx = vertx;
        this.config = config;
        this.share = share(config, vertx);
        this.problems = problems;
        this.date = new HttpDate(clock);
        long watch = limitConfig.bodyWatch().toMillis();
        MeteredBody.Pace pace =
                new MeteredBody.Pace(vertx, watch, limitConfig.bodyRate().asLongValue() * watch / 1_000);
        for (ServiceRoute service : routes.installed()) {
            policies.put(service, new UpstreamPolicy(service.name(), limits, pace, config));
        }
    }

    /** The share of one event loop in a service's connections and queue: clients are spread over the loops evenly. */
    @SuppressWarnings("deprecation") // as in RequestHeadTimeouts: what replaces the getter is internal
    private static PoolOptions share(UpstreamConfig config, Vertx vertx) {
        int loops = (int) StreamSupport.stream(vertx.nettyEventLoopGroup().spliterator(), false)
                .count();
        return new PoolOptions()
                .setHttp1MaxSize(Math.max(1, config.connections() / loops))
                .setMaxWaitQueueSize(Math.max(1, config.waiting() / loops));
    }

    /** One service as one event loop reaches it. */
    private record Upstream(HttpClient client, RequestOptions address, UpstreamPolicy policy) {}

    private Map<String, Upstream> upstreams() {
        Map<String, Upstream> upstreams = new HashMap<>();
        policies.forEach((service, policy) -> upstreams.put(service.name(), upstream(service, policy)));
        return upstreams;
    }

    private Upstream upstream(ServiceRoute service, UpstreamPolicy policy) {
        HttpClient client = vertx.createHttpClient(
                new HttpClientOptions()
                        .setSsl(service.isTls())
                        // the trace is handed on by RequestHeaders: two traceparent headers would be ignored
                        .setTracingPolicy(TracingPolicy.IGNORE)
                        .setConnectTimeout((int) config.connectTimeout().toMillis())
                        .setIdleTimeoutUnit(TimeUnit.MILLISECONDS)
                        .setIdleTimeout((int) config.answerTimeout().toMillis())
                        .setKeepAliveTimeout((int) config.keepAlive().toSeconds())
                        .setMaxHeaderSize(ANSWER_HEADER_BYTES),
                share);
        RequestOptions address = new RequestOptions()
                .setHost(service.host())
                .setPort(service.port())
                .setConnectTimeout(config.waitTimeout().toMillis());
        return new Upstream(client, address, policy);
    }

    /**
     * Forwards a request to a service and the response back. The request is always answered, if need be with a problem.
     */
    public void forward(HttpServerRequest request, ServiceRoute service) {
        Upstream upstream =
                Objects.requireNonNull(ofThisLoop.get().get(service.name()), "only installed services are routed to");
        new ProxyExchange(request, upstream.policy(), problems, date).start(upstream.client(), upstream.address());
    }
}
