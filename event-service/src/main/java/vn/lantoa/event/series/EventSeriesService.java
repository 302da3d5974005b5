package vn.lantoa.event.series;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import vn.lantoa.event.reference.Ownership;
import vn.lantoa.platform.data.audit.AuditAction;
import vn.lantoa.platform.data.audit.AuditTrail;
import vn.lantoa.platform.web.conditional.Preconditions;
import vn.lantoa.platform.web.paging.Page;
import vn.lantoa.platform.web.paging.PageRequest;
import vn.lantoa.platform.web.problem.Problem;

/** Keeps the series. */
@ApplicationScoped
@Transactional
public class EventSeriesService {

    private final EventSeriesRepository series;
    private final Ownership ownership;
    private final Preconditions preconditions;
    private final AuditTrail audit;
    private final EventSeriesPublisher events;

    EventSeriesService(
            EventSeriesRepository series,
            Ownership ownership,
            Preconditions preconditions,
            AuditTrail audit,
            EventSeriesPublisher events) {
        this.series = series;
        this.ownership = ownership;
        this.preconditions = preconditions;
        this.audit = audit;
        this.events = events;
    }

    Page<EventSeriesView> list(EventSeriesFilter filter, PageRequest page) {
        return series.page(filter, page).map(EventSeries::view);
    }

    /**
     * The series.
     *
     * @throws Problem 404 when there is none
     */
    public EventSeriesView get(String code) {
        return stored(code).view();
    }

    public boolean exists(String code) {
        return series.findByCode(code).isPresent();
    }

    EventSeriesView register(EventSeriesEntry entry) {
        if (entry.code() == null) {
            throw Problem.inBody("code", EventSeriesProblem.EVENT_SERIES_CODE_MISMATCH);
        }
        return create(entry.code(), entry);
    }

    /** Replaces the series, or creates it where the client asks for that ({@code If-None-Match: *}). */
    Put put(String code, EventSeriesEntry entry) {
        if (entry.code() != null && !entry.code().equals(code)) {
            throw Problem.inBody("code", EventSeriesProblem.EVENT_SERIES_CODE_MISMATCH);
        }
        if (preconditions.createsOnly()) {
            return new Put(create(code, entry), true);
        }
        EventSeries one = stored(code);
        ownership.demand(one.host());
        ownership.demand(entry.host());
        preconditions.requireMatch(one.version());
        EventSeriesView before = one.view();
        one.replaceBy(entry);
        series.flush();
        audit.record(AuditAction.REPLACED, "event-series/" + code, one.version(), before, one.view());
        events.changed(one);
        return new Put(one.view(), false);
    }

    /** What a PUT left behind, and whether it made it. */
    record Put(EventSeriesView series, boolean created) {}

    private EventSeriesView create(String code, EventSeriesEntry entry) {
        ownership.demand(entry.host());
        if (!code.matches(EventKind.CODE)) {
            throw Problem.at("path", "code", EventSeriesProblem.EVENT_SERIES_CODE_MISMATCH);
        }
        if (series.findByCode(code).isPresent()) {
            throw Problem.inBody("code", EventSeriesProblem.EVENT_SERIES_EXISTS, code);
        }
        EventSeries one = new EventSeries(code, entry);
        series.persistAndFlush(one);
        audit.record(AuditAction.CREATED, "event-series/" + code, one.version(), null, one.view());
        events.changed(one);
        return one.view();
    }

    private EventSeries stored(String code) {
        return series.findByCode(code).orElseThrow(() -> Problem.of(EventSeriesProblem.EVENT_SERIES_NOT_FOUND, code));
    }
}
