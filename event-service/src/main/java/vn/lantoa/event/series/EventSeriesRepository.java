package vn.lantoa.event.series;

import jakarta.enterprise.context.ApplicationScoped;

import vn.lantoa.platform.data.register.RegisterRepository;
import vn.lantoa.platform.web.paging.Sortable;

@ApplicationScoped
class EventSeriesRepository extends RegisterRepository<EventSeries> {

    EventSeriesRepository() {
        super(Sortable.by("code", "code").and("name", "name").and("type", "type"));
    }

    /** Whether a series names it as its host. */
    boolean isHost(String agency) {
        return count("host", agency) > 0;
    }
}
