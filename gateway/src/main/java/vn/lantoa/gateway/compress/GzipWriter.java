package vn.lantoa.gateway.compress;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.zip.GZIPOutputStream;

import io.vertx.core.AsyncResult;
import io.vertx.core.Future;
import io.vertx.core.Handler;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.core.streams.WriteStream;
import org.jspecify.annotations.Nullable;

/** Compresses an answer on its way to the client, piece by piece. Lives on the event loop of its request. */
public final class GzipWriter implements WriteStream<Buffer> {

    private final HttpServerResponse response;
    private final ByteArrayOutputStream packed = new ByteArrayOutputStream();
    private final GZIPOutputStream gzip;

    public GzipWriter(HttpServerResponse response) {
        this.response = response;
        try {
            // each piece is to reach the client when it comes, not when the compressor has enough
            gzip = new GZIPOutputStream(packed, true);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    @Override
    public Future<Void> write(Buffer piece) {
        try {
            gzip.write(piece.getBytes());
            gzip.flush();
            return response.write(taken());
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    @Override
    public void write(Buffer piece, Handler<AsyncResult<Void>> handler) {
        write(piece).onComplete(handler);
    }

    @Override
    public void end(Handler<AsyncResult<Void>> handler) {
        try {
            gzip.close();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        response.end(taken()).onComplete(handler);
    }

    private Buffer taken() {
        Buffer taken = Buffer.buffer(packed.toByteArray());
        packed.reset();
        return taken;
    }

    @Override
    public GzipWriter exceptionHandler(@Nullable Handler<Throwable> handler) {
        response.exceptionHandler(handler);
        return this;
    }

    @Override
    public GzipWriter setWriteQueueMaxSize(int maxSize) {
        response.setWriteQueueMaxSize(maxSize);
        return this;
    }

    @Override
    public boolean writeQueueFull() {
        return response.writeQueueFull();
    }

    @Override
    public GzipWriter drainHandler(@Nullable Handler<Void> handler) {
        response.drainHandler(handler);
        return this;
    }
}
