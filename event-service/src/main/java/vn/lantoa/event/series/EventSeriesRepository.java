package vn.lantoa.event.series;

import jakarta.enterprise.context.ApplicationScoped;

import vn.lantoa.platform.data.register.RegisterRepository;
import vn.lantoa.platform.web.paging.Sortable;

@ApplicationScoped
class EventSeriesRepository extends RegisterRepository<EventSeries> {

    EventSeriesRepository() {
        super(Sortable.by("code", "code").and("name", "name").and("type", "type"));
    }
}
