package vn.lantoa.event.session;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import vn.lantoa.event.event.EventPartsService;
import vn.lantoa.event.event.EventService;
import vn.lantoa.event.event.EventView;
import vn.lantoa.event.event.value.Session;
import vn.lantoa.platform.data.audit.AuditAction;
import vn.lantoa.platform.data.audit.AuditTrail;
import vn.lantoa.platform.web.conditional.Preconditions;
import vn.lantoa.platform.web.id.Ids;
import vn.lantoa.platform.web.problem.Problem;

/** Keeps the sessions of events. */
@ApplicationScoped
@Transactional
public class SessionService {

    /** So many sessions of one event. */
    static final int MOST = 100;

    private static final Comparator<Session> ORDER = Comparator.comparing(Session::startsAt)
            .thenComparing(Session::endsAt)
            .thenComparing(Session::id);

    private final EventService events;
    private final EventPartsService parts;
    private final Preconditions preconditions;
    private final AuditTrail audit;

    SessionService(EventService events, EventPartsService parts, Preconditions preconditions, AuditTrail audit) {
        this.events = events;
        this.parts = parts;
        this.preconditions = preconditions;
        this.audit = audit;
    }

    ProgrammeView of(String code) {
        EventView event = events.get(code);
        return new ProgrammeView(code, parts.sessions(event.id()), event.version());
    }

    /** Adds one session; the event's version rises. */
    Session add(String code, SessionEntry entry) {
        EventView event = parts.hold(code);
        Problem.Collector faults = new Problem.Collector();
        check(event, entry, "", faults);
        faults.raise();
        List<Session> before = parts.sessions(event.id());
        if (before.size() >= MOST) {
            throw Problem.of(SessionProblem.SESSIONS_TOO_MANY, MOST);
        }
        Session added = entry.session(Ids.next());
        List<Session> after = new ArrayList<>(before);
        after.add(added);
        keep(AuditAction.APPENDED, event, before, after);
        return added;
    }

    /** Replaces all sessions. One of the same title and category as before keeps its id. */
    ProgrammeView replace(String code, Programme programme) {
        EventView event = parts.hold(code);
        preconditions.requireMatch(event.version());
        Problem.Collector faults = new Problem.Collector();
        for (int i = 0; i < programme.items().size(); i++) {
            check(event, programme.items().get(i), "items[" + i + "].", faults);
        }
        faults.raise();
        List<Session> before = parts.sessions(event.id());
        List<Session> left = new ArrayList<>(before);
        List<Session> after = new ArrayList<>();
        for (SessionEntry entry : programme.items()) {
            Optional<Session> same = left.stream().filter(entry::names).findFirst();
            same.ifPresent(left::remove);
            after.add(entry.session(same.map(Session::id).orElseGet(Ids::next)));
        }
        return keep(AuditAction.REPLACED, event, before, after);
    }

    private ProgrammeView keep(AuditAction action, EventView event, List<Session> before, List<Session> after) {
        List<Session> ordered = after.stream().sorted(ORDER).toList();
        EventView changed = parts.schedule(event.id(), ordered);
        ProgrammeView view = new ProgrammeView(event.code(), ordered, changed.version());
        audit.record(
                action,
                "events/" + event.code() + "/sessions",
                changed.version(),
                new ProgrammeView(event.code(), before, event.version()),
                view);
        return view;
    }

    private static void check(EventView event, SessionEntry entry, String at, Problem.Collector faults) {
        if (!entry.startsAt().isBefore(entry.endsAt())) {
            faults.inBody(at + "endsAt", SessionProblem.SESSION_TIMES_REVERSED);
        } else {
            faults.inBodyIf(
                    !entry.session(event.id()).isWithin(event.startOn(), event.endOn()),
                    at + "startsAt",
                    SessionProblem.SESSION_OUTSIDE_EVENT,
                    event.startOn(),
                    event.endOn());
        }
    }
}
