package vn.lantoa.reporting.intake;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.persistence.PersistenceException;

import vn.lantoa.media.contract.GrowthTargetChanged;
import vn.lantoa.platform.data.failure.PassingFailures;
import vn.lantoa.platform.data.messaging.BatchConsumer;
import vn.lantoa.platform.data.messaging.EventType;
import vn.lantoa.platform.data.messaging.Partition;
import vn.lantoa.platform.data.messaging.RecordedEvent;
import vn.lantoa.platform.data.messaging.ReseekException;
import vn.lantoa.reporting.fact.FactBatch;
import vn.lantoa.reporting.fact.FactIngest;
import vn.lantoa.reporting.rollup.GrowthRollupTable;

/**
 * Applies content items, observations and the definitions of growth targets: facts, sums and the position in the topics
 * in one transaction.
 */
@ApplicationScoped
class FactsConsumer implements BatchConsumer {

    private static final String GROUP = "reporting.facts";
    private static final long UNASKED = -1;

    private final IntakeLocks gate;
    private final IntakeOffsets positions;
    private final FactIngest ingest;
    private final GrowthRollupTable growth;
    private final Event<Drained> drained;
    private final IntakeMetrics figures;

    /** The generation that the reader's positions are of; it is asked for them before it reads. */
    private final AtomicLong generation = new AtomicLong(UNASKED);

    /** Ids of events that could not be applied for their data, until they come again. */
    private final Set<String> suspects = ConcurrentHashMap.newKeySet();

    FactsConsumer(
            IntakeLocks gate,
            IntakeOffsets positions,
            FactIngest ingest,
            GrowthRollupTable growth,
            Event<Drained> drained,
            IntakeMetrics figures) {
        this.gate = gate;
        this.positions = positions;
        this.ingest = ingest;
        this.growth = growth;
        this.drained = drained;
        this.figures = figures;
    }

    @Override
    public String group() {
        return GROUP;
    }

    @Override
    public List<EventType<?>> types() {
        return List.of(FactBatch.CONTENT, FactBatch.OBSERVATIONS, GrowthRollupTable.TARGETS);
    }

    @Override
    public Optional<Map<Partition, Long>> positions(Set<Partition> assigned) {
        gate.enter();
        requireGeneration();
        generation.set(positions.generation());
        return Optional.of(positions.of(assigned));
    }

    @Override
    public void accept(List<RecordedEvent<?>> events) {
        figures.timed(() -> apply(events));
    }

    private void apply(List<RecordedEvent<?>> events) {
        List<GrowthTargetChanged> undefined = undefined(events);
        if (undefined.isEmpty()) {
            gate.enter();
        } else {
            gate.enterAlone();
        }
        if (!events.stream().allMatch(RecordedEvent::replayed)) {
            requireGeneration();
        }
        growth.define(growth.undefined(undefined));
        FactBatch batch = FactBatch.of(events);
        if (!batch.isEmpty()) {
            gate.enterFor(batch.agencies());
            ingest(batch, events);
        }
        positions.advance(events);
    }

    /** Events of which the database could not take something come again one by one: then it is set aside. */
    private void ingest(FactBatch batch, List<RecordedEvent<?>> events) {
        List<String> ids = events.stream().map(RecordedEvent::id).toList();
        if (events.stream().anyMatch(event -> event.replayed() || suspects.contains(event.id()))) {
            ingest.applyApart(batch);
            ids.forEach(suspects::remove);
            return;
        }
        try {
            ingest.apply(batch);
        } catch (PersistenceException failure) {
            if (PassingFailures.isOfTheData(failure)) {
                suspects.addAll(ids);
            }
            throw failure;
        }
    }

    private List<GrowthTargetChanged> undefined(List<RecordedEvent<?>> events) {
        List<GrowthTargetChanged> told = RecordedEvent.of(GrowthRollupTable.TARGETS, events).stream()
                .map(RecordedEvent::data)
                .toList();
        return told.isEmpty() ? List.of() : growth.undefined(told);
    }

    @Override
    public void caughtUp(Map<Partition, Instant> partitions) {
        gate.enter();
        requireGeneration();
        positions.drained(partitions);
        drained.fire(new Drained());
        figures.watermark(positions.watermark());
    }

    /**
     * Inside of the gate no rebuild can begin; so what is applied here is of the generation that the facts are of. The
     * reader that is sent back asks for all its positions again. Replayed dead letters have none, and come on another
     * thread.
     */
    private void requireGeneration() {
        long current = positions.generation();
        long read = generation.get();
        if (read != UNASKED && read != current) {
            generation.set(UNASKED);
            throw new ReseekException("generation %d was read, %d is current".formatted(read, current));
        }
    }
}
