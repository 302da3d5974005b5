package vn.lantoa.gateway.limit;

import java.util.concurrent.TimeUnit;

import io.netty.channel.Channel;
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelInboundHandlerAdapter;
import io.netty.handler.codec.http.HttpRequest;
import io.netty.handler.codec.http.LastHttpContent;
import io.netty.util.concurrent.ScheduledFuture;

/**
 * Closes a connection on which a head has begun and is not whole in time, however steadily it drips. A connection on which nothing
 * comes is not its business, and a head that comes whole costs no timer. Lives on the connection's event loop.
 */
final class RequestHeadTimeout extends ChannelInboundHandlerAdapter {

    /** As Vert.x names it. */
    private static final String DECODER = "httpDecoder";

    private final long patienceMillis;
    private boolean inRequest = true;
    private boolean requestEnded;
    private ScheduledFuture<?> deadline;

    private RequestHeadTimeout(long patienceMillis) {
        this.patienceMillis = patienceMillis;
    }

    /** Watches a connection from its first request on: to be called while that is handled. */
    static void watch(Channel channel, long patienceMillis) {
        if (channel.pipeline().get(DECODER) != null) {
            RequestHeadTimeout timeout = new RequestHeadTimeout(patienceMillis);
            channel.pipeline()
                    .addFirst("request head timeout", timeout)
                    .addAfter(DECODER, "request head decoded", timeout.new Seen());
        }
    }

    /** Bytes, before anybody reads them. */
    @Override
    public void channelRead(ChannelHandlerContext context, Object bytes) {
        requestEnded = false;
        context.fireChannelRead(bytes);
        if (!inRequest && !requestEnded && deadline == null) {
            deadline = context.executor().schedule(() -> context.close(), patienceMillis, TimeUnit.MILLISECONDS);
        }
    }

    @Override
    public void channelInactive(ChannelHandlerContext context) {
        cancel();
        context.fireChannelInactive();
    }

    private void cancel() {
        if (deadline != null) {
            deadline.cancel(false);
            deadline = null;
        }
    }

    /** What the decoder made of the bytes. */
    private final class Seen extends ChannelInboundHandlerAdapter {

        @Override
        public void channelRead(ChannelHandlerContext context, Object message) {
            if (message instanceof HttpRequest) {
                inRequest = true;
                cancel();
            }
            if (message instanceof LastHttpContent) {
                inRequest = false;
                requestEnded = true;
            }
            context.fireChannelRead(message);
        }
    }
}
