package vn.lantoa.event.event;

import java.time.Clock;
import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import vn.lantoa.event.reference.Ownership;
import vn.lantoa.event.series.EventKind;
import vn.lantoa.platform.data.audit.AuditAction;
import vn.lantoa.platform.data.audit.AuditTrail;
import vn.lantoa.platform.web.conditional.Preconditions;
import vn.lantoa.platform.web.paging.Page;
import vn.lantoa.platform.web.paging.PageRequest;
import vn.lantoa.platform.web.problem.Problem;
import vn.lantoa.platform.web.time.BusinessTime;

/** Registers, replaces, moves on and finds events. */
@ApplicationScoped
@Transactional
public class EventService {

    private final EventRepository events;
    private final EventRules rules;
    private final Ownership ownership;
    private final Preconditions preconditions;
    private final AuditTrail audit;
    private final EventPublisher published;
    private final Clock clock;

    EventService(
            EventRepository events,
            EventRules rules,
            Ownership ownership,
            Preconditions preconditions,
            AuditTrail audit,
            EventPublisher published,
            Clock clock) {
        this.events = events;
        this.rules = rules;
        this.ownership = ownership;
        this.preconditions = preconditions;
        this.audit = audit;
        this.published = published;
        this.clock = clock;
    }

    Page<EventView> list(EventFilter filter, PageRequest page) {
        filter.check();
        return events.page(filter, page).map(Event::view);
    }

    /**
     * The event.
     *
     * @throws Problem 404 when there is none
     */
    public EventView get(String code) {
        return stored(code).view();
    }

    /** The events of a series, by year and day. */
    public List<EventView> ofSeries(String series) {
        return events.ofSeries(series).stream().map(Event::view).toList();
    }

    EventView register(EventEntry entry) {
        if (entry.code() == null) {
            throw Problem.inBody("code", EventProblem.EVENT_CODE_MISMATCH);
        }
        return create(entry.code(), entry);
    }

    /** Replaces the event, or creates it where the client asks for that ({@code If-None-Match: *}). */
    Put put(String code, EventEntry entry) {
        if (entry.code() != null && !entry.code().equals(code)) {
            throw Problem.inBody("code", EventProblem.EVENT_CODE_MISMATCH);
        }
        if (preconditions.createsOnly()) {
            return new Put(create(code, entry), true);
        }
        Event event = stored(code);
        ownership.demand(event.host());
        ownership.demand(entry.host());
        preconditions.requireMatch(event.version());
        rules.check(entry);
        checkSessions(event, entry);
        EventView before = event.view();
        event.replaceBy(entry);
        events.flush();
        audit.record(AuditAction.REPLACED, "events/" + code, event.version(), before, event.view());
        published.changed(event);
        return new Put(event.view().with(rules.warnings(entry)), false);
    }

    /** What a PUT left behind, and whether it made it. */
    record Put(EventView event, boolean created) {}

    EventView transition(String code, EventTransition transition) {
        Event event = stored(code);
        ownership.demand(event.host());
        preconditions.requireMatch(event.version());
        EventView before = event.view();
        event.become(transition.to(), transition.reason(), BusinessTime.today(clock));
        events.flush();
        audit.record(AuditAction.TRANSITIONED, "events/" + code, event.version(), before, event.view());
        published.changed(event);
        return event.view();
    }

    private EventView create(String code, EventEntry entry) {
        ownership.demand(entry.host());
        if (!code.matches(EventKind.CODE)) {
            throw Problem.at("path", "code", EventProblem.EVENT_CODE_MISMATCH);
        }
        if (events.findByCode(code).isPresent()) {
            throw Problem.inBody("code", EventProblem.EVENT_EXISTS, code);
        }
        rules.check(entry);
        Event event = new Event(code, entry);
        events.persistAndFlush(event);
        audit.record(AuditAction.CREATED, "events/" + code, event.version(), null, event.view());
        published.changed(event);
        return event.view().with(rules.warnings(entry));
    }

    private static void checkSessions(Event event, EventEntry entry) {
        for (Session session : event.sessions()) {
            if (!session.isWithin(entry.startOn(), entry.endOn())) {
                throw Problem.inBody("startOn", EventProblem.EVENT_SESSIONS_OUTSIDE, session.title());
            }
        }
    }

    private Event stored(String code) {
        return events.findByCode(code).orElseThrow(() -> Problem.of(EventProblem.EVENT_NOT_FOUND, code));
    }
}
