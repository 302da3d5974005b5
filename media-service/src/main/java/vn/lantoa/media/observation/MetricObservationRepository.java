package vn.lantoa.media.observation;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Query;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;

import vn.lantoa.media.feed.FeedCursor;
import vn.lantoa.media.press.PracticeAgencies;
import vn.lantoa.platform.data.org.AgencyScope;
import vn.lantoa.platform.data.query.Conditions;
import vn.lantoa.platform.web.paging.Page;
import vn.lantoa.platform.web.paging.PageRequest;
import vn.lantoa.platform.web.paging.Sortable;

@ApplicationScoped
class MetricObservationRepository implements PanacheRepositoryBase<MetricObservation, UUID> {

    private static final Sortable ORDER = Sortable.by("observedAt", "observedAt")
            .and("externalId", "externalId")
            .and("source", "source")
            .and("recordedAt", "recordedAt");

    /** As the feed of items: what changed in transactions before the oldest that still runs. */
    private static final String CHANGES = """
            SELECT observation.* FROM metric_observation AS observation
            WHERE (changed_in, change_sequence) > (CAST(:transaction AS xid8), :sequence)
              AND changed_in < pg_snapshot_xmin(pg_current_snapshot()) %s
            ORDER BY changed_in, change_sequence LIMIT :most""";

    private final PracticeAgencies practice;

    MetricObservationRepository(PracticeAgencies practice) {
        this.practice = practice;
    }

    /** @param readable whose observations may be seen */
    Page<MetricObservation> page(ObservationFilter filter, AgencyScope readable, PageRequest page) {
        return new Conditions()
                .and("agency = :agency", "agency", filter.agency)
                .and("externalId in :externalIds", "externalIds", filter.externalIds())
                .and("source = :source", "source", filter.source)
                .and("observedAt >= :from", "from", filter.from())
                .and("observedAt < :to", "to", filter.to())
                .within(readable, "agency")
                .page(this, page, ORDER);
    }

    /** @param readable whose observations may be seen */
    @SuppressWarnings("unchecked") // the query's result class is the entity
    List<MetricObservation> changes(FeedCursor after, AgencyScope readable, int most) {
        List<String> agencies = readable.codes().orElse(null);
        String own = agencies == null ? "" : "AND agency IN (:agencies)";
        Query query = getEntityManager()
                .createNativeQuery(CHANGES.formatted(own), MetricObservation.class)
                .setParameter("transaction", Long.toString(after.transaction()))
                .setParameter("sequence", after.sequence())
                .setParameter("most", most);
        if (agencies != null) {
            query.setParameter("agencies", agencies);
        }
        return query.getResultList();
    }

    /** These observations as they are shown, in their order. */
    List<ObservationView> shown(List<MetricObservation> observations) {
        Set<String> practicing = practice.among(
                observations.stream().map(MetricObservation::agency).collect(Collectors.toSet()));
        return observations.stream().map(one -> one.view(practicing::contains)).toList();
    }
}
