package vn.lantoa.gateway.proxy;

import java.time.Clock;
import java.util.HashMap;
import java.util.Map;
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
import vn.lantoa.gateway.route.RoutingTable;
import vn.lantoa.gateway.route.ServiceRoute;
import vn.lantoa.platform.web.problem.ProblemWriter;

/**
 * A way to each installed service from each event loop, with its own connections and queue. Services share nothing, so that one that hangs takes nothing from the
 * others; nor do event loops, so that no request has to cross from one thread to another and back.
 */
@ApplicationScoped
public class UpstreamClients {

    private static final int ANSWER_HEADER_BYTES = 64 * 1024;

    private final ThreadLocal<Map<String, Upstream>> ofThisLoop = ThreadLocal.withInitial(this::upstreams);
    private final Map<ServiceRoute, Passage> passages = new HashMap<>();
    private final Vertx vertx;
    private final UpstreamConfig config;
    private final PoolOptions share;

    UpstreamClients(
            Vertx vertx,
            RoutingTable routes,
            UpstreamConfig config,
            LimitConfig limitConfig,
            BodyLimits limits,
            ProblemWriter problems,
            Clock clock) {
        this.vertx = vertx;
        this.config = config;
        this.share = share(config, vertx);
        long watch = limitConfig.bodyWatch().toMillis();
        MeteredBody.Pace pace =
                new MeteredBody.Pace(vertx, watch, limitConfig.bodyRate().asLongValue() * watch / 1_000);
        HttpDate date = new HttpDate(clock);
        for (ServiceRoute service : routes.installed()) {
            passages.put(service, new Passage(service.name(), limits, pace, problems, date, config));
        }
    }

    /** What one event loop gets of a service's connections and queue: clients are spread over the loops evenly. */
    private static PoolOptions share(UpstreamConfig config, Vertx vertx) {
        int loops = (int) StreamSupport.stream(vertx.nettyEventLoopGroup().spliterator(), false)
                .count();
        return new PoolOptions()
                .setHttp1MaxSize(Math.max(1, config.connections() / loops))
                .setMaxWaitQueueSize(Math.max(1, config.waiting() / loops));
    }

    /** From one event loop to one service. */
    private record Upstream(HttpClient client, RequestOptions address, Passage passage) {

        void carry(HttpServerRequest request) {
            Journey journey = new Journey(request, passage);
            journey.prepare();
            client.request(address).onComplete(journey::setOut);
        }
    }

    private Map<String, Upstream> upstreams() {
        Map<String, Upstream> upstreams = new HashMap<>();
        passages.forEach((service, passage) -> upstreams.put(service.name(), upstream(service, passage)));
        return upstreams;
    }

    private Upstream upstream(ServiceRoute service, Passage passage) {
        HttpClient client = vertx.createHttpClient(
                new HttpClientOptions()
                        .setSsl(service.isTls())
                        // we hand the trace on ourselves: two traceparent headers would be none
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
        return new Upstream(client, address, passage);
    }

    /** Carries a request to a service and its answer back. Every ending is answered, at worst with a problem. */
    public void forward(HttpServerRequest request, ServiceRoute service) {
        ofThisLoop.get().get(service.name()).carry(request);
    }
}
