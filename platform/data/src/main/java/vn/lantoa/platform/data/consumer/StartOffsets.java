package vn.lantoa.platform.data.consumer;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Collectors;

import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.common.TopicPartition;
import org.jspecify.annotations.Nullable;

import vn.lantoa.platform.data.messaging.BatchConsumer;
import vn.lantoa.platform.data.messaging.Partition;
import vn.lantoa.platform.data.messaging.Transactions;

/**
 * Where a reader begins on partitions that it is given: where its consumer's own database says, or where Kafka does.
 */
final class StartOffsets {

    private final BatchConsumer consumer;
    private final Transactions transactions;

    StartOffsets(BatchConsumer consumer, Transactions transactions) {
        this.consumer = consumer;
        this.transactions = transactions;
    }

    void seek(Consumer<?, ?> client, Collection<TopicPartition> assigned) {
        if (assigned.isEmpty()) {
            return;
        }
        Set<Partition> asked = assigned.stream().map(Partition::of).collect(Collectors.toUnmodifiableSet());
        AtomicReference<Optional<Map<Partition, Long>>> answer = new AtomicReference<>();
        transactions.run(() -> answer.set(consumer.positions(asked)));
        Objects.requireNonNull(answer.get(), "the transaction sets it")
                .ifPresent(own -> asked.forEach(partition -> seek(client, partition, own.get(partition))));
    }

    private static void seek(Consumer<?, ?> client, Partition partition, @Nullable Long offset) {
        if (offset == null) {
            client.seekToBeginning(List.of(partition.forKafka()));
        } else {
            client.seek(partition.forKafka(), offset);
        }
    }
}
