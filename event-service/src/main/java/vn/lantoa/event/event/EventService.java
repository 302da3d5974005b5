package vn.lantoa.event.event;

import java.time.Clock;
import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;

import vn.lantoa.event.reference.Ownership;
import vn.lantoa.event.series.EventKind;
import vn.lantoa.platform.data.audit.AuditAction;
import vn.lantoa.platform.data.audit.AuditTrail;
import vn.lantoa.platform.data.register.Register;
import vn.lantoa.platform.data.register.RegisterService;
import vn.lantoa.platform.web.answer.Saved;
import vn.lantoa.platform.web.conditional.Preconditions;
import vn.lantoa.platform.web.paging.Page;
import vn.lantoa.platform.web.paging.PageRequest;
import vn.lantoa.platform.web.problem.Problem;
import vn.lantoa.platform.web.time.BusinessTime;

/** Registers, replaces, moves on and finds events. */
@ApplicationScoped
public class EventService extends RegisterService<Event, EventEntry, EventView> {

    private static final Register REGISTER = new Register(
            "events",
            EventProblem.EVENT_NOT_FOUND,
            EventProblem.EVENT_EXISTS,
            EventProblem.EVENT_CODE_MISMATCH,
            EventKind.CODE);

    private final EventRepository events;
    private final EventRules rules;
    private final Ownership ownership;
    private final Preconditions preconditions;
    private final Clock clock;

    EventService(
            EventRepository events,
            EventRules rules,
            Ownership ownership,
            EventPublisher publisher,
            Preconditions preconditions,
            AuditTrail audit,
            Clock clock) {
        super(REGISTER, Event::new, events, publisher, preconditions, audit);
        this.events = events;
        this.rules = rules;
        this.ownership = ownership;
        this.preconditions = preconditions;
        this.clock = clock;
    }

    /** The events of a series, by year and day. */
    public List<EventView> ofSeries(String series) {
        return events.ofSeries(series).stream().map(Event::view).toList();
    }

    Page<EventView> list(EventFilter filter, PageRequest page) {
        rules.check(filter);
        return super.list(filter, page);
    }

    @Override
    public EventView register(EventEntry entry) {
        return super.register(entry).with(rules.warnings(entry));
    }

    @Override
    public Saved<EventView> put(String code, EventEntry entry) {
        Saved<EventView> saved = super.put(code, entry);
        return new Saved<>(saved.value().with(rules.warnings(entry)), saved.created());
    }

    EventView transition(String code, EventTransition transition) {
        Event event = stored(code);
        ownership.demand(event.host());
        preconditions.requireMatch(event.version());
        EventView before = event.view();
        event.become(transition.to(), transition.reason(), BusinessTime.today(clock));
        events.flush();
        return written(AuditAction.TRANSITIONED, event, before);
    }

    @Override
    protected void authorizeEntry(EventEntry entry) {
        ownership.demand(entry.host());
    }

    @Override
    protected void authorizeRecord(Event stored) {
        ownership.demand(stored.host());
    }

    @Override
    protected void check(String code, EventEntry entry) {
        rules.check(entry);
    }

    @Override
    protected void checkReplacement(Event stored, EventEntry entry) {
        rules.check(entry);
        for (Session session : stored.sessions()) {
            if (!session.isWithin(entry.startOn(), entry.endOn())) {
                throw Problem.inBody("startOn", EventProblem.EVENT_SESSIONS_OUTSIDE, session.title());
            }
        }
    }
}
