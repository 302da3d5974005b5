package vn.lantoa.gateway.compress;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.zip.DataFormatException;

import io.vertx.core.AsyncResult;
import io.vertx.core.Future;
import io.vertx.core.Handler;
import io.vertx.core.Promise;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.streams.WriteStream;
import org.jspecify.annotations.Nullable;

/**
 * Unpacks a body on its way to a service. No more is unpacked than the service takes, and never more than the limit,
 * however small the packed bytes are. Lives on the event loop of its request.
 */
public final class GunzipWriter implements WriteStream<Buffer> {

    private static final int PIECE = 16 * 1024;

    private final WriteStream<Buffer> target;
    private final long limit;
    private final GzipMembers members = new GzipMembers();
    private final Deque<Buffer> packed = new ArrayDeque<>();
    private final byte[] piece = new byte[PIECE];
    private final Promise<Void> ended = Promise.promise();
    private @Nullable Handler<Void> drained;
    private @Nullable Handler<Throwable> failed;
    private long unpacked;
    private boolean last;
    private boolean broken;

    /** @param limit of the unpacked body, in bytes */
    public GunzipWriter(WriteStream<Buffer> target, long limit) {
        this.target = target;
        this.limit = limit;
    }

    /** The body is no gzip, or unpacks to more than its limit. */
    public static final class UnpackException extends RuntimeException {

        private static final long serialVersionUID = 1L;
        private final boolean tooLarge;

        UnpackException(boolean tooLarge) {
            super(tooLarge ? "unpacked body too large" : "no gzip", null, false, false);
            this.tooLarge = tooLarge;
        }

        public boolean isTooLarge() {
            return tooLarge;
        }
    }

    @Override
    public Future<Void> write(Buffer bytes) {
        if (!broken) {
            packed.add(bytes);
            pump();
        }
        return broken ? Future.failedFuture(new UnpackException(unpacked > limit)) : Future.succeededFuture();
    }

    @Override
    public void write(Buffer bytes, Handler<AsyncResult<Void>> handler) {
        write(bytes).onComplete(handler);
    }

    @Override
    public void end(Handler<AsyncResult<Void>> handler) {
        ended.future().onComplete(handler);
        last = true;
        pump();
    }

    /** Unpacks until the service takes no more, or nothing is left. */
    private void pump() {
        try {
            while (!broken && !target.writeQueueFull()) {
                int made = members.read(piece);
                if (made > 0) {
                    pass(made);
                } else if (!packed.isEmpty()) {
                    members.give(packed.remove().getBytes());
                } else {
                    finishOrAsk();
                    return;
                }
            }
            if (!broken) {
                target.drainHandler(room -> pump());
            }
        } catch (DataFormatException wrong) {
            fail(new UnpackException(false));
        }
    }

    private void pass(int length) {
        unpacked += length;
        if (unpacked > limit) {
            fail(new UnpackException(true));
        } else {
            target.write(Buffer.buffer(length).appendBytes(piece, 0, length)).onFailure(this::fail);
        }
    }

    private void finishOrAsk() {
        if (last && !members.isComplete()) {
            fail(new UnpackException(false));
        } else if (last) {
            members.close();
            target.end(ended);
        } else {
            askForMore();
        }
    }

    private void askForMore() {
        if (drained != null) {
            Handler<Void> handler = drained;
            drained = null;
            handler.handle(null);
        }
    }

    private void fail(Throwable cause) {
        if (!broken) {
            broken = true;
            members.close();
            packed.clear();
            ended.tryFail(cause);
            if (failed != null) {
                failed.handle(cause);
            }
            // who waits for room learns of the failure by its next write
            askForMore();
        }
    }

    @Override
    public GunzipWriter exceptionHandler(@Nullable Handler<Throwable> handler) {
        failed = handler;
        target.exceptionHandler(handler == null ? null : this::fail);
        return this;
    }

    @Override
    public GunzipWriter setWriteQueueMaxSize(int maxSize) {
        target.setWriteQueueMaxSize(maxSize);
        return this;
    }

    @Override
    public boolean writeQueueFull() {
        return !broken && (!packed.isEmpty() || !members.isEmpty() || target.writeQueueFull());
    }

    @Override
    public GunzipWriter drainHandler(@Nullable Handler<Void> handler) {
        drained = handler;
        return this;
    }
}
