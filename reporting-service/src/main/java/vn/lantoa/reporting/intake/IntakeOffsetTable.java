package vn.lantoa.reporting.intake;

import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import jakarta.enterprise.context.ApplicationScoped;

import vn.lantoa.platform.data.messaging.EventJson;
import vn.lantoa.platform.data.messaging.Partition;
import vn.lantoa.platform.data.messaging.RecordedEvent;
import vn.lantoa.platform.data.sql.Database;

/** How far the topics of facts are applied, as the database says. */
@ApplicationScoped
public class IntakeOffsetTable {

    private static final String ADVANCE = """
            INSERT INTO intake_position AS p (topic, partition, next_offset, recorded_at)
            SELECT topic, partition, max("offset") + 1, max("recordedAt")
            FROM json_to_recordset(?::json) AS t(topic text, partition int, "offset" bigint, "recordedAt" timestamptz)
            GROUP BY topic, partition ORDER BY topic, partition
            ON CONFLICT (topic, partition) DO UPDATE SET
              next_offset = greatest(p.next_offset, excluded.next_offset),
              recorded_at = greatest(p.recorded_at, excluded.recorded_at)""";

    private static final String DRAINED = """
            INSERT INTO intake_position AS p (topic, partition, drained_at)
            SELECT topic, partition, "drainedAt"
            FROM json_to_recordset(?::json) AS t(topic text, partition int, "drainedAt" timestamptz)
            ORDER BY topic, partition
            ON CONFLICT (topic, partition) DO UPDATE SET drained_at = greatest(p.drained_at, excluded.drained_at)""";

    private static final String KNOWN = """
            INSERT INTO intake_position (topic, partition)
            SELECT topic, partition FROM json_to_recordset(?::json) AS t(topic text, partition int)
            ORDER BY topic, partition
            ON CONFLICT DO NOTHING""";

    private static final String WATERMARK = """
            SELECT CASE WHEN bool_and(applied IS NOT NULL) THEN min(applied) END AS watermark
            FROM (SELECT greatest(recorded_at, drained_at) AS applied FROM intake_position{others}) p""";

    private static final String OF_FACTS = WATERMARK.replace("{others}", "");
    private static final String OF_ALL =
            WATERMARK.replace("{others}", " UNION ALL SELECT drained_at FROM reference_position");

    private final Database database;
    private final EventJson json;

    IntakeOffsetTable(Database database, EventJson json) {
        this.database = database;
        this.json = json;
    }

    /**
     * The first offset that is not applied, of each of the partitions, which are noted: without them there is no
     * watermark.
     */
    Map<Partition, Long> of(Set<Partition> partitions) {
        database.update(KNOWN, json.write(partitions));
        Map<Partition, Long> found = new HashMap<>(all());
        found.keySet().retainAll(partitions);
        return found;
    }

    /** As {@link #of}, of all partitions. */
    public Map<Partition, Long> all() {
        Map<Partition, Long> found = new HashMap<>();
        database.query(
                "SELECT topic, partition, next_offset FROM intake_position",
                row -> found.put(
                        new Partition(row.text("topic"), row.integer("partition")), row.bigint("next_offset")));
        return found;
    }

    /** Notes what is applied; a replayed dead letter says nothing about how far its topic is read. */
    void advance(Collection<RecordedEvent<?>> events) {
        database.update(
                ADVANCE,
                json.write(events.stream()
                        .filter(event -> !event.replayed())
                        .map(event -> new Applied(
                                event.place().topic(),
                                event.place().partition(),
                                event.place().offset(),
                                event.recordedAt()))
                        .toList()));
    }

    void drained(Map<Partition, Instant> partitions) {
        database.update(
                DRAINED,
                json.write(partitions.entrySet().stream()
                        .map(entry -> new Drained(
                                entry.getKey().topic(), entry.getKey().partition(), entry.getValue()))
                        .toList()));
    }

    /**
     * The instant up to which everything is applied: the least, over the partitions of facts and definitions, of the
     * last record's time or of the time at which nothing more was there, and of that time of the register, channels,
     * declarations and targets (rules.md §9). Empty while a partition that was given to a reader has neither.
     */
    public Optional<Instant> watermark() {
        return watermark(OF_ALL);
    }

    /** The same of facts and definitions alone, of which there may be others beside those that answer. */
    public Optional<Instant> watermarkOfFacts() {
        return watermark(OF_FACTS);
    }

    private Optional<Instant> watermark(String statement) {
        return database.queryOne(statement, row -> Optional.ofNullable(row.instant("watermark")))
                .flatMap(watermark -> watermark);
    }

    /** Which reading of the topics this is; what was fetched for an older one must not be applied. */
    long generation() {
        return database.queryOne("SELECT generation FROM intake_generation", row -> row.bigint("generation"))
                .orElseThrow();
    }

    /** Begins another reading: whoever fetched for an older one asks for its positions again. */
    public void beginAnew() {
        database.update("UPDATE intake_generation SET generation = generation + 1");
    }

    private record Applied(String topic, int partition, long offset, Instant recordedAt) {}

    private record Drained(String topic, int partition, Instant drainedAt) {}
}
