package vn.lantoa.platform.data.consumer;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;

import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRebalanceListener;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.InterruptException;
import org.apache.kafka.common.errors.WakeupException;
import org.jboss.logging.Logger;

/**
 * How partitions pass from one member of a group to another, between two batches: what is applied is committed before
 * another reads on, and what is only polled is dropped.
 */
final class RebalanceListener implements ConsumerRebalanceListener {

    private static final Logger LOG = Logger.getLogger(RebalanceListener.class);

    private final String group;
    private final Consumer<?, ?> client;
    private final StartOffsets positions;
    private final ConsumerMetrics figures;
    private final PolledRecords polled;
    private final Map<TopicPartition, OffsetAndMetadata> uncommitted = new HashMap<>();

    /** @param polled what is not yet applied */
    RebalanceListener(
            String group,
            Consumer<?, ?> client,
            StartOffsets positions,
            ConsumerMetrics figures,
            PolledRecords polled) {
        this.group = group;
        this.client = client;
        this.positions = positions;
        this.figures = figures;
        this.polled = polled;
    }

    /**
     * Tells Kafka what is applied. What cannot be told now is told with the next batch; until then a crash means
     * duplicates.
     */
    void commit(Map<TopicPartition, OffsetAndMetadata> applied) {
        uncommitted.putAll(applied);
        try {
            if (!uncommitted.isEmpty()) {
                client.commitSync(uncommitted);
                uncommitted.clear();
            }
        } catch (WakeupException stopping) {
            LOG.debugf(stopping, "%s commits once more and ends", group);
            client.commitSync(uncommitted);
            uncommitted.clear();
        } catch (InterruptException interrupted) {
            throw interrupted;
        } catch (KafkaException failure) {
            LOG.debugf(failure, "%s commits its offsets later", group);
        }
    }

    @Override
    public void onPartitionsAssigned(Collection<TopicPartition> partitions) {
        LOG.debugf("%s reads %s", group, partitions);
        positions.seek(client, partitions);
    }

    @Override
    public void onPartitionsRevoked(Collection<TopicPartition> partitions) {
        commit(Map.of());
        forget(partitions);
    }

    @Override
    public void onPartitionsLost(Collection<TopicPartition> partitions) {
        forget(partitions);
    }

    private void forget(Collection<TopicPartition> partitions) {
        polled.forget(partitions);
        partitions.forEach(uncommitted::remove);
        partitions.forEach(partition -> figures.forget(group, partition));
    }
}
