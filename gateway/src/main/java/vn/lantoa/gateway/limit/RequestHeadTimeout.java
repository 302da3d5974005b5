package vn.lantoa.gateway.limit;

import java.util.concurrent.TimeUnit;

import io.netty.channel.Channel;
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelInboundHandlerAdapter;
import io.netty.handler.codec.http.HttpRequest;
import io.netty.handler.codec.http.LastHttpContent;
import io.netty.util.concurrent.ScheduledFuture;
import org.jspecify.annotations.Nullable;

/**
 * Closes a connection on which a request head has begun and is not complete in time, however steadily it comes. An idle
 * connection is left alone, and a head that comes in one piece costs no timer. Lives on the connection's event loop.
 *
 * <p>It stands around Vert.x' HTTP decoder in the Netty pipeline and finds that by its name. {@code HardshipTest} fails
 * when the name changes: by {@code aLaterHeadThatDripsIsCutOff}.
 */
final class RequestHeadTimeout extends ChannelInboundHandlerAdapter {

    /** The name that Vert.x gives its HTTP decoder. */
    private static final String DECODER = "httpDecoder";

    private final long patienceMillis;
    private boolean inRequest = true;
    private boolean requestEnded;
    private @Nullable ScheduledFuture<?> deadline;

    private RequestHeadTimeout(long patienceMillis) {
        this.patienceMillis = patienceMillis;
    }

    /** Watches a connection from its first request on: to be called while that is handled. */
    static void watch(Channel channel, long patienceMillis) {
        if (channel.pipeline().get(DECODER) != null) {
            RequestHeadTimeout timeout = new RequestHeadTimeout(patienceMillis);
            channel.pipeline()
                    .addFirst("request head timeout", timeout)
                    .addAfter(DECODER, "request head decoded", timeout.new Decoded());
        }
    }

    /** Raw bytes, before the decoder reads them. */
    @Override
    @SuppressWarnings("FutureReturnValueIgnored") // nothing waits for the connection to be closed
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

    /** The messages that the decoder made of the bytes. */
    private final class Decoded extends ChannelInboundHandlerAdapter {

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
