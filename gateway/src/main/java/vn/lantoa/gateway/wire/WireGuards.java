package vn.lantoa.gateway.wire;

import java.net.InetSocketAddress;
import java.util.Iterator;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.ObservesAsync;

import io.netty.channel.Channel;
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelInboundHandlerAdapter;
import io.netty.channel.ServerChannel;
import io.netty.channel.SingleThreadEventLoop;
import io.netty.util.concurrent.EventExecutor;
import io.quarkus.vertx.http.HttpServer;
import io.quarkus.vertx.http.HttpServerStart;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.impl.VertxInternal;

import vn.lantoa.platform.web.problem.Problem;

/**
 * Puts a {@link WireGuard} before everything else on each connection to the gateway's HTTP port. Of TLS it would see
 * nothing, so that a TLS port is without it.
 *
 * <p>Reaches into Vert.x ({@link VertxInternal}) for the Netty channel that accepts connections: Vert.x offers no way
 * to see bytes before its decoder. {@code WireTest} fails when that no longer works.
 */
@ApplicationScoped
public class WireGuards {

    private static final String NAME = "wire guards";

    private final RefusedHead refusedHead = new RefusedHead();
    private final HttpServer server;

    WireGuards(HttpServer server) {
        this.server = server;
    }

    void start(@ObservesAsync HttpServerStart event, Vertx vertx) {
        for (EventExecutor loop : ((VertxInternal) vertx).getAcceptorEventLoopGroup()) {
            loop.execute(() -> guard((SingleThreadEventLoop) loop));
        }
    }

    private void guard(SingleThreadEventLoop loop) {
        Iterator<Channel> channels = loop.registeredChannelsIterator();
        while (channels.hasNext()) {
            Channel channel = channels.next();
            if (channel instanceof ServerChannel && channel.pipeline().get(NAME) == null) {
                channel.pipeline().addFirst(NAME, new Accepted());
            }
        }
    }

    /** Why the head of a request was refused, if the request stands in for one. */
    public Optional<Problem> refusal(HttpServerRequest request) {
        return refusedHead.reason(request).map(Problem::of);
    }

    /** Sees each new connection before its own handlers are made. */
    private final class Accepted extends ChannelInboundHandlerAdapter {

        @Override
        public void channelRead(ChannelHandlerContext context, Object message) {
            if (message instanceof Channel connection
                    && context.channel().localAddress() instanceof InetSocketAddress local
                    && local.getPort() == server.getPort()) {
                connection.pipeline().addFirst("wire guard", new WireGuard(refusedHead));
            }
            context.fireChannelRead(message);
        }
    }
}
