package vn.lantoa.platform.data.consumer;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BooleanSupplier;

import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.errors.InterruptException;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

import vn.lantoa.platform.data.deadletter.DeadLetterSink;
import vn.lantoa.platform.data.failure.PassingFailures;
import vn.lantoa.platform.data.kafka.DecodedRecord;
import vn.lantoa.platform.data.kafka.EventReader;
import vn.lantoa.platform.data.kafka.Outage;
import vn.lantoa.platform.data.messaging.BatchConsumer;
import vn.lantoa.platform.data.messaging.RecordedEvent;
import vn.lantoa.platform.data.messaging.ReseekException;
import vn.lantoa.platform.data.messaging.Transactions;

/**
 * Applies polled records, in batches of bounded size: each batch all at once, or one by one when something in it is
 * wrong.
 */
final class BatchProcessor {

    private static final Logger LOG = Logger.getLogger(BatchProcessor.class);

    private final BatchConsumer consumer;
    private final EventReader reader;
    private final Transactions transactions;
    private final DeadLetterSink deadLetters;
    private final ConsumerMetrics figures;
    private final BooleanSupplier databaseAnswers;
    private final BatchLimit limit;

    /** @param databaseAnswers asked before data are blamed, for failures that do not say what they come from */
    BatchProcessor(
            BatchConsumer consumer,
            EventReader reader,
            Transactions transactions,
            DeadLetterSink deadLetters,
            ConsumerMetrics figures,
            BooleanSupplier databaseAnswers,
            BatchLimit limit) {
        this.consumer = consumer;
        this.reader = reader;
        this.transactions = transactions;
        this.deadLetters = deadLetters;
        this.figures = figures;
        this.databaseAnswers = databaseAnswers;
        this.limit = limit;
    }

    /** Reads each record when its batch is to be applied: what is in memory is one batch, not all that was polled. */
    BatchResult apply(Iterable<ConsumerRecord<String, byte[]>> records) {
        BatchResult progress = new BatchResult();
        List<DecodedRecord> batch = new ArrayList<>();
        long entries = 0;
        long bytes = 0;
        for (ConsumerRecord<String, byte[]> origin : records) {
            DecodedRecord arrival = reader.read(origin);
            entries += entriesOf(arrival);
            bytes += PolledRecords.sizeOf(origin);
            if (!limit.allows(batch.size() + 1, entries, bytes)) {
                applyBatch(batch, progress);
                if (progress.isInterrupted()) {
                    return progress;
                }
                batch = new ArrayList<>();
                entries = entriesOf(arrival);
                bytes = PolledRecords.sizeOf(origin);
            }
            batch.add(arrival);
        }
        return applyBatch(batch, progress);
    }

    private int entriesOf(DecodedRecord arrival) {
        return arrival.event() == null ? 0 : consumer.entries(arrival.event());
    }

    private BatchResult applyBatch(List<DecodedRecord> arrivals, BatchResult progress) {
        apply(arrivals, progress);
        if (progress.isInterrupted()) {
            limit.failed();
        } else {
            limit.succeeded();
        }
        return progress;
    }

    private BatchResult apply(List<DecodedRecord> arrivals, BatchResult progress) {
        if (arrivals.stream().anyMatch(DecodedRecord::isFaulty)) {
            return oneByOne(arrivals, progress);
        }
        try {
            accept(arrivals.stream().filter(DecodedRecord::isEvent).toList());
            arrivals.forEach(arrival -> done(arrival, progress));
            return progress;
        } catch (InterruptException | ReseekException meant) {
            throw meant;
        } catch (RuntimeException | Error failure) {
            if (passes(failure)) {
                progress.interrupted(failure);
                return progress;
            }
            LOG.debugf(failure, "%s: one of %d events is wrong", consumer.group(), arrivals.size());
            return oneByOne(arrivals, progress);
        }
    }

    private BatchResult oneByOne(List<DecodedRecord> arrivals, BatchResult progress) {
        for (DecodedRecord arrival : arrivals) {
            try {
                applyAlone(arrival);
            } catch (InterruptException | ReseekException meant) {
                throw meant;
            } catch (RuntimeException | Error passing) {
                progress.interrupted(passing);
                return progress;
            }
            done(arrival, progress);
        }
        return progress;
    }

    /** Throws only what passes; everything else has become a dead letter by then. */
    private void applyAlone(DecodedRecord arrival) {
        Throwable fault = arrival.fault();
        if (arrival.isEvent()) {
            fault = faultOf(arrival);
        }
        if (fault != null) {
            deadLetters.put(consumer.group(), arrival.origin(), fault);
            figures.deadLetter(consumer.group(), arrival.origin().topic());
            LOG.errorf("%s: %s became a dead letter: %s", consumer.group(), place(arrival), Outage.reason(fault));
        }
    }

    private @Nullable Throwable faultOf(DecodedRecord arrival) {
        try {
            accept(List.of(arrival));
            return null;
        } catch (InterruptException | ReseekException meant) {
            throw meant;
        } catch (RuntimeException | Error failure) {
            if (passes(failure)) {
                throw failure;
            }
            return failure;
        }
    }

    private void accept(List<DecodedRecord> arrivals) {
        if (arrivals.isEmpty()) {
            return;
        }
        List<RecordedEvent<?>> events = new ArrayList<>();
        arrivals.forEach(arrival -> events.add(arrival.event()));
        transactions.run(() -> consumer.accept(events));
        for (DecodedRecord arrival : arrivals) {
            figures.applied(
                    consumer.group(), arrival.origin().topic(), arrival.origin().timestamp());
        }
    }

    private boolean passes(Throwable failure) {
        return failure instanceof KafkaException
                || PassingFailures.isPassing(failure)
                || !databaseAnswers.getAsBoolean();
    }

    private void done(DecodedRecord arrival, BatchResult progress) {
        progress.done(arrival.origin());
        if (!arrival.isEvent() && !arrival.isFaulty()) {
            figures.skipped(consumer.group(), arrival.origin().topic());
        }
    }

    private static String place(DecodedRecord arrival) {
        ConsumerRecord<?, ?> origin = arrival.origin();
        return origin.topic() + "-" + origin.partition() + "@" + origin.offset();
    }
}
