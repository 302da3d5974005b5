package vn.lantoa.reporting.intake;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;

import vn.lantoa.platform.data.messaging.BatchConsumer;
import vn.lantoa.platform.data.messaging.EventType;
import vn.lantoa.platform.data.messaging.Partition;
import vn.lantoa.platform.data.messaging.RecordedEvent;
import vn.lantoa.platform.data.messaging.ReseekException;
import vn.lantoa.reporting.fact.FactBatch;

/**
 * Applies content items, observations and the definitions of growth targets: facts, sums and the position in the topics
 * in one transaction.
 */
@ApplicationScoped
class FactsConsumer implements BatchConsumer {

    private static final String GROUP = "reporting.facts";
    private static final long UNASKED = -1;

    private final IntakeLocks gate;
    private final IntakeOffsetTable positions;
    private final FactEvents facts;
    private final Event<Defined> defined;
    private final Event<Drained> drained;
    private final IntakeMetrics figures;

    /** The generation that the reader's positions are of; it is asked for them before it reads. */
    private final AtomicLong generation = new AtomicLong(UNASKED);

    FactsConsumer(
            IntakeLocks gate,
            IntakeOffsetTable positions,
            FactEvents facts,
            Event<Defined> defined,
            Event<Drained> drained,
            IntakeMetrics figures) {
        this.gate = gate;
        this.positions = positions;
        this.facts = facts;
        this.defined = defined;
        this.drained = drained;
        this.figures = figures;
    }

    @Override
    public String group() {
        return GROUP;
    }

    @Override
    public List<EventType<?>> types() {
        return FactEvents.TYPES;
    }

    @Override
    public Optional<Map<Partition, Long>> positions(Set<Partition> assigned) {
        gate.enter();
        requireGeneration();
        generation.set(positions.generation());
        return Optional.of(positions.of(assigned));
    }

    @Override
    public int entries(RecordedEvent<?> event) {
        return FactBatch.entries(event);
    }

    @Override
    public void accept(List<RecordedEvent<?>> events) {
        figures.timed(() -> apply(events));
    }

    private void apply(List<RecordedEvent<?>> events) {
        gate.enter();
        if (!events.stream().allMatch(RecordedEvent::replayed)) {
            requireGeneration();
        }
        boolean defines = facts.defines(events);
        facts.apply(events, gate::enterFor);
        if (defines) {
            defined.fire(new Defined());
        }
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
