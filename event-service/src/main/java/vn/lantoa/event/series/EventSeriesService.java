package vn.lantoa.event.series;

import jakarta.enterprise.context.ApplicationScoped;

import vn.lantoa.event.reference.KnownCodeTable;
import vn.lantoa.event.reference.Ownership;
import vn.lantoa.platform.data.audit.AuditTrail;
import vn.lantoa.platform.data.register.Register;
import vn.lantoa.platform.data.register.RegisterService;
import vn.lantoa.platform.web.conditional.Preconditions;
import vn.lantoa.platform.web.paging.Page;
import vn.lantoa.platform.web.paging.PageRequest;
import vn.lantoa.platform.web.parameter.KnownCode;

/** The register of event series. */
@ApplicationScoped
public class EventSeriesService extends RegisterService<EventSeries, EventSeriesEntry, EventSeriesView> {

    private static final Register REGISTER = new Register(
            "event-series",
            EventSeriesProblem.EVENT_SERIES_NOT_FOUND,
            EventSeriesProblem.EVENT_SERIES_EXISTS,
            EventSeriesProblem.EVENT_SERIES_CODE_MISMATCH,
            EventKind.CODE);

    private final EventSeriesRepository series;
    private final KnownCodeTable references;
    private final Ownership ownership;

    EventSeriesService(
            EventSeriesRepository series,
            KnownCodeTable references,
            Ownership ownership,
            EventSeriesPublisher publisher,
            Preconditions preconditions,
            AuditTrail audit) {
        super(REGISTER, EventSeries::new, series, publisher, preconditions, audit);
        this.series = series;
        this.references = references;
        this.ownership = ownership;
    }

    public boolean exists(String code) {
        return has(code);
    }

    Page<EventSeriesView> list(EventSeriesFilter filter, PageRequest page) {
        KnownCode.require("host", filter.host, code -> references.hasAgency(code) || series.isHost(code));
        return super.list(filter, page);
    }

    /** Holds a series until the caller's transaction ends, so that two changes of its editions follow one another. */
    public void hold(String code) {
        series.findLocked(code);
    }

    @Override
    protected void authorizeEntry(EventSeriesEntry entry) {
        ownership.demand(entry.host());
    }

    @Override
    protected void authorizeRecord(EventSeries stored) {
        ownership.demand(stored.host());
    }
}
