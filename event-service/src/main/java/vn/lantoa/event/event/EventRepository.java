package vn.lantoa.event.event;

import java.util.List;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;

import io.quarkus.panache.common.Sort;

import vn.lantoa.platform.data.register.RegisterRepository;
import vn.lantoa.platform.web.paging.Sortable;

@ApplicationScoped
class EventRepository extends RegisterRepository<Event> {

    EventRepository() {
        super(Sortable.by("startOn", "startOn")
                .and("endOn", "endOn")
                .and("code", "code")
                .and("name", "name")
                .and("type", "type")
                .and("status", "status"));
    }

    /** The event, held so that no other transaction changes it meanwhile. */
    Optional<Event> findLocked(String code) {
        return find("code", code).withLock(LockModeType.PESSIMISTIC_WRITE).firstResultOptional();
    }

    /** The event, other than that of a code, that is an edition of a series by this number. */
    Optional<Event> findEdition(String series, int number, String otherThan) {
        return find("series = ?1 and editionNumber = ?2 and code <> ?3", Sort.by("id"), series, number, otherThan)
                .page(0, 1)
                .firstResultOptional();
    }

    /** Whether an event names it as its host. */
    boolean isHost(String agency) {
        return count("host", agency) > 0;
    }

    /** The events of a series, by year and day. */
    List<Event> ofSeries(String series) {
        return list("series", Sort.by("editionYear").and("startOn").and("id"), series);
    }
}
