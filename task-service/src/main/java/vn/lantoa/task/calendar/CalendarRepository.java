package vn.lantoa.task.calendar;

import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;

import vn.lantoa.platform.data.query.Conditions;
import vn.lantoa.platform.web.paging.Page;
import vn.lantoa.platform.web.paging.PageRequest;
import vn.lantoa.platform.web.paging.Sortable;
import vn.lantoa.platform.web.time.ReportCalendar;

@ApplicationScoped
class CalendarRepository implements PanacheRepositoryBase<Calendar, UUID> {

    private static final Sortable ORDER = Sortable.by("code", "code").and("name", "name");

    Optional<Calendar> findByCode(ReportCalendar code) {
        return find("code", code).firstResultOptional();
    }

    Page<Calendar> page(PageRequest page) {
        return new Conditions().page(this, page, ORDER);
    }
}
