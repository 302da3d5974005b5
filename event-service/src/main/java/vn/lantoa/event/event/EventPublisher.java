package vn.lantoa.event.event;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;

import jakarta.enterprise.context.ApplicationScoped;

import vn.lantoa.event.contract.EventChanged;
import vn.lantoa.event.event.value.MediaPlanLine;
import vn.lantoa.event.event.value.Session;
import vn.lantoa.platform.data.outbox.Outbox;
import vn.lantoa.platform.data.record.PagePublisher;

/** Publishes events: each one whole, with all that belongs to it. */
@ApplicationScoped
class EventPublisher extends PagePublisher<Event, EventChanged> {

    private final EventFigures figures;

    EventPublisher(Outbox outbox, EventFigures figures, EventRepository events) {
        super(EventChanged.class, outbox, events, Event::code);
        this.figures = figures;
    }

    @Override
    protected Function<Event, EventChanged> states(List<Event> page) {
        Map<UUID, List<EventChanged.Figure>> ofEvents =
                figures.of(page.stream().map(Event::id).toList());
        return event -> state(event, ofEvents.getOrDefault(event.id(), List.of()));
    }

    private static EventChanged state(Event event, List<EventChanged.Figure> figures) {
        EventView view = event.view();
        return new EventChanged(
                view.id(),
                view.code(),
                view.type().name(),
                view.name(),
                view.nameEn(),
                view.scope().name(),
                view.venue(),
                view.country(),
                view.startOn(),
                view.endOn(),
                view.host(),
                view.hostRole().name(),
                view.status().name(),
                view.series(),
                view.edition() == null
                        ? null
                        : new EventChanged.Edition(
                                view.edition().year(), view.edition().number()),
                event.sessions().stream().map(EventPublisher::session).toList(),
                view.clausePaths(),
                view.themeCodes(),
                view.planId(),
                event.mediaPlan().stream().map(EventPublisher::line).toList(),
                figures);
    }

    private static EventChanged.Session session(Session session) {
        return new EventChanged.Session(
                session.id(),
                session.title(),
                session.category(),
                session.startsAt(),
                session.endsAt(),
                session.venue());
    }

    private static EventChanged.MediaPlanLine line(MediaPlanLine line) {
        return new EventChanged.MediaPlanLine(
                line.genre(), line.language(), line.channel(), line.minimum(), line.maximum());
    }
}
