package vn.lantoa.reporting.intake;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.PersistenceException;

import vn.lantoa.media.contract.GrowthTargetChanged;
import vn.lantoa.platform.data.failure.PassingFailures;
import vn.lantoa.platform.data.messaging.EventType;
import vn.lantoa.platform.data.messaging.RecordedEvent;
import vn.lantoa.reporting.fact.FactBatch;
import vn.lantoa.reporting.fact.FactIngest;
import vn.lantoa.reporting.rollup.GrowthDefinition;
import vn.lantoa.reporting.rollup.GrowthRollupTable;

/** Applies events to facts, sums and positions, in the caller's transaction: the tables that its connection finds. */
@ApplicationScoped
class FactEvents {

    static final List<EventType<?>> TYPES =
            List.of(FactBatch.CONTENT, FactBatch.OBSERVATIONS, GrowthRollupTable.TARGETS);

    private final FactIngest ingest;
    private final GrowthRollupTable growth;
    private final IntakeOffsetTable positions;

    /** Ids of events that could not be applied for their data, until they come again. */
    private final Set<String> suspects = ConcurrentHashMap.newKeySet();

    FactEvents(FactIngest ingest, GrowthRollupTable growth, IntakeOffsetTable positions) {
        this.ingest = ingest;
        this.growth = growth;
        this.positions = positions;
    }

    /** Whether they define something that is not known here. */
    boolean defines(List<RecordedEvent<?>> events) {
        return !undefined(events).isEmpty();
    }

    /**
     * What they define is noted, to be counted by {@link #count}.
     *
     * @param lock keeps out who else changes facts of these agencies
     */
    void apply(List<RecordedEvent<?>> events, Consumer<Collection<String>> lock) {
        growth.define(undefined(events));
        growth.settle(targets(events));
        FactBatch batch = FactBatch.of(events);
        if (!batch.isEmpty()) {
            lock.accept(batch.agencies());
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

    /** Counts what all facts say under what was defined; none may change meanwhile. */
    void count() {
        growth.count();
    }

    private List<GrowthDefinition> undefined(List<RecordedEvent<?>> events) {
        List<GrowthDefinition> told =
                targets(events).stream().flatMap(GrowthDefinition::of).toList();
        return told.isEmpty() ? List.of() : growth.undefined(told);
    }

    private static List<GrowthTargetChanged> targets(List<RecordedEvent<?>> events) {
        return RecordedEvent.of(GrowthRollupTable.TARGETS, events).stream()
                .map(RecordedEvent::data)
                .toList();
    }
}
