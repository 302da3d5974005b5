package vn.lantoa.platform.data.outbox.relay;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Supplier;
import java.util.stream.Collectors;

import org.apache.kafka.clients.producer.Producer;
import org.jspecify.annotations.Nullable;

import vn.lantoa.platform.data.outbox.OutboxRow;

/** Hands batches over to one producer, one behind the other. To be used by one thread. */
final class BatchSender implements AutoCloseable {

    private final Supplier<Producer<String, byte[]>> producers;
    private final ExecutorService aside = Executors.newSingleThreadExecutor(BatchSender::daemon);
    private @Nullable Producer<String, byte[]> producer;

    BatchSender(Supplier<Producer<String, byte[]>> producers) {
        this.producers = producers;
    }

    private static Thread daemon(Runnable work) {
        Thread thread = new Thread(work, "outbox-sender");
        thread.setDaemon(true);
        return thread;
    }

    /**
     * Sends a batch behind those before.
     *
     * @param idle nothing is on its way and nothing else is to be done: it goes without a change of threads
     */
    InFlightBatch start(List<OutboxRow> rows, boolean idle) {
        InFlightBatch flight =
                new InFlightBatch(rows, rows.stream().map(OutboxRow::topic).collect(Collectors.toSet()));
        Producer<String, byte[]> way = producer();
        Executor by = idle ? Runnable::run : aside;
        by.execute(() -> flight.send(way));
        return flight;
    }

    private Producer<String, byte[]> producer() {
        if (producer == null) {
            producer = producers.get();
        }
        return producer;
    }

    /** Drops what is still on its way: it must not arrive behind what the next one sends. */
    @Override
    public void close() {
        if (producer != null) {
            producer.close(Duration.ZERO);
        }
        aside.shutdownNow();
    }
}
