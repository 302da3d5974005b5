package vn.lantoa.event.event;

import java.time.Clock;
import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import vn.lantoa.event.event.value.MediaPlanLine;
import vn.lantoa.event.event.value.Session;
import vn.lantoa.event.reference.Ownership;
import vn.lantoa.platform.web.problem.Problem;

/**
 * What other features keep inside an event: each change of it raises the event's version, and the event is published
 * again.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class EventPartsService {

    private final EventRepository events;
    private final Ownership ownership;
    private final EventPublisher publisher;
    private final Clock clock;

    EventPartsService(EventRepository events, Ownership ownership, EventPublisher publisher, Clock clock) {
        this.events = events;
        this.ownership = ownership;
        this.publisher = publisher;
        this.clock = clock;
    }

    /**
     * The event, held for this transaction, so that two changes inside it follow one another.
     *
     * @throws Problem 404 when there is none, 403 when the caller may not write it
     */
    public EventView hold(String code) {
        Event event = events.findLocked(code).orElseThrow(() -> Problem.of(EventProblem.EVENT_NOT_FOUND, code));
        ownership.demand(event.host());
        return event.view();
    }

    /** The sessions, in their order. */
    public List<Session> sessions(UUID id) {
        return events.findById(id).sessions();
    }

    /** What coverage is planned, in its order. */
    public List<MediaPlanLine> mediaPlan(UUID id) {
        return events.findById(id).mediaPlan();
    }

    /** Replaces the sessions of a held event. */
    public EventView schedule(UUID id, List<Session> sessions) {
        Event event = events.findById(id);
        event.schedule(sessions, clock.instant());
        return tell(event);
    }

    /** Replaces what coverage is planned of a held event. */
    public EventView planMedia(UUID id, List<MediaPlanLine> lines) {
        Event event = events.findById(id);
        event.planMedia(lines, clock.instant());
        return tell(event);
    }

    /** Notes that something changed that belongs to a held event and is kept elsewhere. */
    public EventView changed(UUID id) {
        Event event = events.findById(id);
        event.changedInside(clock.instant());
        return tell(event);
    }

    private EventView tell(Event event) {
        events.flush();
        publisher.publish(event);
        return event.view();
    }
}
