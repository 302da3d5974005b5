package vn.lantoa.media.observation;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;

import vn.lantoa.media.contract.ObservationsRecorded;
import vn.lantoa.media.contract.ObservationsRecorded.Observation;
import vn.lantoa.platform.data.batch.EventChunks;
import vn.lantoa.platform.data.messaging.EventMessage;
import vn.lantoa.platform.data.messaging.EventType;
import vn.lantoa.platform.data.outbox.Outbox;
import vn.lantoa.platform.data.outbox.PublishedEvents;
import vn.lantoa.platform.data.outbox.Republisher;

/** Tells the other services of every revision of every observation. */
@ApplicationScoped
public class ObservationPublisher implements PublishedEvents, Republisher {

    public static final EventType<ObservationsRecorded> RECORDED = EventType.of(ObservationsRecorded.class);

    /** Names of fields, ids, instants and numbers: what does not depend on the agency's own texts. */
    private static final int FIXED_BYTES = 480;

    private final Outbox outbox;
    private final ObservationRevisionTable revisions;

    ObservationPublisher(Outbox outbox, ObservationRevisionTable revisions) {
        this.outbox = outbox;
        this.revisions = revisions;
    }

    /** The events of observations of one agency, to be added to the outbox in the transaction that wrote them. */
    public static List<EventMessage<?>> of(String agency, List<Observation> observations) {
        List<EventMessage<?>> events = new ArrayList<>();
        for (List<Observation> chunk : EventChunks.of(observations, ObservationPublisher::mostBytes)) {
            Instant latest = chunk.get(chunk.size() - 1).recordedAt();
            events.add(RECORDED.of(
                    agency, ChronoUnit.MICROS.between(Instant.EPOCH, latest), new ObservationsRecorded(agency, chunk)));
        }
        return events;
    }

    static int mostBytes(Observation observation) {
        return FIXED_BYTES + EventChunks.most(observation.externalId()) + EventChunks.most(observation.source());
    }

    @Override
    public List<EventType<?>> types() {
        return List.of(RECORDED);
    }

    @Override
    public String aggregate() {
        return ObservationsRecorded.AGGREGATE;
    }

    @Override
    public Optional<Written> republish(Instant from, Instant to, Optional<String> after) {
        return revisions.recorded(from, to, after).map(this::publish);
    }

    private Written publish(ObservationRevisionTable.Page page) {
        Map<String, List<Observation>> byAgency = new LinkedHashMap<>();
        page.observations().forEach((observation, agency) -> byAgency.computeIfAbsent(agency, none -> new ArrayList<>())
                .add(observation));
        List<EventMessage<?>> events = new ArrayList<>();
        byAgency.forEach((agency, observations) -> events.addAll(of(agency, observations)));
        outbox.addAll(events);
        return new Written(page.last(), events.size());
    }
}
