package vn.lantoa.event.series;

import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;

import vn.lantoa.platform.data.register.RegisterRepository;
import vn.lantoa.platform.web.paging.Sortable;

@ApplicationScoped
class EventSeriesRepository extends RegisterRepository<EventSeries> {

    EventSeriesRepository() {
        super(Sortable.by("code", "code").and("name", "name").and("type", "type"));
    }

    /** The series, held so that no other transaction changes it or looks at its editions meanwhile. */
    Optional<EventSeries> findLocked(String code) {
        return find("code", code).withLock(LockModeType.PESSIMISTIC_WRITE).firstResultOptional();
    }

    /** Whether a series names it as its host. */
    boolean isHost(String agency) {
        return count("host", agency) > 0;
    }
}
