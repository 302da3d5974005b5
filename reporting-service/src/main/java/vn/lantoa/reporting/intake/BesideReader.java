package vn.lantoa.reporting.intake;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;

import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;

import org.jspecify.annotations.Nullable;

import vn.lantoa.platform.data.consumer.ConsumerLoops;
import vn.lantoa.platform.data.messaging.BatchConsumer;
import vn.lantoa.platform.data.messaging.EventType;
import vn.lantoa.platform.data.messaging.Partition;
import vn.lantoa.platform.data.messaging.RecordedEvent;
import vn.lantoa.platform.data.messaging.ReseekException;
import vn.lantoa.reporting.fact.FactBatch;

/** Reads the topics of facts into {@link BesideTables}, from where these say, while a rebuild asks for it. */
@ApplicationScoped
public class BesideReader {

    private final ConsumerLoops readers;
    private final IntakeLocks gate;
    private final IntakeOffsetTable positions;
    private final FactEvents facts;
    private final BesideTables tables;
    private ConsumerLoops.@Nullable Reading reading;

    BesideReader(
            ConsumerLoops readers,
            IntakeLocks gate,
            IntakeOffsetTable positions,
            FactEvents facts,
            BesideTables tables) {
        this.readers = readers;
        this.gate = gate;
        this.positions = positions;
        this.facts = facts;
        this.tables = tables;
    }

    /** Begins, unless it reads already. */
    public synchronized void begin() {
        if (reading == null) {
            reading = readers.read(new Beside());
        }
    }

    /** Ends after the batch it is at. */
    @PreDestroy
    public synchronized void end() {
        if (reading != null) {
            reading.close();
            reading = null;
        }
    }

    private final class Beside implements BatchConsumer {

        private static final long UNASKED = -1;

        private final AtomicLong generation = new AtomicLong(UNASKED);

        @Override
        public String group() {
            return "reporting.facts.rebuild";
        }

        @Override
        public List<EventType<?>> types() {
            return FactEvents.TYPES;
        }

        @Override
        public int entries(RecordedEvent<?> event) {
            return FactBatch.entries(event);
        }

        @Override
        public Optional<Map<Partition, Long>> positions(Set<Partition> assigned) {
            generation.set(positions.generation());
            tables.enter();
            return Optional.of(positions.of(assigned));
        }

        @Override
        public void accept(List<RecordedEvent<?>> events) {
            if (generation.get() != positions.generation()) {
                throw new ReseekException("the tables beside are others now");
            }
            tables.enter();
            boolean defines = facts.defines(events);
            if (defines) {
                gate.enterBesideAlone();
            } else {
                gate.enterBeside();
            }
            facts.apply(events, gate::enterBesideFor);
            if (defines) {
                facts.count();
            }
        }

        @Override
        public void caughtUp(Map<Partition, Instant> partitions) {
            tables.enter();
            gate.enterBeside();
            positions.drained(partitions);
        }
    }
}
