package vn.lantoa.event.event;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import vn.lantoa.event.contract.EventChanged;
import vn.lantoa.platform.data.messaging.EventType;
import vn.lantoa.platform.data.outbox.Outbox;
import vn.lantoa.platform.data.outbox.PublishedEvents;
import vn.lantoa.platform.data.outbox.RecordPages;
import vn.lantoa.platform.data.outbox.Republisher;

/** What others learn of events: each one whole, with all that belongs to it. */
@ApplicationScoped
class EventPublisher implements PublishedEvents, Republisher {

    private static final EventType<EventChanged> CHANGED =
            new EventType<>(EventChanged.TOPIC, EventChanged.AGGREGATE, EventChanged.TYPE, EventChanged.class);

    private final Outbox outbox;
    private final EventFigures figures;
    private final RecordPages<Event> pages;

    EventPublisher(Outbox outbox, EventFigures figures, EventRepository events) {
        this.outbox = outbox;
        this.figures = figures;
        this.pages = new RecordPages<>(events, outbox);
    }

    /** To be called when the change is flushed. */
    void changed(Event event) {
        outbox.addAll(told(List.of(event)));
    }

    @Override
    public List<EventType<?>> types() {
        return List.of(CHANGED);
    }

    @Override
    public String aggregate() {
        return EventChanged.AGGREGATE;
    }

    @Override
    public Optional<Written> republish(Instant from, Instant to, Optional<String> after) {
        return pages.republish(from, to, after, this::told);
    }

    private List<vn.lantoa.platform.data.messaging.EventMessage<EventChanged>> told(List<Event> events) {
        Map<UUID, List<EventChanged.Figure>> said =
                figures.of(events.stream().map(Event::id).toList());
        return events.stream()
                .map(event -> CHANGED.of(
                        event.code(), event.version(), changed(event, said.getOrDefault(event.id(), List.of()))))
                .toList();
    }

    private static EventChanged changed(Event event, List<EventChanged.Figure> figures) {
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
