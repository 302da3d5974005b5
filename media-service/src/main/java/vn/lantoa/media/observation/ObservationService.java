package vn.lantoa.media.observation;

import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import vn.lantoa.media.feed.FeedCursor;
import vn.lantoa.media.feed.FeedRequest;
import vn.lantoa.media.feed.FeedTable;
import vn.lantoa.media.press.PressAgencyService;
import vn.lantoa.platform.web.paging.Page;
import vn.lantoa.platform.web.paging.PageRequest;

/** Reads observations and their changes. A press agency sees its own only. */
@ApplicationScoped
@Transactional
public class ObservationService {

    private final MetricObservationRepository observations;
    private final PressAgencyService press;
    private final FeedTable feed;

    ObservationService(MetricObservationRepository observations, PressAgencyService press, FeedTable feed) {
        this.observations = observations;
        this.press = press;
        this.feed = feed;
    }

    public Page<ObservationView> list(ObservationFilter filter, PageRequest page) {
        filter.check();
        Page<MetricObservation> found = observations.page(filter, press.readable(filter.agency), page);
        return new Page<>(observations.shown(found.items()), found.page());
    }

    /** What changed after a cursor, each observation once; as of items. */
    public ObservationChanges changes(FeedRequest request) {
        FeedCursor after = feed.placeOf(request);
        List<MetricObservation> changed = observations.changes(after, press.readable(), request.size());
        FeedCursor next =
                changed.isEmpty() ? after : changed.get(changed.size() - 1).cursor();
        return new ObservationChanges(observations.shown(changed), next.word());
    }
}
