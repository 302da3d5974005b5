package vn.lantoa.event.series;

import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;

import vn.lantoa.platform.data.query.Conditions;
import vn.lantoa.platform.web.paging.Page;
import vn.lantoa.platform.web.paging.PageRequest;
import vn.lantoa.platform.web.paging.Sortable;

@ApplicationScoped
class EventSeriesRepository implements PanacheRepositoryBase<EventSeries, UUID> {

    private static final Sortable ORDER =
            Sortable.by("code", "code").and("name", "name").and("type", "type");

    Optional<EventSeries> findByCode(String code) {
        return find("code", code).firstResultOptional();
    }

    Page<EventSeries> page(EventSeriesFilter filter, PageRequest page) {
        return new Conditions()
                .and("type = :type", "type", filter.type)
                .and("recurrence = :recurrence", "recurrence", filter.recurrence)
                .and("international = :international", "international", filter.international)
                .and("host = :host", "host", filter.host)
                .matching(filter.q)
                .page(this, page, ORDER);
    }
}
