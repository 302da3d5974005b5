package vn.lantoa.media.snapshot;

import java.util.Optional;
import java.util.UUID;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import org.jspecify.annotations.Nullable;

import vn.lantoa.platform.data.query.Conditions;
import vn.lantoa.platform.web.paging.Page;
import vn.lantoa.platform.web.paging.PageRequest;
import vn.lantoa.platform.web.paging.Sortable;

/** The snapshots of one series. */
public abstract class MetricSnapshotRepository<S extends MetricSnapshot> implements PanacheRepositoryBase<S, UUID> {

    private static final Sortable ORDER =
            Sortable.by("observedAt", "observedAt").and("source", "source").and("createdAt", "createdAt");

    private static final String SAME = "subject = ?1 and source = ?2 and observedAt = ?3 order by revision desc";

    private final SnapshotSeries series;
    private final String stands;

    /** @param entity the name of the series' entity */
    protected MetricSnapshotRepository(SnapshotSeries series, String entity) {
        this.series = series;
        stands = """
                id not in (select one.id from {entity} one, {entity} later
                  where one.subject = :subject and later.subject = :subject and later.source = one.source
                    and later.observedAt = one.observedAt and later.revision > one.revision)
                """.replace("{entity}", entity);
    }

    SnapshotSeries series() {
        return series;
    }

    /** @param corrected whether those are shown, too, that a correction replaced */
    Page<S> of(UUID subject, @Nullable String source, boolean corrected, PageRequest page) {
        return new Conditions()
                .and("subject = :subject", "subject", subject)
                .and("source = :source", "source", source)
                .andIf(!corrected, stands)
                .page(this, page, ORDER);
    }

    Optional<S> find(UUID subject, UUID id) {
        return find("subject = ?1 and id = ?2", subject, id).firstResultOptional();
    }

    /** What the source says of that instant now. */
    Optional<S> standing(UUID subject, NewMetricSnapshot entry) {
        return find(SAME, subject, entry.source(), entry.observedAt()).firstResultOptional();
    }
}
