package vn.lantoa.reporting.reference.replica;

import java.time.Instant;
import java.util.Map;
import java.util.Set;

import jakarta.enterprise.context.ApplicationScoped;

import vn.lantoa.platform.data.messaging.Partition;
import vn.lantoa.platform.data.sql.ArrayColumns;
import vn.lantoa.platform.data.sql.Database;

/** Until when partitions of what other services own were read to their end. */
@ApplicationScoped
class ReferencePositionTable {

    private static final String KNOWN = """
            INSERT INTO reference_position (topic, partition)
            SELECT * FROM unnest(:topic, :partition) AS t (topic, partition)
            ORDER BY topic, partition
            ON CONFLICT DO NOTHING""";

    private static final String DRAINED = """
            INSERT INTO reference_position AS p (topic, partition, drained_at)
            SELECT * FROM unnest(:topic, :partition, :drainedAt) AS t (topic, partition, drained_at)
            ORDER BY topic, partition
            ON CONFLICT (topic, partition) DO UPDATE SET drained_at = greatest(p.drained_at, excluded.drained_at)""";

    private final Database database;

    ReferencePositionTable(Database database) {
        this.database = database;
    }

    /** Notes partitions that are going to be read: until each is read to its end there is no watermark. */
    void known(Set<Partition> partitions) {
        database.statement(KNOWN)
                .bind(ArrayColumns.of(partitions)
                        .column("topic", "text", Partition::topic)
                        .column("partition", "int4", Partition::partition))
                .update();
    }

    void drained(Map<Partition, Instant> partitions) {
        database.statement(DRAINED)
                .bind(ArrayColumns.of(partitions.entrySet())
                        .column("topic", "text", entry -> entry.getKey().topic())
                        .column("partition", "int4", entry -> entry.getKey().partition())
                        .column("drainedAt", "timestamptz", Map.Entry::getValue))
                .update();
    }
}
