package vn.lantoa.gateway.limit;

import java.util.Optional;

import io.vertx.core.Handler;
import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.streams.ReadStream;

/**
 * A request body that is measured while it streams through. It breaks off, through its exception handler, when it grows over its
 * limit or comes too slowly. Lives on the event loop of its request.
 */
public final class MeteredBody implements ReadStream<Buffer> {

    private static final long NONE = -1;

    private final HttpServerRequest source;
    private final long limit;
    private final long declared;
    private final Pace pace;
    private Handler<Throwable> exceptionHandler;
    private Optional<BodyLimitException> breach = Optional.empty();
    private long received;
    private long receivedAtLastLook;
    private long lastChunk = System.nanoTime();
    private boolean heldBack;
    private boolean ended;
    private boolean broken;
    private long timer = NONE;

    /**
     * Reads a request's body.
     *
     * @param limit in bytes
     * @param declared what Content-Length says, negative when it is absent
     */
    public MeteredBody(HttpServerRequest source, long limit, long declared, Pace pace) {
        this.source = source;
        this.limit = limit;
        this.declared = declared;
        this.pace = pace;
    }

    /** The slowest pace at which a body may come, looked at every {@code watchMillis}. */
    public record Pace(Vertx vertx, long watchMillis, long bytesPerWatch) {}

    /** Why a body broke off. */
    public static final class BodyLimitException extends RuntimeException {

        private static final long serialVersionUID = 1L;
        private final boolean slow;

        BodyLimitException(boolean slow) {
            super(slow ? "body too slow" : "body too large", null, false, false);
            this.slow = slow;
        }

        public boolean isSlow() {
            return slow;
        }
    }

    /** Why this body was broken off; empty when it was not. */
    public Optional<BodyLimitException> breach() {
        return breach;
    }

    /** Whether the client sent what is no body in HTTP, or went away within it. */
    public boolean isBroken() {
        return broken;
    }

    /** The client's connection broke, which its body need not tell. */
    public void breaks() {
        broken = true;
    }

    public boolean isEnded() {
        return ended;
    }

    /** When the last part of the body came, on the scale of {@link System#nanoTime()}. */
    public long lastChunk() {
        return lastChunk;
    }

    @Override
    public MeteredBody handler(Handler<Buffer> handler) {
        if (handler == null) {
            stopWatching();
            source.handler(null);
        } else {
            watch();
            source.handler(chunk -> measure(chunk, handler));
        }
        return this;
    }

    private void measure(Buffer chunk, Handler<Buffer> handler) {
        if (breach.isPresent()) {
            return;
        }
        received += chunk.length();
        lastChunk = System.nanoTime();
        if (received > limit) {
            breakOff(new BodyLimitException(false));
            return;
        }
        if (received == declared) {
            stopWatching();
        }
        handler.handle(chunk);
    }

    /** From the start: a body may be promised and never begun. */
    private void watch() {
        if (timer == NONE && !ended) {
            timer = pace.vertx().setPeriodic(pace.watchMillis(), id -> look());
        }
    }

    private void look() {
        // the service holding the client back is not the client's slowness
        if (!heldBack && received - receivedAtLastLook < pace.bytesPerWatch()) {
            breakOff(new BodyLimitException(true));
        }
        heldBack = false;
        receivedAtLastLook = received;
    }

    private void breakOff(BodyLimitException cause) {
        breach = Optional.of(cause);
        stopWatching();
        if (exceptionHandler != null) {
            exceptionHandler.handle(cause);
        }
    }

    private void stopWatching() {
        if (timer != NONE) {
            pace.vertx().cancelTimer(timer);
            timer = NONE;
        }
    }

    @Override
    public MeteredBody endHandler(Handler<Void> handler) {
        source.endHandler(
                handler == null
                        ? null
                        : end -> {
                            ended = true;
                            stopWatching();
                            handler.handle(end);
                        });
        return this;
    }

    @Override
    public MeteredBody exceptionHandler(Handler<Throwable> handler) {
        exceptionHandler = handler;
        source.exceptionHandler(cause -> {
            broken = true;
            stopWatching();
            if (handler != null) {
                handler.handle(cause);
            }
        });
        return this;
    }

    @Override
    public MeteredBody pause() {
        heldBack = true;
        source.pause();
        return this;
    }

    @Override
    public MeteredBody resume() {
        source.resume();
        return this;
    }

    @Override
    public MeteredBody fetch(long amount) {
        source.fetch(amount);
        return this;
    }
}
