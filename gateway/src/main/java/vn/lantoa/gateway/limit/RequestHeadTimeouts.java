package vn.lantoa.gateway.limit;

import java.net.InetSocketAddress;
import java.time.Duration;
import java.util.Iterator;
import java.util.concurrent.TimeUnit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

import io.netty.channel.Channel;
import io.netty.channel.SingleThreadEventLoop;
import io.netty.util.Attribute;
import io.netty.util.AttributeKey;
import io.netty.util.concurrent.EventExecutor;
import io.quarkus.runtime.StartupEvent;
import io.quarkus.vertx.http.HttpServer;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.net.impl.ConnectionBase;

/**
 * Limits the time that the head of a request may take: the first head of a connection from when the connection is made,
 * each later one from its first byte. Vert.x only has an idle time-out, which a client that sends a byte now and then
 * never meets.
 *
 * <p>Reaches into Vert.x ({@link ConnectionBase}) for the Netty channel of a request. {@code HardshipTest} fails when
 * that no longer works: by {@code aConnectionThatRestsBetweenRequestsIsKept} and {@code aLaterHeadThatDripsIsCutOff}.
 */
@ApplicationScoped
public class RequestHeadTimeouts {

    /** When a connection was first seen; {@link #SERVED} once it has brought a request. */
    private static final AttributeKey<Long> SINCE = AttributeKey.valueOf(RequestHeadTimeouts.class, "since");

    private static final long SERVED = Long.MAX_VALUE;
    private static final int CHECKS_PER_PATIENCE = 10;

    private final long patienceMillis;
    private final HttpServer server;

    RequestHeadTimeouts(LimitConfig config, HttpServer server) {
        this.patienceMillis = config.headPatience().toMillis();
        this.server = server;
    }

    // each check runs as long as its event loop; what replaces the deprecated getter of the loops is internal to Vert.x
    @SuppressWarnings({"FutureReturnValueIgnored", "deprecation"})
    void start(@Observes StartupEvent event, Vertx vertx) {
        long every = Math.min(Duration.ofSeconds(1).toMillis(), Math.max(1, patienceMillis / CHECKS_PER_PATIENCE));
        for (EventExecutor loop : vertx.nettyEventLoopGroup()) {
            loop.scheduleWithFixedDelay(() -> check((SingleThreadEventLoop) loop), every, every, TimeUnit.MILLISECONDS);
        }
    }

    /** To be called for every request, on its event loop, while it is being handled. */
    public void arrived(HttpServerRequest request) {
        if (request.connection() instanceof ConnectionBase connection) {
            Channel channel = connection.channel();
            Attribute<Long> since = channel.attr(SINCE);
            Long seen = since.get();
            if (seen == null || seen != SERVED) {
                since.set(SERVED);
                RequestHeadTimeout.watch(channel, patienceMillis);
            }
        }
    }

    @SuppressWarnings("FutureReturnValueIgnored") // nothing waits for the connection to be closed
    private void check(SingleThreadEventLoop loop) {
        long now = System.nanoTime();
        Iterator<Channel> channels = loop.registeredChannelsIterator();
        while (channels.hasNext()) {
            Channel channel = channels.next();
            if (isClientConnection(channel) && isLate(channel.attr(SINCE), now)) {
                channel.close();
            }
        }
    }

    /**
     * Whether a channel is a connection to the gateway's HTTP port: not one to a service, nor one to the management
     * port.
     */
    private boolean isClientConnection(Channel channel) {
        return channel.parent() != null
                && channel.localAddress() instanceof InetSocketAddress local
                && (local.getPort() == server.getPort() || local.getPort() == server.getSecurePort());
    }

    private boolean isLate(Attribute<Long> since, long now) {
        Long seen = since.get();
        if (seen == null) {
            since.set(now);
            return false;
        }
        return seen != SERVED && now - seen > TimeUnit.MILLISECONDS.toNanos(patienceMillis);
    }
}
