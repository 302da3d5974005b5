package vn.lantoa.event.series;

import jakarta.enterprise.context.ApplicationScoped;

import vn.lantoa.event.contract.EventSeriesChanged;
import vn.lantoa.platform.data.outbox.Outbox;
import vn.lantoa.platform.data.record.RecordMapping;
import vn.lantoa.platform.data.record.RecordPublisher;

/** Publishes series. */
@ApplicationScoped
class EventSeriesPublisher extends RecordPublisher<EventSeries, EventSeriesChanged> {

    private static final RecordMapping<EventSeriesView, EventSeriesChanged> STATE =
            RecordMapping.of(EventSeriesView.class, EventSeriesChanged.class);

    EventSeriesPublisher(Outbox outbox, EventSeriesRepository series) {
        super(EventSeriesChanged.class, outbox, series, EventSeries::code, one -> STATE.of(one.view()));
    }
}
