package vn.lantoa.event.edition;

import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import vn.lantoa.event.event.EventFigures;
import vn.lantoa.event.event.EventService;
import vn.lantoa.event.event.EventView;
import vn.lantoa.event.series.EventSeriesService;

/** Finds the editions of a series. */
@ApplicationScoped
@Transactional
public class EditionService {

    private final EventSeriesService series;
    private final EventService events;
    private final EventFigures figures;

    EditionService(EventSeriesService series, EventService events, EventFigures figures) {
        this.series = series;
        this.events = events;
        this.figures = figures;
    }

    EditionsView of(String code) {
        List<EventView> editions = events.ofSeries(series.get(code).code());
        return new EditionsView(
                code,
                new Editions(
                                editions,
                                figures.of(editions.stream().map(EventView::id).toList()))
                        .view());
    }
}
