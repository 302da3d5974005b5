package vn.lantoa.platform.data.consumer;

import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import org.jboss.logging.Logger;

import vn.lantoa.platform.data.deadletter.DeadLetterSink;
import vn.lantoa.platform.data.kafka.Backoff;
import vn.lantoa.platform.data.kafka.EventReader;
import vn.lantoa.platform.data.kafka.KafkaClients;
import vn.lantoa.platform.data.messaging.BatchConsumer;
import vn.lantoa.platform.data.messaging.EventJson;
import vn.lantoa.platform.data.messaging.EventTransactions;
import vn.lantoa.platform.data.messaging.MessagingConfig;

/** Runs a reader for each consumer of the service, while the service runs. */
@ApplicationScoped
public class ConsumerLoops {

    private static final Logger LOG = Logger.getLogger(ConsumerLoops.class);
    private static final Duration STOP_TAKES_AT_MOST = Duration.ofSeconds(8);

    private final KafkaClients clients;
    private final MessagingConfig config;
    private final EventJson json;
    private final DeadLetterSink deadLetters;
    private final ConsumerMetrics figures;
    private final EventTransactions transactions;
    private final Clock clock;
    private final List<ConsumerLoop> readers = new ArrayList<>();
    private final List<Thread> threads = new ArrayList<>();

    ConsumerLoops(
            KafkaClients clients,
            MessagingConfig config,
            EventJson json,
            DeadLetterSink deadLetters,
            ConsumerMetrics figures,
            EventTransactions transactions,
            Clock clock) {
        this.clients = clients;
        this.config = config;
        this.json = json;
        this.deadLetters = deadLetters;
        this.figures = figures;
        this.transactions = transactions;
        this.clock = clock;
    }

    void begin(@Observes StartupEvent start, @Any Instance<BatchConsumer> consumers) {
        if (config.consume()) {
            consumers.forEach(this::begin);
        }
    }

    /** Reading for one consumer, until it is closed. */
    public interface Reading extends AutoCloseable {

        @Override
        void close();
    }

    /**
     * Reads for a consumer that is no bean. What it cannot apply is passed over: those who read the same topics for
     * good have put it aside.
     */
    public Reading read(BatchConsumer consumer) {
        ConsumerLoop reader =
                loop(consumer, (group, offender, cause) -> LOG.debugf(cause, "%s passes over one", group));
        Thread thread = run(reader, consumer.group());
        return () -> {
            reader.stop();
            try {
                join(thread, STOP_TAKES_AT_MOST);
            } catch (InterruptedException stopping) {
                Thread.currentThread().interrupt();
            }
        };
    }

    private void begin(BatchConsumer consumer) {
        ConsumerLoop reader = loop(consumer, deadLetters);
        readers.add(reader);
        threads.add(run(reader, consumer.group()));
    }

    private ConsumerLoop loop(BatchConsumer consumer, DeadLetterSink letters) {
        BatchProcessor work = new BatchProcessor(
                consumer,
                new EventReader(consumer.types(), json),
                transactions,
                letters,
                figures,
                transactions::databaseAnswers,
                new BatchLimit(config));
        return new ConsumerLoop(
                consumer,
                () -> clients.consumer(consumer.group()),
                work,
                new StartOffsets(consumer, transactions),
                new CaughtUpDetector(consumer, transactions, clock),
                figures,
                new Backoff(config.retryFirst(), config.retryMost()),
                config);
    }

    private static Thread run(ConsumerLoop reader, String group) {
        Thread thread = new Thread(reader, "reader-" + group);
        thread.setDaemon(true);
        thread.start();
        return thread;
    }

    void end(@Observes ShutdownEvent stop) throws InterruptedException {
        readers.forEach(ConsumerLoop::stop);
        long until = System.nanoTime() + STOP_TAKES_AT_MOST.toNanos();
        for (Thread thread : threads) {
            join(thread, Duration.ofNanos(until - System.nanoTime()));
        }
    }

    private static void join(Thread thread, Duration patience) throws InterruptedException {
        thread.join(Math.max(1, patience.toMillis()));
        if (thread.isAlive()) {
            LOG.warnf("%s does not stop; what it was applying comes again", thread.getName());
            thread.interrupt();
        }
    }
}
