package vn.lantoa.event.figure;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;

import vn.lantoa.event.contract.FigureRecorded;
import vn.lantoa.platform.data.messaging.EventMessage;
import vn.lantoa.platform.data.messaging.EventType;
import vn.lantoa.platform.data.outbox.Outbox;
import vn.lantoa.platform.data.outbox.PublishedEvents;
import vn.lantoa.platform.data.outbox.RecordPages;
import vn.lantoa.platform.data.outbox.Republisher;

/** What others learn of figures: every assertion and every choice, its version its number among the event's. */
@ApplicationScoped
class FigurePublisher implements PublishedEvents, Republisher {

    private static final EventType<FigureRecorded> RECORDED =
            new EventType<>(FigureRecorded.TOPIC, FigureRecorded.AGGREGATE, FigureRecorded.TYPE, FigureRecorded.class);

    private final Outbox outbox;
    private final FigureRepository figures;
    private final RecordPages<FigureRecord> pages;

    FigurePublisher(Outbox outbox, FigureRepository figures) {
        this.outbox = outbox;
        this.figures = figures;
        this.pages = new RecordPages<>(figures, outbox);
    }

    /** To be called when the word is flushed. */
    void recorded(FigureRecord entry) {
        outbox.addAll(events(List.of(entry)));
    }

    @Override
    public List<EventType<?>> types() {
        return List.of(RECORDED);
    }

    @Override
    public String aggregate() {
        return FigureRecorded.AGGREGATE;
    }

    @Override
    public Optional<Written> republish(Instant from, Instant to, Optional<String> after) {
        return pages.republish(from, to, after, this::events);
    }

    private List<EventMessage<FigureRecorded>> events(List<FigureRecord> entries) {
        Map<UUID, FigureView> chosen = figures.assertions(entries.stream()
                .filter(FigureChoice.class::isInstance)
                .map(entry -> ((FigureChoice) entry).view().figureId())
                .collect(Collectors.toSet()));
        return entries.stream()
                .map(entry -> RECORDED.of(entry.eventCode(), entry.ordinal(), recorded(entry, chosen)))
                .toList();
    }

    private static FigureRecorded recorded(FigureRecord entry, Map<UUID, FigureView> chosen) {
        if (entry instanceof FigureChoice choice) {
            ChoiceView view = choice.view();
            return recorded(entry, "CHOICE", chosen.get(view.figureId()), view.number(), view.reason());
        }
        return recorded(entry, "ASSERTION", ((Figure) entry).view(), null, null);
    }

    private static FigureRecorded recorded(
            FigureRecord entry, String kind, FigureView figure, Integer choice, String reason) {
        return new FigureRecorded(
                entry.id(),
                entry.eventId(),
                entry.eventCode(),
                kind,
                entry.metric(),
                figure.id(),
                figure.value(),
                figure.qualifier().name(),
                figure.unit(),
                figure.source(),
                figure.assertedOn(),
                choice,
                reason,
                entry.org(),
                entry.createdAt());
    }
}
