package vn.lantoa.gateway.compress;

import java.util.concurrent.atomic.AtomicBoolean;

import io.vertx.core.AsyncResult;
import io.vertx.core.Future;
import io.vertx.core.Handler;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.streams.WriteStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class GunzipWriterTest {

    private static final int LIMIT = 20_000;

    private final Service service = new Service();
    private final GunzipWriter writer = new GunzipWriter(service, LIMIT);

    @Test
    void whoWaitsForRoomLearnsThatTheBodyIsTooLarge() {
        AtomicBoolean asked = new AtomicBoolean();
        service.isFull = true;
        writer.write(Gzip.of(Buffer.buffer("x".repeat(10 * LIMIT))));
        assertThat(writer.writeQueueFull()).isTrue();
        writer.drainHandler(room -> asked.set(true));

        service.takeMore();

        assertThat(asked).isTrue();
        assertThat(writer.writeQueueFull()).isFalse();
        assertThat(writer.write(Buffer.buffer("more")).cause())
                .isInstanceOfSatisfying(GunzipWriter.UnpackException.class, cause -> assertThat(cause.isTooLarge())
                        .isTrue());
    }

    @Test
    void whatIsPackedArrives() {
        String text = "x".repeat(LIMIT);
        writer.write(Gzip.of(Buffer.buffer(text)));
        writer.end(ended -> assertThat(ended.succeeded()).isTrue());

        assertThat(service.taken.toString()).isEqualTo(text);
        assertThat(service.hasEnded).isTrue();
    }

    /** Takes what it gets, unless it is full. */
    private static final class Service implements WriteStream<Buffer> {

        private final Buffer taken = Buffer.buffer();
        private boolean isFull;
        private boolean hasEnded;
        private @Nullable Handler<Void> drained;

        void takeMore() {
            isFull = false;
            if (drained != null) {
                drained.handle(null);
            }
        }

        @Override
        public Future<Void> write(Buffer bytes) {
            taken.appendBuffer(bytes);
            return Future.succeededFuture();
        }

        @Override
        public void write(Buffer bytes, Handler<AsyncResult<Void>> handler) {
            write(bytes).onComplete(handler);
        }

        @Override
        public void end(Handler<AsyncResult<Void>> handler) {
            hasEnded = true;
            handler.handle(Future.succeededFuture());
        }

        @Override
        public boolean writeQueueFull() {
            return isFull;
        }

        @Override
        public Service drainHandler(@Nullable Handler<Void> handler) {
            drained = handler;
            return this;
        }

        @Override
        public Service setWriteQueueMaxSize(int maxSize) {
            return this;
        }

        @Override
        public Service exceptionHandler(@Nullable Handler<Throwable> handler) {
            return this;
        }
    }
}
