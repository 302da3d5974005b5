package vn.lantoa.reporting.reference.replica;

import java.time.Instant;
import java.util.Map;

import jakarta.enterprise.context.ApplicationScoped;

import vn.lantoa.platform.data.messaging.Partition;
import vn.lantoa.platform.data.sql.ArrayColumns;
import vn.lantoa.platform.data.sql.Database;

/** Until when partitions of what other services own were read to their end. */
@ApplicationScoped
class ReferencePositionTable {

    private static final String DRAINED = """
            INSERT INTO reference_position AS p (topic, partition, drained_at)
            SELECT * FROM unnest(:topic, :partition, :drainedAt) AS t (topic, partition, drained_at)
            ORDER BY topic, partition
            ON CONFLICT (topic, partition) DO UPDATE SET drained_at = greatest(p.drained_at, excluded.drained_at)""";

    private final Database database;

    ReferencePositionTable(Database database) {
        this.database = database;
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
