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
class ConsumerLoops {

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

    private void begin(BatchConsumer consumer) {
        BatchProcessor work = new BatchProcessor(
                consumer,
                new EventReader(consumer.types(), json),
                transactions,
                deadLetters,
                figures,
                transactions::databaseAnswers,
                new BatchLimit(config));
        ConsumerLoop reader = new ConsumerLoop(
                consumer,
                () -> clients.consumer(consumer.group()),
                work,
                new StartOffsets(consumer, transactions),
                new CaughtUpDetector(consumer, transactions, clock),
                figures,
                new Backoff(config.retryFirst(), config.retryMost()),
                config);
        Thread thread = new Thread(reader, "reader-" + consumer.group());
        thread.setDaemon(true);
        readers.add(reader);
        threads.add(thread);
        thread.start();
    }

    void end(@Observes ShutdownEvent stop) throws InterruptedException {
        readers.forEach(ConsumerLoop::stop);
        long until = System.nanoTime() + STOP_TAKES_AT_MOST.toNanos();
        for (Thread thread : threads) {
            thread.join(Math.max(1, Duration.ofNanos(until - System.nanoTime()).toMillis()));
            if (thread.isAlive()) {
                LOG.warnf("%s does not stop; what it was applying comes again", thread.getName());
                thread.interrupt();
            }
        }
    }
}
