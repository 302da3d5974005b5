package vn.lantoa.gateway.wire;

import java.nio.charset.StandardCharsets;

import io.netty.buffer.ByteBuf;
import io.netty.buffer.Unpooled;
import io.netty.channel.ChannelDuplexHandler;
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelPromise;

import vn.lantoa.platform.web.problem.CommonProblem;

/**
 * Stands before the HTTP decoder of a client's connection and follows its framing. Heads pass as they are or not at
 * all; of a chunked body the sizes pass in the plainest form, without extensions and trailers. Instead of a head that
 * is refused, the decoder gets one that says so ({@link RefusedHead}), so that the answer comes in its turn; instead of
 * the rest of a broken body, one that it cannot read. From then on nothing of the connection is read. Lives on the
 * connection's event loop.
 */
final class WireGuard extends ChannelDuplexHandler {

    private static final int LONGEST_HEAD = 64 * 1024;
    private static final int LONGEST_CHUNK_LINE = 1024;
    private static final int LONGEST_TRAILERS = 8 * 1024;
    private static final byte[] LINE_END = {'\r', '\n'};
    private static final byte[] NO_CHUNK = {'x', '\r', '\n'};

    private enum Reading {
        HEAD,
        BODY,
        CHUNK_LINE,
        CHUNK,
        CHUNK_END,
        TRAILER,
        NOTHING
    }

    private final RefusedHead refusedHead;
    private final LineScanner lines = new LineScanner();
    private final UnreadClose close = new UnreadClose();
    private Reading reading = Reading.HEAD;
    private ByteBuf held = Unpooled.EMPTY_BUFFER;
    private long left;
    private int trailers;
    private boolean mayBeEmptyLine = true;

    WireGuard(RefusedHead refusedHead) {
        this.refusedHead = refusedHead;
    }

    @Override
    public void channelRead(ChannelHandlerContext context, Object message) {
        if (!(message instanceof ByteBuf bytes)) {
            context.fireChannelRead(message);
            return;
        }
        ByteBuf in = held.isReadable() ? Unpooled.wrappedBuffer(held, bytes) : bytes;
        held = Unpooled.EMPTY_BUFFER;
        try {
            while (in.isReadable() && step(context, in)) {
                // on to the next part
            }
            if (in.isReadable() && reading != Reading.NOTHING) {
                held = Unpooled.copiedBuffer(in);
            }
        } finally {
            in.release();
        }
    }

    /** Reads one part; false when it is not whole yet, or nothing is read any more. */
    private boolean step(ChannelHandlerContext context, ByteBuf in) {
        return switch (reading) {
            case HEAD -> readHead(context, in);
            case BODY -> pass(context, in, Reading.HEAD);
            case CHUNK -> pass(context, in, Reading.CHUNK_END);
            case CHUNK_LINE, CHUNK_END, TRAILER -> readLine(context, in);
            case NOTHING -> false;
        };
    }

    private boolean pass(ChannelHandlerContext context, ByteBuf in, Reading next) {
        int now = (int) Math.min(left, in.readableBytes());
        left -= now;
        if (left == 0) {
            reading = next;
        }
        context.fireChannelRead(in.readRetainedSlice(now));
        return true;
    }

    private boolean readHead(ChannelHandlerContext context, ByteBuf in) {
        if (mayBeEmptyLine && startsWithLineEnd(in)) {
            in.skipBytes(LINE_END.length);
            mayBeEmptyLine = false;
            return true;
        }
        if (mayBeEmptyLine && in.readableBytes() == 1 && in.getByte(in.readerIndex()) == '\r') {
            return false;
        }
        int length = lines.endOfHead(in, LONGEST_HEAD);
        if (length == LineScanner.UNFINISHED) {
            return false;
        }
        if (length == LineScanner.MALFORMED) {
            return refuse(context, in, CommonProblem.HTTP_MALFORMED);
        }
        if (length == LineScanner.TOO_LONG) {
            return refuse(
                    context, in, lines.sawLineEnd() ? CommonProblem.HEADERS_TOO_LARGE : CommonProblem.URI_TOO_LONG);
        }
        byte[] head = new byte[length];
        in.getBytes(in.readerIndex(), head);
        Framing framing = HeadReader.read(head);
        if (framing.refusal() != null) {
            return refuse(context, in, framing.refusal());
        }
        lines.reset();
        mayBeEmptyLine = true;
        left = framing.length();
        reading = left == Framing.CHUNKED ? Reading.CHUNK_LINE : left > 0 ? Reading.BODY : Reading.HEAD;
        context.fireChannelRead(in.readRetainedSlice(length));
        return true;
    }

    private static boolean startsWithLineEnd(ByteBuf in) {
        return in.readableBytes() >= LINE_END.length
                && in.getByte(in.readerIndex()) == '\r'
                && in.getByte(in.readerIndex() + 1) == '\n';
    }

    /** A line of a chunked body: the one before a chunk, the empty one behind it, or a trailer. */
    private boolean readLine(ChannelHandlerContext context, ByteBuf in) {
        String line = lines.line(in, LONGEST_CHUNK_LINE);
        if (line == null) {
            return lines.isMalformed() && breakBody(context);
        }
        switch (reading) {
            case CHUNK_END -> {
                if (!line.isEmpty()) {
                    return breakBody(context);
                }
                reading = Reading.CHUNK_LINE;
                context.fireChannelRead(Unpooled.wrappedBuffer(LINE_END));
            }
            case CHUNK_LINE -> {
                return beginChunk(context, ChunkLine.size(line));
            }
            default -> {
                return readTrailer(context, line);
            }
        }
        return true;
    }

    private boolean beginChunk(ChannelHandlerContext context, int size) {
        if (size == ChunkLine.MALFORMED) {
            return breakBody(context);
        }
        left = size;
        trailers = 0;
        reading = size == 0 ? Reading.TRAILER : Reading.CHUNK;
        if (size > 0) {
            context.fireChannelRead(ascii(Integer.toHexString(size) + "\r\n"));
        }
        return true;
    }

    /** The last chunk passes when its trailers are read: till then the body is not whole. */
    private boolean readTrailer(ChannelHandlerContext context, String line) {
        trailers += line.length();
        if (line.isEmpty()) {
            reading = Reading.HEAD;
            context.fireChannelRead(ascii("0\r\n\r\n"));
            return true;
        }
        return HeadReader.isField(line) && trailers <= LONGEST_TRAILERS || breakBody(context);
    }

    private boolean refuse(ChannelHandlerContext context, ByteBuf in, CommonProblem problem) {
        reading = Reading.NOTHING;
        context.fireChannelRead(ascii(refusedHead.of(problem, in)));
        return false;
    }

    /** Ends the body with what no decoder takes for a chunk. */
    private boolean breakBody(ChannelHandlerContext context) {
        boolean within = reading == Reading.CHUNK_END;
        reading = Reading.NOTHING;
        context.fireChannelRead(Unpooled.wrappedBuffer(within ? LINE_END : new byte[0], NO_CHUNK));
        return false;
    }

    private static ByteBuf ascii(String text) {
        return Unpooled.wrappedBuffer(text.getBytes(StandardCharsets.US_ASCII));
    }

    @Override
    public void close(ChannelHandlerContext context, ChannelPromise promise) {
        close.of(context, promise, reading == Reading.NOTHING);
    }

    @Override
    public void handlerRemoved(ChannelHandlerContext context) {
        held.release();
        held = Unpooled.EMPTY_BUFFER;
    }
}
