package vn.lantoa.event.series;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;

import vn.lantoa.event.contract.EventSeriesChanged;
import vn.lantoa.platform.data.messaging.EventMessage;
import vn.lantoa.platform.data.messaging.EventType;
import vn.lantoa.platform.data.outbox.Outbox;
import vn.lantoa.platform.data.outbox.PublishedEvents;
import vn.lantoa.platform.data.outbox.RecordPages;
import vn.lantoa.platform.data.outbox.Republisher;

/** What others learn of series. */
@ApplicationScoped
class EventSeriesPublisher implements PublishedEvents, Republisher {

    private static final EventType<EventSeriesChanged> CHANGED = new EventType<>(
            EventSeriesChanged.TOPIC, EventSeriesChanged.AGGREGATE, EventSeriesChanged.TYPE, EventSeriesChanged.class);

    private final Outbox outbox;
    private final RecordPages<EventSeries> pages;

    EventSeriesPublisher(Outbox outbox, EventSeriesRepository series) {
        this.outbox = outbox;
        this.pages = new RecordPages<>(series, outbox);
    }

    /** To be called when the change is flushed. */
    void changed(EventSeries series) {
        outbox.add(event(series.view()));
    }

    @Override
    public List<EventType<?>> types() {
        return List.of(CHANGED);
    }

    @Override
    public String aggregate() {
        return EventSeriesChanged.AGGREGATE;
    }

    @Override
    public Optional<Written> republish(Instant from, Instant to, Optional<String> after) {
        return pages.republish(from, to, after, page -> page.stream()
                .map(series -> event(series.view()))
                .toList());
    }

    private static EventMessage<EventSeriesChanged> event(EventSeriesView series) {
        return CHANGED.of(
                series.code(),
                series.version(),
                new EventSeriesChanged(
                        series.id(),
                        series.code(),
                        series.name(),
                        series.nameEn(),
                        series.type().name(),
                        series.recurrence().name(),
                        series.international(),
                        series.host()));
    }
}
