package vn.lantoa.event.series;

import jakarta.enterprise.context.ApplicationScoped;

import vn.lantoa.event.contract.EventSeriesChanged;
import vn.lantoa.platform.data.outbox.Outbox;
import vn.lantoa.platform.data.record.RecordPublisher;

/** Publishes series. */
@ApplicationScoped
class EventSeriesPublisher extends RecordPublisher<EventSeries, EventSeriesChanged> {

    EventSeriesPublisher(Outbox outbox, EventSeriesRepository series) {
        super(EventSeriesChanged.class, outbox, series, EventSeries::code, EventSeriesPublisher::state);
    }

    private static EventSeriesChanged state(EventSeries stored) {
        EventSeriesView series = stored.view();
        return new EventSeriesChanged(
                series.id(),
                series.code(),
                series.name(),
                series.nameEn(),
                series.type().name(),
                series.recurrence().name(),
                series.international(),
                series.host());
    }
}
