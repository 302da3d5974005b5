package vn.lantoa.platform.data.consumer;

import java.time.Duration;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.InterruptException;
import org.apache.kafka.common.errors.WakeupException;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

import vn.lantoa.platform.data.kafka.Backoff;
import vn.lantoa.platform.data.kafka.Outage;
import vn.lantoa.platform.data.messaging.BatchConsumer;
import vn.lantoa.platform.data.messaging.MessagingConfig;

/**
 * Reads for one {@link BatchConsumer}, in one thread: polls, applies, commits the offsets after the database. While
 * something is away it pauses its partitions and goes on polling, so that it stays in its group. Partitions are taken
 * from it inside of a poll only: what was polled of them before is dropped then, and never in the middle of a batch.
 */
final class ConsumerLoop implements Runnable {

    private static final Logger LOG = Logger.getLogger(ConsumerLoop.class);
    private static final Duration POLL = Duration.ofMillis(500);

    private final String group;
    private final Set<String> topics = new HashSet<>();
    private final Supplier<Consumer<String, byte[]>> clients;
    private final BatchProcessor work;
    private final ConsumerMetrics figures;
    private final Backoff backoff;
    private final Outage outage;
    private final KafkaWatch watch;
    private final StartOffsets positions;
    private final CaughtUpDetector ends;
    private final MessagingConfig config;
    private final CountDownLatch stop = new CountDownLatch(1);
    private volatile @Nullable Consumer<String, byte[]> client;

    ConsumerLoop(
            BatchConsumer consumer,
            Supplier<Consumer<String, byte[]>> clients,
            BatchProcessor work,
            StartOffsets positions,
            CaughtUpDetector ends,
            ConsumerMetrics figures,
            Backoff backoff,
            MessagingConfig config) {
        this.group = consumer.group();
        consumer.types().forEach(type -> topics.add(type.topic()));
        this.clients = clients;
        this.work = work;
        this.positions = positions;
        this.ends = ends;
        this.figures = figures;
        this.backoff = backoff;
        this.outage = new Outage(LOG, "Consumer " + group);
        this.watch = new KafkaWatch(group, figures, new Outage(LOG, "Reading for " + group), config.outageAfter());
        this.config = config;
    }

    @Override
    public void run() {
        try {
            while (!isStopping()) {
                readUntilSomethingBreaks();
            }
        } catch (InterruptedException | InterruptException stopped) {
            LOG.debugf(stopped, "%s was interrupted", group);
            Thread.currentThread().interrupt();
        }
    }

    /** Ends it after the batch it is at. */
    void stop() {
        stop.countDown();
        Consumer<String, byte[]> current = client;
        if (current != null) {
            current.wakeup();
        }
    }

    private boolean isStopping() {
        return stop.getCount() == 0;
    }

    private void readUntilSomethingBreaks() throws InterruptedException {
        try (Consumer<String, byte[]> consumer = clients.get()) {
            client = consumer;
            PolledRecords polled = new PolledRecords(config);
            RebalanceListener handover = new RebalanceListener(group, consumer, positions, figures, polled);
            consumer.subscribe(topics, handover);
            while (!isStopping()) {
                turn(consumer, handover, polled);
            }
        } catch (WakeupException | InterruptException stopped) {
            LOG.debugf(stopped, "%s was woken", group);
        } catch (RuntimeException failure) {
            outage.began(Outage.reason(failure));
            LOG.debugf(failure, "%s begins anew", group);
            figures.retried(group);
            stop.await(backoff.next().toMillis(), TimeUnit.MILLISECONDS);
        }
    }

    private void turn(Consumer<String, byte[]> consumer, RebalanceListener handover, PolledRecords polled)
            throws InterruptedException {
        polled.poll(consumer, POLL);
        watch.look(consumer);
        if (!polled.isEmpty()) {
            BatchResult progress = work.apply(polled.all());
            handover.commit(progress.offsets());
            Throwable interruption = progress.interruption();
            if (interruption != null) {
                rest(consumer, polled.begin(), progress, interruption);
            } else {
                outage.ended();
                backoff.reset();
                gather(polled);
            }
        }
        ends.look(consumer);
        for (TopicPartition partition : consumer.assignment()) {
            consumer.currentLag(partition).ifPresent(lag -> figures.lag(group, partition, lag));
        }
    }

    private void gather(PolledRecords polled) throws InterruptedException {
        if (!polled.isFull()) {
            stop.await(config.gather().toMillis(), TimeUnit.MILLISECONDS);
        }
    }

    /** Goes back to the first record not applied and waits, in the group, until it is worth trying again. */
    private void rest(
            Consumer<String, byte[]> consumer,
            Map<TopicPartition, Long> begin,
            BatchResult progress,
            Throwable interruption) {
        figures.retried(group);
        outage.began(Outage.reason(interruption));
        LOG.debugf(interruption, "%s tries again", group);
        rewind(consumer, begin, progress);
        consumer.pause(consumer.assignment());
        long end = System.nanoTime() + backoff.next().toNanos();
        for (long left = end - System.nanoTime(); left > 0 && !isStopping(); left = end - System.nanoTime()) {
            // of partitions that came meanwhile, which were not paused
            ConsumerRecords<String, byte[]> early = consumer.poll(Duration.ofNanos(Math.min(left, POLL.toNanos())));
            for (TopicPartition partition : early.partitions()) {
                consumer.seek(partition, early.records(partition).get(0).offset());
            }
            consumer.pause(consumer.assignment());
        }
        consumer.resume(consumer.paused());
    }

    private static void rewind(
            Consumer<String, byte[]> consumer, Map<TopicPartition, Long> begin, BatchResult progress) {
        begin.forEach((partition, first) -> {
            OffsetAndMetadata done = progress.offsets().get(partition);
            consumer.seek(partition, done == null ? first : done.offset());
        });
    }
}
