package vn.lantoa.event.event;

import java.time.Clock;
import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;

import org.jspecify.annotations.Nullable;

import vn.lantoa.event.event.value.Session;
import vn.lantoa.event.reference.Ownership;
import vn.lantoa.event.series.EventKind;
import vn.lantoa.event.series.EventSeriesService;
import vn.lantoa.platform.data.audit.AuditAction;
import vn.lantoa.platform.data.audit.AuditTrail;
import vn.lantoa.platform.data.register.Register;
import vn.lantoa.platform.data.register.RegisterService;
import vn.lantoa.platform.web.answer.Saved;
import vn.lantoa.platform.web.conditional.Preconditions;
import vn.lantoa.platform.web.paging.Page;
import vn.lantoa.platform.web.paging.PageRequest;
import vn.lantoa.platform.web.problem.Problem;

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
    private final EventSeriesService series;
    private final Ownership ownership;
    private final Preconditions preconditions;
    private final Clock clock;

    EventService(
            EventRepository events,
            EventRules rules,
            EventSeriesService series,
            Ownership ownership,
            EventPublisher publisher,
            Preconditions preconditions,
            AuditTrail audit,
            Clock clock) {
        super(REGISTER, Event::new, events, publisher, preconditions, audit);
        this.events = events;
        this.rules = rules;
        this.series = series;
        this.ownership = ownership;
        this.preconditions = preconditions;
        this.clock = clock;
    }

    /** The events of a series, by year and day. */
    public List<EventView> ofSeries(String code) {
        return events.ofSeries(code).stream().map(Event::view).toList();
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
        event.become(transition.to(), transition.reason(), clock.instant());
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
        requireFreeNumber(code, entry);
    }

    @Override
    protected void checkReplacement(Event stored, EventEntry entry) {
        rules.check(entry);
        for (Session session : stored.sessions()) {
            if (!session.isWithin(entry.startOn(), entry.endOn())) {
                throw Problem.inBody("startOn", EventProblem.EVENT_SESSIONS_OUTSIDE, session.title());
            }
        }
        if (!stored.isEdition(entry.series(), numberOf(entry))) {
            requireFreeNumber(stored.code(), entry);
        }
        stored.moveTo(entry.startOn(), entry.endOn(), clock.instant());
    }

    /** An edition's number is unique in its series (rules.md §8), which is held while that is looked at. */
    private void requireFreeNumber(String code, EventEntry entry) {
        String of = entry.series();
        Integer number = numberOf(entry);
        if (of == null || number == null) {
            return;
        }
        series.hold(of);
        events.findEdition(of, number, code).ifPresent(other -> {
            throw Problem.inBody("edition.number", EventProblem.EVENT_EDITION_TAKEN, number, of, other.code());
        });
    }

    private static @Nullable Integer numberOf(EventEntry entry) {
        return entry.edition() == null ? null : entry.edition().number();
    }
}
