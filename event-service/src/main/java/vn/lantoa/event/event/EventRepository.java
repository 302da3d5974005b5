package vn.lantoa.event.event;

import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Sort;

import vn.lantoa.platform.data.query.Conditions;
import vn.lantoa.platform.web.paging.Page;
import vn.lantoa.platform.web.paging.PageRequest;
import vn.lantoa.platform.web.paging.Sortable;

@ApplicationScoped
class EventRepository implements PanacheRepositoryBase<Event, UUID> {

    private static final Sortable ORDER = Sortable.by("startOn", "startOn")
            .and("endOn", "endOn")
            .and("code", "code")
            .and("name", "name")
            .and("type", "type")
            .and("status", "status");

    Optional<Event> findByCode(String code) {
        return find("code", code).firstResultOptional();
    }

    /** The event, held so that no other transaction changes it meanwhile. */
    Optional<Event> findLocked(String code) {
        return find("code", code).withLock(LockModeType.PESSIMISTIC_WRITE).firstResultOptional();
    }

    /** The events of a series, by year and day. */
    List<Event> ofSeries(String series) {
        return list("series", Sort.by("editionYear").and("startOn").and("id"), series);
    }

    Page<Event> page(EventFilter filter, PageRequest page) {
        YearMonth month = filter.month();
        return new Conditions()
                .and("type = :type", "type", filter.type)
                .and("scope = :scope", "scope", filter.scope)
                .and("status = :status", "status", filter.status)
                .and("host = :host", "host", filter.host)
                .and("series = :series", "series", filter.series)
                .and("endOn >= :monthStart", "monthStart", month == null ? null : month.atDay(1))
                .and("startOn <= :monthEnd", "monthEnd", month == null ? null : month.atEndOfMonth())
                .and("endOn >= :from", "from", filter.from)
                .and("startOn < :to", "to", filter.to)
                .and("array_contains(clausePaths, :clause)", "clause", filter.clause)
                .and("array_contains(themeCodes, :theme)", "theme", filter.theme)
                .and("planId = :planId", "planId", filter.planId)
                .matching(filter.q)
                .page(this, page, ORDER);
    }
}
