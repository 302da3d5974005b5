package vn.lantoa.gateway.limit;

import java.util.Optional;

import io.vertx.core.Handler;
import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.streams.ReadStream;
import org.jspecify.annotations.Nullable;

/**
 * A request body as a stream that fails, through its exception handler, when the body grows over its limit or comes too
 * slowly. Lives on the event loop of its request.
 */
public final class MeteredBody implements ReadStream<Buffer> {

    private static final long NONE = -1;

    private final HttpServerRequest source;
    private final long limit;
    private final long declared;
    private final Pace pace;
    private @Nullable Handler<Throwable> exceptionHandler;
    private Optional<BodyLimitException> breach = Optional.empty();
    private long received;
    private long receivedAtLastCheck;
    private long lastChunk = System.nanoTime();
    private long lastPause = lastChunk;
    private boolean paused;
    private boolean pausedSinceLastCheck;
    private boolean ended;
    private boolean broken;
    private long timer = NONE;

    /**
     * Wraps the body of a request.
     *
     * @param limit in bytes
     * @param declared the length that Content-Length declares, in bytes; negative when it is absent
     */
    public MeteredBody(HttpServerRequest source, long limit, long declared, Pace pace) {
        this.source = source;
        this.limit = limit;
        this.declared = declared;
        this.pace = pace;
    }

    /** The slowest pace at which a body may come: so many bytes in each period of {@code watchMillis}. */
    public record Pace(Vertx vertx, long watchMillis, long bytesPerWatch) {}

    /** The limit that the body exceeded; empty while it has exceeded none. */
    public Optional<BodyLimitException> breach() {
        return breach;
    }

    /** Whether the client sent malformed HTTP, or went away, within the body. */
    public boolean isBroken() {
        return broken;
    }

    /** Marks the body as broken: the client's connection failed, which the body itself may not report. */
    public void markBroken() {
        broken = true;
    }

    public boolean isEnded() {
        return ended;
    }

    /** For how long nothing came although the service would have taken it, in nanoseconds. */
    public long awaited() {
        long now = System.nanoTime();
        return paused ? 0 : now - Math.max(lastChunk, lastPause);
    }

    /** When the last chunk of the body came, on the scale of {@link System#nanoTime()}. */
    public long lastChunk() {
        return lastChunk;
    }

    @Override
    public MeteredBody handler(@Nullable Handler<Buffer> handler) {
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
            fail(new BodyLimitException(false));
            return;
        }
        if (received == declared) {
            stopWatching();
        }
        handler.handle(chunk);
    }

    /** Called at the start, not at the first chunk: a declared body may never begin. */
    private void watch() {
        if (timer == NONE && !ended) {
            timer = pace.vertx().setPeriodic(pace.watchMillis(), id -> checkPace());
        }
    }

    private void checkPace() {
        // back-pressure of the service is not the client's slowness
        if (!pausedSinceLastCheck && received - receivedAtLastCheck < pace.bytesPerWatch()) {
            fail(new BodyLimitException(true));
        }
        pausedSinceLastCheck = paused;
        receivedAtLastCheck = received;
    }

    private void fail(BodyLimitException cause) {
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
    public MeteredBody endHandler(@Nullable Handler<Void> handler) {
        source.endHandler(
                handler == null
                        ? null
                        : end -> {
                            ended = true;
                            stopWatching();
                            handler.handle(null);
                        });
        return this;
    }

    @Override
    public MeteredBody exceptionHandler(@Nullable Handler<Throwable> handler) {
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
        paused = true;
        pausedSinceLastCheck = true;
        source.pause();
        return this;
    }

    @Override
    public MeteredBody resume() {
        endPause();
        source.resume();
        return this;
    }

    @Override
    public MeteredBody fetch(long amount) {
        endPause();
        source.fetch(amount);
        return this;
    }

    private void endPause() {
        if (paused) {
            paused = false;
            lastPause = System.nanoTime();
        }
    }
}
