package vn.lantoa.gateway.wire;

import java.util.concurrent.TimeUnit;

import io.netty.buffer.Unpooled;
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelPromise;
import io.netty.channel.socket.DuplexChannel;

/**
 * Closes a connection that is not read any more in two steps: with something unread, the client's kernel would drop the
 * answer. Lives on the connection's event loop.
 */
final class UnreadClose {

    private static final long LINGER_MILLIS = 1_000;

    private boolean closing;

    /** @param unread whether the connection is not read any more; any other one closes at once */
    @SuppressWarnings("FutureReturnValueIgnored") // the connection is closed a moment later, whatever comes of it
    void of(ChannelHandlerContext context, ChannelPromise promise, boolean unread) {
        if (!unread || closing || !(context.channel() instanceof DuplexChannel channel)) {
            context.close(promise);
            return;
        }
        closing = true;
        channel.config().setAutoRead(true);
        channel.read();
        context.writeAndFlush(Unpooled.EMPTY_BUFFER).addListener(answered -> channel.shutdownOutput());
        context.executor().schedule(() -> context.close(promise), LINGER_MILLIS, TimeUnit.MILLISECONDS);
    }
}
